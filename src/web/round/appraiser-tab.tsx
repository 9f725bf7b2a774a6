import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { setAppraisers } from '#contract/round.ts';
import { useAct } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { AppraiserMatrix } from './edit/appraiser-matrix.tsx';
import { touched, type Assignment, type RoundDetail } from './round.ts';

/** Who appraises what; the standing officer changes it in place. */
export function AppraiserTab({ round, mayManage }: { round: RoundDetail; mayManage: boolean }) {
  const { round: words, common } = useWords();
  const [draft, setDraft] = useState<readonly Assignment[] | null>(null);
  const save = useAct(setAppraisers, {
    refresh: touched,
    onDone: () => {
      tellDone(common.saved);
      setDraft(null);
    },
  });
  const standing = round.assignments;
  if (standing.length === 0 && draft === null && !mayManage)
    return <EmptyState title={words.noAppraisers} text={words.noAppraisersText} />;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.appraisersText}
      </Text>
      <AppraiserMatrix
        assignments={draft ?? standing}
        fields={round.fields}
        units={round.unitList}
        onChange={mayManage ? setDraft : undefined}
      />
      {draft !== null && (
        <Group gap="xs">
          <Button
            loading={save.isPending}
            onClick={() =>
              save.mutate({ roundId: round.id, version: round.version, assignments: [...draft] })
            }
          >
            {common.save}
          </Button>
          <Button variant="default" onClick={() => setDraft(null)}>
            {common.cancel}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
