/** What the machines say of a file: scanned or not, signed or not. */
import { Group } from '@mantine/core';
import type { EvidenceDocument, Revision } from '#contract/evidence.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';

const scanTones: Record<Revision['file']['scan'], Tone> = {
  unscanned: 'idle',
  clean: 'good',
  infected: 'bad',
};

type SignatureState = NonNullable<Revision['signature']>['state'];

export const signatureTones: Record<SignatureState, Tone> = {
  unsigned: 'idle',
  valid: 'good',
  invalid: 'bad',
  unknown: 'warn',
};

export function ScanBadge({ scan }: { scan: Revision['file']['scan'] }) {
  const { evidence } = useWords();
  return <StatusBadge tone={scanTones[scan]}>{evidence.scans[scan]}</StatusBadge>;
}

export function SignatureBadge({ state }: { state: SignatureState }) {
  const { evidence } = useWords();
  return <StatusBadge tone={signatureTones[state]}>{evidence.signatures[state]}</StatusBadge>;
}

type Warning = EvidenceDocument['warnings'][number];

/** What the badges say already is not said twice. */
const saidByBadges = new Set<Warning>([
  'unscanned',
  'infected',
  'signatureInvalid',
  'signatureUnknown',
]);

export function Warnings({ warnings, isAll }: { warnings: Warning[]; isAll?: boolean }) {
  const { evidence } = useWords();
  const shown = isAll === true ? warnings : warnings.filter((code) => !saidByBadges.has(code));
  if (shown.length === 0) return null;
  return (
    <Group gap={6}>
      {shown.map((code) => (
        <StatusBadge key={code} tone={code === 'infected' ? 'bad' : 'warn'}>
          {evidence.warnings[code]}
        </StatusBadge>
      ))}
    </Group>
  );
}
