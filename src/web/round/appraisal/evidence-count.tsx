import { Button } from '@mantine/core';
import { FileCheck2 } from 'lucide-react';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { evidenceTones } from '../../evidence/parts.ts';
import { useWords, type Words } from '../../words/words.tsx';
import type { UnitRow } from './across.ts';

interface EvidenceCountProps {
  unit: UnitRow;
  onOpen: () => void;
}

/** Whether the papers asked for are there: k of N, and the way to them. */
export function EvidenceCount({ unit, onOpen }: EvidenceCountProps) {
  const { appraisal: words } = useWords();
  const { evidence, agencyName } = unit;
  const text = countText(evidence, words);
  if (evidence.required === 0 && evidence.documents === 0)
    return <StatusBadge tone={evidenceTones[evidence.state]}>{text}</StatusBadge>;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      px={0}
      aria-label={words.openEvidence(text, agencyName)}
      rightSection={<FileCheck2 size={14} aria-hidden />}
      onClick={onOpen}
    >
      <StatusBadge tone={evidenceTones[evidence.state]}>{text}</StatusBadge>
    </Button>
  );
}

function countText(
  { required, given, explained, documents }: UnitRow['evidence'],
  words: Words['appraisal'],
): string {
  if (required === 0) return documents === 0 ? words.noneRequired : words.documentsAlone(documents);
  const counted = words.evidenceOf(given, required);
  return explained === 0 ? counted : `${counted}, ${words.explainedOf(explained)}`;
}
