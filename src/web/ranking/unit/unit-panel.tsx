import { Stack, Text } from '@mantine/core';
import type { PublicationHead } from '#contract/ranking.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { Results } from '../rows.ts';
import { FieldTable } from './field-table.tsx';
import { UnitChanges } from './unit-changes.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { useSheetId } from './use-sheet-id.ts';
import { PublishedWhy, StandingWhy } from './why-rank.tsx';

interface UnitPanelProps {
  results: Results;
  roundId: number;
  /** Null: as it stands, not yet published. */
  publication: PublicationHead | null;
}

/** The unit of the address: its result, and why it has its rank. */
export function UnitPanel(props: UnitPanelProps) {
  const { ranking: words } = useWords();
  const [chosen, setUnit] = useUrlState('unit');
  const unit = props.results.units.find(({ agencyId }) => String(agencyId) === chosen);
  return (
    <SidePanel
      isOpen={chosen !== ''}
      onClose={() => setUnit('')}
      title={unit?.agencyName ?? words.unit}
      width={680}
    >
      {unit === undefined ? (
        <Text size="sm">{words.notFound}</Text>
      ) : (
        <Detail key={unit.agencyId} {...props} unit={unit} />
      )}
    </SidePanel>
  );
}

interface DetailProps extends UnitPanelProps {
  unit: Results['units'][number];
}

function Detail({ results, roundId, publication, unit }: DetailProps) {
  const sheetId = useSheetId(roundId, unit);
  return (
    <Stack gap="lg">
      <UnitFacts unit={unit} sheetId={sheetId} />
      {publication === null ? (
        <StandingWhy roundId={roundId} unit={unit} sheetId={sheetId} />
      ) : (
        <PublishedWhy publicationId={publication.id} unit={unit} sheetId={sheetId} />
      )}
      {publication !== null && publication.number > 1 && (
        <UnitChanges publicationId={publication.id} agencyId={unit.agencyId} />
      )}
      {unit.fields.length > 0 && <FieldTable fields={results.fields} unit={unit} />}
    </Stack>
  );
}
