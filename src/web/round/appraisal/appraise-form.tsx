import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Facts } from '#domain/scoring/fact.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { FactFields } from '../../ui/facts/fact-fields.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useWords } from '../../words/words.tsx';
import type { Criterion } from './across.ts';
import type { Word } from './use-appraise.ts';

interface AppraiseFormProps {
  criterion: Criterion;
  /** What the fields begin with. */
  first: { facts: Facts; notApplicable: string | null; reason?: string | null } | null;
  isSaving: boolean;
  problem: unknown;
  /** Where a difference says why. */
  needsReason: boolean;
  /** The verb of the button, where it is not "Lưu". */
  verb?: string;
  onSave: (word: Word) => void;
  onClose?: () => void;
}

/** Facts as the appraiser found them; the points shown are the domain's, the server's will stand. */
export function AppraiseForm(props: AppraiseFormProps) {
  const { criterion, first, isSaving, problem, needsReason, onSave, onClose } = props;
  const { appraisal: words, common } = useWords();
  const [facts, setFacts] = useState<Facts>(first?.facts ?? {});
  const [notApplicable, setNotApplicable] = useState(first?.notApplicable ?? null);
  const [reason, setReason] = useState(first?.reason ?? '');
  const score = scoreNode(criterion.rule, { facts, notApplicable }, criterion.decimals);
  const isWhole = notApplicable === null || notApplicable.trim().length >= 3;
  return (
    <Stack gap="xs">
      {notApplicable === null && (
        <FactFields rule={criterion.rule} facts={facts} onChange={setFacts} isFirst />
      )}
      <Checkbox
        label={words.doesNotApply}
        checked={notApplicable !== null}
        onChange={(event) => setNotApplicable(event.currentTarget.checked ? '' : null)}
      />
      {notApplicable !== null && (
        <Textarea
          label={words.whyNotApplicable}
          required
          autosize
          maxLength={2000}
          value={notApplicable}
          onChange={(event) => setNotApplicable(event.currentTarget.value)}
        />
      )}
      {needsReason && (
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Text size="sm" role="status">
        {score.state === 'scored'
          ? words.preview(formatPoints(score.points), formatPoints(criterion.maxPoints))
          : score.state === 'missing'
            ? score.trace.join(' ')
            : words.notApplicable}
      </Text>
      {problem !== null && <ProblemPanel error={problem} />}
      <Group gap="xs">
        <Button
          size="xs"
          loading={isSaving}
          disabled={!isWhole || score.faults.length > 0}
          onClick={() => onSave({ facts, notApplicable, reason: reason.trim() || null })}
        >
          {props.verb ?? common.save}
        </Button>
        {onClose !== undefined && (
          <Button size="xs" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
