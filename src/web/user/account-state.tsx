import type { Account } from '#contract/user.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

export type AccountState = 'active' | 'locked' | 'fresh' | 'closed';

const tones: Record<AccountState, Tone> = {
  active: 'good',
  locked: 'bad',
  fresh: 'warn',
  closed: 'idle',
};

/** The one state that matters most of an account: closed before locked before not yet used. */
export function accountStateOf(account: Account): AccountState {
  if (!account.isActive) return 'closed';
  if (account.lockedUntil !== null) return 'locked';
  return account.mustChangePassword ? 'fresh' : 'active';
}

export function AccountStateBadge({ account }: { account: Account }) {
  const { user } = useWords();
  const state = accountStateOf(account);
  return <StatusBadge tone={tones[state]}>{user.states[state]}</StatusBadge>;
}
