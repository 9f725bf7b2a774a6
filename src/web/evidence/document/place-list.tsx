import { Anchor, List, Text } from '@mantine/core';
import type { DocumentDetail } from '#contract/evidence.ts';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';

export type Place = DocumentDetail['places'][number];

interface PlaceListProps {
  places: Place[];
  onOpen: (place: Place) => void;
}

/** Every node of every sheet that a document serves. */
export function PlaceList({ places, onOpen }: PlaceListProps) {
  const { evidence } = useWords();
  return (
    <Section title={evidence.places}>
      {places.length === 0 && (
        <Text size="sm" c="dimmed">
          {evidence.noPlace}
        </Text>
      )}
      <List listStyleType="none" size="sm" spacing={8}>
        {places.map((place) => (
          <List.Item key={place.useId}>
            <Anchor component="button" type="button" ta="left" onClick={() => onOpen(place)}>
              {place.code} {place.node}
            </Anchor>
            <Text size="xs" c="dimmed">
              {[place.slot ?? evidence.additional, place.pages, place.unit, place.round]
                .filter((part) => part !== null)
                .join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
