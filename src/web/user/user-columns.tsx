import type { Account } from '#contract/user.ts';
import { formatInstant, InstantText } from '../ui/instant-text.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { AccountStateBadge, accountStateOf } from './account-state.tsx';

export function userColumns({ user, shell }: Words): Column<Account>[] {
  return [
    { id: 'name', title: user.name, value: ({ name }) => name },
    { id: 'userName', title: user.userName, value: ({ userName }) => userName },
    {
      id: 'role',
      title: user.role,
      value: ({ role }) => shell.roles[role],
      filter: 'choice',
    },
    {
      id: 'agency',
      title: user.agency,
      value: ({ agency }) => agency?.name ?? null,
      filter: 'choice',
    },
    {
      id: 'state',
      title: user.state,
      value: (account) => user.states[accountStateOf(account)],
      show: (account) => <AccountStateBadge account={account} />,
      filter: 'choice',
    },
    {
      id: 'lastSignIn',
      title: user.lastSignIn,
      value: ({ lastSignInAt }) => (lastSignInAt === null ? null : formatInstant(lastSignInAt)),
      show: ({ lastSignInAt }) =>
        lastSignInAt === null ? user.never : <InstantText instant={lastSignInAt} />,
    },
    {
      id: 'openSessions',
      title: user.openSessions,
      kind: 'number',
      value: ({ openSessions }) => openSessions,
      startsHidden: true,
    },
  ];
}
