import { Alert, Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleAlert, Download, Info } from 'lucide-react';
import {
  downloadPublication,
  listPublications,
  type PublicationHead,
  type PublishedTable,
} from '#contract/ranking.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { download, useAsk } from '../../ui/api.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { useWords } from '../../words/words.tsx';
import { HashText } from './hash-text.tsx';
import { CurrentBadge, IntactBadge } from './state-badges.tsx';

interface PublicationFactsProps {
  head: PublicationHead;
  content: PublishedTable;
}

/** Who published what, when, why, and whether it still is what was published. */
export function PublicationFacts({ head, content }: PublicationFactsProps) {
  const { ranking: words } = useWords();
  const { publication } = words;
  return (
    <Stack gap={6}>
      <Group gap={6}>
        <CurrentBadge isCurrent={head.isCurrent} />
        <IntactBadge isIntact={head.isIntact} />
        {content.isIllustrative && <Badge color="gray">{words.illustrative}</Badge>}
        <Text size="sm">
          {publication.publishedOn(formatDay(content.publishedOn))} · {publication.recorded}{' '}
          <InstantText instant={head.at} /> · {head.person}
        </Text>
      </Group>
      {head.reason !== null && (
        <Text size="sm">
          {publication.reason}: {head.reason}
        </Text>
      )}
      <Group gap="xs">
        <Text size="sm" component="div">
          {publication.hash}: <HashText hash={head.sha256} isFull />
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Download size={15} aria-hidden />}
          onClick={() => download(downloadPublication, { publicationId: head.id })}
        >
          {publication.download}
        </Button>
      </Group>
      {!head.isIntact && (
        <Alert color="red" icon={<CircleAlert size={18} aria-hidden />} title={publication.broken}>
          {publication.brokenText}
        </Alert>
      )}
      {!head.isCurrent && <Replaced head={head} />}
    </Stack>
  );
}

/** A publication that has been corrected leads to the one in force. */
function Replaced({ head }: { head: PublicationHead }) {
  const { publication } = useWords().ranking;
  const { data } = useAsk(listPublications, { roundId: head.roundId });
  const current = data?.publications.find(({ isCurrent }) => isCurrent);
  if (current === undefined) return null;
  return (
    <Alert py="xs" icon={<Info size={18} aria-hidden />}>
      {`${publication.replacedText(current.number)} `}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link {...props} to="/xep-hang" search={{ publication: String(current.id) } as never} />
        )}
      >
        {publication.openCurrent}
      </Anchor>
    </Alert>
  );
}
