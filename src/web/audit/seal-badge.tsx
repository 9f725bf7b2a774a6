import { Lock, LockOpen } from 'lucide-react';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

/** Whether a line stands in a seal already, so that a change to it would be found. */
export function SealBadge({ isSealed }: { isSealed: boolean }) {
  const { audit } = useWords();
  return (
    <StatusBadge tone={isSealed ? 'good' : 'idle'} icon={isSealed ? Lock : LockOpen}>
      {isSealed ? audit.sealed : audit.notSealed}
    </StatusBadge>
  );
}
