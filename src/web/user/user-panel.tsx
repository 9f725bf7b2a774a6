import { Alert, Divider, Stack, Title } from '@mantine/core';
import type { Account } from '#contract/user.ts';
import { formatInstant, InstantText } from '../ui/instant-text.tsx';
import { Labelled, type LabelledItem } from '../ui/labelled.tsx';
import { useWords } from '../words/words.tsx';
import { AccountStateBadge } from './account-state.tsx';
import { EditUser } from './edit-user.tsx';
import { UserActions } from './user-actions.tsx';

/** One account: what it is, and for an administrator what can be done with it. */
export function UserPanel({ account, mayManage }: { account: Account; mayManage: boolean }) {
  const { user, shell } = useWords();
  const settled: LabelledItem[] = mayManage
    ? []
    : [
        [user.role, shell.roles[account.role]],
        [user.agency, account.agency?.name ?? user.noAgency],
      ];
  return (
    <Stack gap="lg">
      {account.lockedUntil !== null && (
        <Alert color="orange">{user.lockedUntil(formatInstant(account.lockedUntil))}</Alert>
      )}
      <Labelled
        items={[
          [user.userName, account.userName],
          ...settled,
          [user.state, <AccountStateBadge account={account} />],
          [
            user.lastSignIn,
            account.lastSignInAt === null ? (
              user.never
            ) : (
              <InstantText instant={account.lastSignInAt} />
            ),
          ],
          [user.openSessions, account.openSessions],
        ]}
      />
      {mayManage && (
        <>
          {account.isActive && (
            <>
              <Divider />
              <EditUser key={`${account.id}-${account.version}`} account={account} />
            </>
          )}
          <Divider />
          <Title order={2}>{user.actions}</Title>
          <UserActions account={account} />
        </>
      )}
    </Stack>
  );
}
