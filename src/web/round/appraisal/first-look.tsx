import { Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readAcross } from '#contract/assessment-work.ts';
import { readEdition } from '#contract/edition.ts';
import { Answer } from '../../ui/answer.tsx';
import { queryOf, useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import { criterionOf, type Across, type Document } from './across.ts';
import { CriterionBar } from './criterion-bar.tsx';
import { UnitList } from './unit-list.tsx';

/** The criterion of the address, the units beneath it. */
export function FirstLook({ round }: { round: RoundHead }) {
  const [code] = useUrlState('code');
  const across = useQuery({
    ...queryOf(readAcross, { roundId: round.id, code: code === '' ? undefined : code }),
    // The criterion before stays in sight until the next one is there.
    placeholderData: keepPreviousData,
  });
  const edition = useAsk(readEdition, { editionId: round.rubric.id });
  return (
    <Answer query={edition}>
      {({ document }) => (
        <Answer query={across}>
          {(answer) => <Loaded round={round} across={answer} document={document} />}
        </Answer>
      )}
    </Answer>
  );
}

interface LoadedProps {
  round: RoundHead;
  across: Across;
  document: Document;
}

function Loaded({ round, across, document }: LoadedProps) {
  const { appraisal: words } = useWords();
  const [, setCode] = useUrlState('code');
  const criterion = criterionOf(document, across.code);
  const isAnythingMine = across.leaves.some(({ isMine, open }) => isMine || open > 0);
  if (!isAnythingMine || criterion === null)
    return <EmptyState title={words.noCriteriaTitle} text={words.noCriteriaText} />;
  return (
    <Stack gap="sm">
      <CriterionBar across={across} criterion={criterion} onChoose={setCode} />
      <UnitList round={round} across={across} criterion={criterion} onChoose={setCode} />
    </Stack>
  );
}
