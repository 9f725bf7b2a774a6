import { Paper, Stack, Text, Title } from '@mantine/core';
import { CheckCheck } from 'lucide-react';
import { listSecond, saveSecond } from '#contract/assessment-second.ts';
import { readEdition } from '#contract/edition.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAct, useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import { criterionOf, type Criterion } from './across.ts';
import { AppraiseForm } from './appraise-form.tsx';
import { EntryText } from './entry-text.tsx';

type Second = OutputOf<typeof listSecond>['appraisals'][number];

const isGiven = ({ state }: Second) => state === 'scored' || state === 'notApplicable';

/** Criteria drawn by lot, to be looked at without the first result; what is open on top. */
export function SecondLook({ round }: { round: RoundHead }) {
  const { appraisal: words } = useWords();
  const seconds = useAsk(listSecond, { roundId: round.id });
  const edition = useAsk(readEdition, { editionId: round.rubric.id });
  return (
    <Answer query={edition}>
      {({ document }) => (
        <Answer query={seconds}>
          {({ appraisals }) =>
            appraisals.length === 0 ? (
              <EmptyState
                icon={CheckCheck}
                title={words.secondEmpty}
                text={words.secondEmptyText}
              />
            ) : (
              <Stack gap="sm" maw={980}>
                <Text size="sm" c="dimmed">
                  {words.secondText}
                </Text>
                {[...appraisals]
                  .sort((a, b) => Number(isGiven(a)) - Number(isGiven(b)))
                  .map((second) => (
                    <SecondCard
                      key={second.id}
                      second={second}
                      criterion={criterionOf(document, second.code)}
                    />
                  ))}
              </Stack>
            )
          }
        </Answer>
      )}
    </Answer>
  );
}

function SecondCard({ second, criterion }: { second: Second; criterion: Criterion | null }) {
  const { appraisal: words } = useWords();
  const save = useAct(saveSecond, { onDone: () => tellDone(words.given), onProblem: () => true });
  if (criterion === null) return null;
  const given = second.facts === null ? null : { ...second, facts: second.facts };
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Title order={2} fz={15}>
          {`${second.code}. ${second.name} · ${second.agencyName}`}
        </Title>
        <EntryText
          title={second.unitEntry === null ? words.unitSaysNothing : words.unitSays}
          entry={second.unitEntry}
          criterion={criterion}
        />
        {isGiven(second) ? (
          <StatusBadge tone="good">
            {`${words.given}: ${second.points === null ? words.notApplicable : words.points(second.points.replace('.', ','))}`}
          </StatusBadge>
        ) : (
          <AppraiseForm
            criterion={criterion}
            first={given}
            isSaving={save.isPending}
            problem={save.error}
            needsReason={false}
            verb={words.give}
            onSave={({ facts, notApplicable }) =>
              save.mutate({
                secondId: second.id,
                version: second.version,
                facts: { ...facts },
                notApplicable,
              })
            }
          />
        )}
      </Stack>
    </Paper>
  );
}
