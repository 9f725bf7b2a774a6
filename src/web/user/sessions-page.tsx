import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listSessions, revokeAllSessions } from '#contract/session.ts';
import { Answer } from '../ui/answer.tsx';
import { useAct, useAsk } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useWords } from '../words/words.tsx';
import { SessionsTable } from './sessions-table.tsx';

/** Where one is signed in, and how to end it. */
export function SessionsPage() {
  const { session } = useWords();
  const client = useQueryClient();
  const query = useAsk(listSessions, {});
  const [isAsking, setAsking] = useState(false);
  const endAll = useAct(revokeAllSessions, { onDone: () => void client.resetQueries() });
  return (
    <>
      <PageHeader
        title={session.sessionsTitle}
        text={session.sessionsText}
        actions={
          <Button variant="default" onClick={() => setAsking(true)}>
            {session.endAll}
          </Button>
        }
      />
      <Answer query={query}>{({ sessions }) => <SessionsTable sessions={sessions} />}</Answer>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => endAll.mutate({})}
        isBusy={endAll.isPending}
        title={session.endAll}
        consequence={session.endAllText}
        verb={session.endAll}
      />
    </>
  );
}
