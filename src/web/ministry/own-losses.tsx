import { Anchor, Paper, Stack, Text } from '@mantine/core';
import type { MinistryLedger } from '#contract/ministry.ts';
import { agencyRoles } from '#domain/access/right.ts';
import { sum } from '#domain/points/points.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Section } from '../ui/section.tsx';
import { useSession } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { ownLosses } from './ledger-filter.ts';

/** For people of an agency: what their own agency lost, before everything else. */
export function OwnLosses({ ledger }: { ledger: MinistryLedger }) {
  const { ministry } = useWords();
  const { person } = useSession();
  const [, open] = useUrlState('node');
  const { agency } = person;
  if (agency === null || !agencyRoles.has(person.role) || ledger.edition.figures === 0) return null;
  const losses = ownLosses(ledger.rows, agency.id);
  const lost = formatPoints(sum(losses.flatMap((row) => row.lost ?? [])));
  return (
    <Paper withBorder p="md">
      <Section title={ministry.ownTitle(agency.name)}>
        <Text size="sm" mb="xs">
          {losses.length === 0 ? ministry.ownNone : ministry.ownSum(lost, losses.length)}
        </Text>
        <Stack gap={6} component="ul" m={0} pl={18}>
          {losses.map(({ code, name, lost: points, remedy, task }) => (
            <li key={code}>
              <Anchor
                component="button"
                size="sm"
                ta="start"
                display="inline"
                onClick={() => open(code, 'push')}
              >
                {ministry.panelTitle(code, name)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {points !== null && ministry.losesText(formatPoints(points))}
                {' · '}
                {remedy ?? ministry.noRemedy}
                {task !== null && ` (${ministry.taskOf(task.number)})`}
              </Text>
            </li>
          ))}
        </Stack>
      </Section>
    </Paper>
  );
}
