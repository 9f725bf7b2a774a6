import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { settleFinding, type Finding } from '#contract/finding.ts';
import { ask } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone, useTellProblem } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';

/** Settles the notes of a group in one pass, one after the other, each on the record. */
export function SeenAll({ findings }: { findings: readonly Finding[] }) {
  const { finding } = useWords();
  const client = useQueryClient();
  const tellProblem = useTellProblem();
  const [asked, setAsked] = useState<readonly Finding[]>([]);
  const [done, setDone] = useState(0);
  const pass = useMutation({
    mutationFn: async () => {
      for (const [at, { id, version }] of asked.entries()) {
        await ask(settleFinding, { findingId: id, state: 'accepted', version });
        setDone(at + 1);
      }
    },
    onSuccess: () => tellDone(finding.seenProgress(asked.length, asked.length)),
    onError: tellProblem,
    onSettled: async () => {
      setAsked([]);
      await Promise.all(
        ['finding', 'plan', 'rubric'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      );
    },
  });
  const open = () => {
    setDone(0);
    setAsked(findings);
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {finding.seenAll(findings.length)}
      </Button>
      <ConfirmDialog
        isOpen={asked.length > 0}
        onClose={() => setAsked([])}
        onConfirm={() => pass.mutate()}
        isGentle
        isBusy={pass.isPending}
        title={finding.seenAllTitle}
        consequence={finding.seenAllText(asked.length)}
        verb={finding.markSeen}
      >
        {pass.isPending && (
          <Text size="sm" role="status">
            {finding.seenProgress(done, asked.length)}
          </Text>
        )}
      </ConfirmDialog>
    </>
  );
}
