import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { revokeSession, type listSessions } from '#contract/session.ts';
import type { OutputOf } from '#contract/route.ts';
import { useAct } from '../ui/api.ts';
import { formatInstant, InstantText } from '../ui/instant-text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { deviceName } from './device-name.ts';

type OwnSession = OutputOf<typeof listSessions>['sessions'][number];

export function SessionsTable({ sessions }: { sessions: readonly OwnSession[] }) {
  const words = useWords();
  const end = useAct(revokeSession, { onDone: () => tellDone(words.session.ended) });
  const endOne = end.mutate;
  const columns = useMemo(
    () => columnsOf(words, (sessionId) => endOne({ sessionId })),
    [words, endOne],
  );
  return (
    <DataTable
      label={words.session.sessionsTitle}
      rows={sessions}
      columns={columns}
      rowKey={({ id }) => id}
      empty={null}
    />
  );
}

function columnsOf({ session }: Words, end: (id: number) => void): Column<OwnSession>[] {
  return [
    { id: 'device', title: session.device, value: ({ agent }) => deviceName(agent) },
    { id: 'address', title: session.address, value: ({ address }) => address },
    {
      id: 'created',
      title: session.signedInAt,
      value: ({ createdAt }) => formatInstant(createdAt),
      show: ({ createdAt }) => <InstantText instant={createdAt} />,
    },
    {
      id: 'seen',
      title: session.lastSeenAt,
      value: ({ lastSeenAt }) => formatInstant(lastSeenAt),
      show: ({ lastSeenAt }) => <InstantText instant={lastSeenAt} />,
    },
    {
      id: 'state',
      title: session.state,
      value: ({ isCurrent }) => (isCurrent ? session.thisSession : session.otherSession),
      show: ({ id, isCurrent }) =>
        isCurrent ? (
          <StatusBadge tone="good">{session.thisSession}</StatusBadge>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => end(id)}>
            {session.end}
          </Button>
        ),
    },
  ];
}
