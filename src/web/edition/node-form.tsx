import { Button, Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { DayField } from '../ui/day-field.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { useWords } from '../words/words.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { maximumOf, ruleFaults, type Said } from './said.ts';
import { SlotEditor } from './slot-editor.tsx';

interface NodeFormProps {
  first: Said;
  decimals: number;
  /** Of a parent the points are the sum: it has no rule. */
  hasRule: boolean;
  verb: string;
  isBusy: boolean;
  error: unknown;
  onSave: (said: Said) => void;
}

/** Everything a paper says of a node; the rule's own fields come from its kind. */
export function NodeForm(props: NodeFormProps) {
  const { first, decimals, hasRule, verb, isBusy, error, onSave } = props;
  const [said, setSaid] = useState(first);
  const change = (part: Partial<Said>) => setSaid((before) => ({ ...before, ...part }));
  const isFit = maximumOf(said) !== null && (!hasRule || ruleFaults(said).length === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFit) onSave(said);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {error !== null && error !== undefined && <ProblemPanel error={error} />}
        <Particulars said={said} onChange={change} />
        {hasRule && <RuleEditor said={said} decimals={decimals} onChange={change} />}
        {hasRule && <SlotEditor slots={said.slots} onChange={(slots) => change({ slots })} />}
        <Button type="submit" loading={isBusy} disabled={!isFit}>
          {verb}
        </Button>
      </Stack>
    </form>
  );
}

interface PartProps {
  said: Said;
  onChange: (part: Partial<Said>) => void;
}

function Particulars({ said, onChange }: PartProps) {
  const { edition } = useWords();
  const standings = Object.entries(edition.standings).map(([value, label]) => ({ value, label }));
  return (
    <>
      <TextInput
        label={edition.code}
        required
        value={said.code}
        onChange={(event) => onChange({ code: event.currentTarget.value })}
      />
      <Textarea
        label={edition.nodeName}
        required
        autosize
        value={said.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={edition.maxPoints}
        required
        inputMode="decimal"
        value={said.maxText}
        error={maximumOf(said) === null ? edition.maxWrong : undefined}
        onChange={(event) => onChange({ maxText: event.currentTarget.value })}
      />
      <Select
        label={edition.standing}
        allowDeselect={false}
        data={standings}
        value={said.standing}
        onChange={(standing) => onChange({ standing: (standing ?? 'core') as Said['standing'] })}
      />
      <TextInput
        label={edition.source}
        value={said.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <DayField
        label={edition.dueOn}
        value={said.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Checkbox
        label={edition.isSurvey}
        checked={said.isSurvey}
        onChange={(event) => onChange({ isSurvey: event.currentTarget.checked })}
      />
    </>
  );
}
