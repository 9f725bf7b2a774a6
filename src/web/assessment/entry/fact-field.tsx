import { useId, useState } from 'react';
import type { FactSpec } from '#domain/scoring/fact.ts';
import { useWords } from '../../words/words.tsx';
import { readFact, showFact } from './fact-text.ts';
import classes from './entry.module.css';

interface FactFieldProps {
  spec: FactSpec;
  /** The fact as it stands, in machine form. */
  value: string | undefined;
  /** What was typed and is none. */
  wrong: string | undefined;
  onType: (text: string) => void;
  /** Of the form under a row: with its label; in a cell the row and the column name it. */
  isLabelled?: boolean;
  label: string;
  /** Takes the cursor; `over`: what stands there is typed over. */
  focus?: 'begin' | 'over';
}

/** One fact to type: a figure, a day, a choice or a text; refused texts stay, with the reason. */
export function FactField(props: FactFieldProps) {
  const { spec, value, wrong, onType, isLabelled = false, label, focus } = props;
  const id = useId();
  const [text, setText] = useState(wrong ?? (value === undefined ? '' : showFact(spec, value)));
  const read = text.trim() === '' ? null : readFact(spec, text);
  const why = read?.ok === false ? read.why : null;
  const type = (next: string) => {
    setText(next);
    onType(next);
  };
  const own = {
    id,
    'data-fact': true,
    'aria-label': isLabelled ? undefined : label,
    'aria-invalid': why !== null || undefined,
    'aria-describedby': why === null ? undefined : `${id}-why`,
    ref: focus === undefined ? undefined : focusOn[focus],
  };
  return (
    <div className={classes.field} data-kind={spec.type}>
      {isLabelled && (
        <label htmlFor={id}>
          {label}
          {spec.unit !== undefined && spec.unit !== '' && <small> ({spec.unit})</small>}
        </label>
      )}
      <FactInput spec={spec} text={text} onText={type} own={own} />
      {why !== null && (
        <small id={`${id}-why`} className={classes.why}>
          {why}
        </small>
      )}
    </div>
  );
}

const focusOn = {
  begin: (field: HTMLElement | null) => field?.focus(),
  over(field: HTMLElement | null) {
    field?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  },
};

interface FactInputProps {
  spec: FactSpec;
  text: string;
  onText: (text: string) => void;
  own: Record<string, unknown>;
}

function FactInput({ spec, text, onText, own }: FactInputProps) {
  const { assessment, common } = useWords();
  const typed = { ...own, autoComplete: 'off' };
  if (spec.type === 'choice')
    return (
      <select {...own} value={text} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">{assessment.notChosen}</option>
        {spec.choices?.map(({ value, label }) => (
          <option key={value} value={label}>
            {label}
          </option>
        ))}
      </select>
    );
  if (spec.type === 'text')
    return (
      <textarea
        {...typed}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    );
  return (
    <input
      {...typed}
      inputMode={spec.type === 'day' ? undefined : 'decimal'}
      placeholder={spec.type === 'day' ? common.dayHint : undefined}
      maxLength={60}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
