import { Button, Group } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import { applicability } from '../work/value.ts';
import type { Change } from '../work/work.ts';
import classes from './entry.module.css';
import { FactField } from './fact-field.tsx';
import { withApplicability, withFact } from './type-fact.ts';

interface RowFormProps {
  line: Line;
  value: Change;
  /** The layer before says something else: why. */
  asksReason: boolean;
  /** It does, and nothing says why yet: that is what the form was opened for. */
  lacksReason: boolean;
  /** What the points come from, as far as they are known. */
  trace: readonly string[];
  isFresh: boolean;
  onType: (value: Change) => void;
  onDone: () => void;
  onCancel: () => void;
  onOpen: () => void;
}

/** All that is entered for a row: its facts with their names, "not applicable", the reason of a difference. */
export function RowForm(props: RowFormProps) {
  const { line, value, asksReason, lacksReason, trace, isFresh, onType } = props;
  const { assessment } = useWords();
  const doesApply = value.notApplicable === null && value.wrong?.[applicability] === undefined;
  const specs = line.rule?.facts(value.facts) ?? [];
  return (
    <div
      className={classes.form}
      data-editor
      role="group"
      aria-label={assessment.formOf(line.code)}
    >
      {doesApply && (
        <div className={classes.facts}>
          {specs.map((spec, at) => (
            <FactField
              key={spec.key}
              spec={spec}
              label={spec.label}
              isLabelled
              value={value.facts[spec.key]}
              wrong={value.wrong?.[spec.key]}
              focus={at === 0 && !lacksReason ? (isFresh ? 'over' : 'begin') : undefined}
              onType={(text) => onType(withFact(value, spec, text))}
            />
          ))}
        </div>
      )}
      {trace.length > 0 && <p className={classes.trace}>{trace.join(' ')}</p>}
      <div className={classes.besides}>
        <Applicability value={value} onType={onType} />
        {asksReason && <Reason value={value} onType={onType} isFirst={lacksReason} />}
      </div>
      <Group gap="xs">
        <Button size="compact-sm" onClick={props.onDone}>
          {assessment.done}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {assessment.putBack}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onOpen}>
          {assessment.openPanel}
        </Button>
      </Group>
    </div>
  );
}

interface PartProps {
  value: Change;
  onType: (value: Change) => void;
}

function Applicability({ value, onType }: PartProps) {
  const { assessment } = useWords();
  const id = useId();
  const text = value.notApplicable ?? value.wrong?.[applicability];
  const [typed, setTyped] = useState(text ?? '');
  const type = (next: string) => {
    setTyped(next);
    onType(withApplicability(value, next, applicability));
  };
  return (
    <>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={text !== undefined && text !== null}
          onChange={({ currentTarget }) =>
            onType(withApplicability(value, currentTarget.checked ? typed : null, applicability))
          }
        />
        {assessment.doesNotApply}
      </label>
      {text !== undefined && text !== null && (
        <div className={classes.field}>
          <label htmlFor={id}>{assessment.whyNotApplicable}</label>
          <input
            id={id}
            data-fact
            maxLength={2000}
            value={typed}
            aria-invalid={typed.trim().length < 3 || undefined}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}

function Reason({ value, onType, isFirst }: PartProps & { isFirst: boolean }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isOpenedForIt] = useState(isFirst);
  useEffect(() => {
    if (isOpenedForIt) box.current?.focus();
  }, [isOpenedForIt]);
  const { assessment } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value.reason ?? '');
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{assessment.whyDifferent}</label>
      <textarea
        ref={box}
        id={id}
        data-fact
        rows={1}
        maxLength={2000}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onType({ ...value, reason: currentTarget.value.trim() || null });
        }}
      />
    </div>
  );
}
