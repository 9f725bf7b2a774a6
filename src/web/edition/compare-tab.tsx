import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { compareEditions } from '#contract/edition.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/words.tsx';
import { ChangeTable, maximaOf } from './change-table.tsx';
import { EditionChoice, useOther } from './edition-choice.tsx';
import type { FullEdition } from './edition.ts';

/** This edition against another: added, removed, re-weighted, reworded, moved, rule changed. */
export function CompareTab({ full }: { full: FullEdition }) {
  const { edition } = useWords();
  const [other, setOther] = useOther(full.head);
  return (
    <Stack gap="sm">
      <EditionChoice label={edition.against} head={full.head} value={other} onChange={setOther} />
      {other === null ? (
        <EmptyState title={edition.chooseOther} text={edition.chooseOtherText} />
      ) : (
        <Compared full={full} from={other} />
      )}
    </Stack>
  );
}

function Compared({ full, from }: { full: FullEdition; from: number }) {
  const query = useAsk(compareEditions, { editionId: full.head.id, from });
  const maxima = useMemo(() => maximaOf(full.document.nodes), [full]);
  return (
    <Answer query={query}>
      {({ changes }) => <ChangeTable changes={changes} maxima={maxima} prefix="c" />}
    </Answer>
  );
}
