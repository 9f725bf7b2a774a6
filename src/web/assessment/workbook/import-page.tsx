import { Alert, Anchor, Select, Stack } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Info } from 'lucide-react';
import { listRounds } from '#contract/round.ts';
import { Answer } from '../../ui/answer.tsx';
import { queryOf, useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FileChoice } from '../../ui/import/file-choice.tsx';
import { ReadingFile } from '../../ui/import/reading-file.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportReview } from './import-review.tsx';
import { useScoreImport } from './use-score-import.ts';

/** A workbook of scores: tried, its changes and faults shown, written when confirmed. */
export function ScoreImportPage() {
  const { scoreFile } = useWords();
  const query = useAsk(listRounds, {});
  const [chosen, choose] = useUrlState('round');
  return (
    <>
      <PageHeader title={scoreFile.title} text={scoreFile.text} />
      <Answer query={query}>
        {({ rounds }) => {
          const begun = rounds.filter(({ state }) => state !== 'preparing');
          const round = begun.find(({ id }) => String(id) === chosen) ?? begun[0];
          if (round === undefined)
            return <EmptyState title={scoreFile.noRoundTitle} text={scoreFile.noRoundText} />;
          return (
            <Stack gap="md">
              <BackLink roundId={round.id} />
              <Select
                label={scoreFile.round}
                w={{ base: '100%', xs: 480 }}
                allowDeselect={false}
                data={begun.map(({ id, name }) => ({ value: String(id), label: name }))}
                value={String(round.id)}
                onChange={(value) => choose(value ?? '')}
              />
              <ImportOf key={round.id} roundId={round.id} />
            </Stack>
          );
        }}
      </Answer>
    </>
  );
}

ScoreImportPage.prepare = async (client: QueryClient) => {
  await client.ensureQueryData(queryOf(listRounds, {}));
};

/** To where one came from: the sheet of the address, else the round. */
function BackLink({ roundId }: { roundId: number }) {
  const { scoreFile } = useWords();
  const [sheet] = useUrlState('sheet');
  const [to, search] =
    sheet === '' ? ['/ky-cham', { round: String(roundId) }] : ['/cham-diem', { sheet }];
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to={to} search={search as never} />}>
      <ArrowLeft size={14} aria-hidden />{' '}
      {sheet === '' ? scoreFile.backToRound : scoreFile.backToSheet}
    </Anchor>
  );
}

function ImportOf({ roundId }: { roundId: number }) {
  const { scoreFile } = useWords();
  const run = useScoreImport(roundId);
  const { step } = run;
  switch (step.at) {
    case 'choose':
      return (
        <>
          <Alert icon={<Info size={18} aria-hidden />} title={scoreFile.howTitle}>
            {scoreFile.howText}
          </Alert>
          <FileChoice
            step={step}
            accepted=".xlsx,.csv"
            drop={scoreFile.drop}
            accepts={scoreFile.accepts}
            onFile={(file) => void run.read(file)}
          />
        </>
      );
    case 'reading':
      return <ReadingFile {...step} onCancel={run.cancel} />;
    case 'review':
      return <ImportReview step={step} run={run} />;
    case 'done':
      return <ImportDone roundId={roundId} result={step.result} onRestart={run.restart} />;
  }
}
