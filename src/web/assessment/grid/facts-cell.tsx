import { useWords } from '../../words/words.tsx';
import { showCell } from '../entry/cell-text.ts';
import type { Line } from '../lines.ts';
import { applicability } from '../work/value.ts';
import type { Change } from '../work/work.ts';
import classes from './grid.module.css';

interface FactsCellProps {
  line: Line;
  value: Change;
  /** Takes entries: an empty one says what it asks for. */
  isEntry?: boolean;
  hasConflict?: boolean;
}

/** What is entered for a row, in one line. */
export function FactsCell({ line, value, isEntry = false, hasConflict = false }: FactsCellProps) {
  const { assessment } = useWords();
  const { rule } = line;
  if (rule === undefined) return null;
  const wrong = Object.entries(value.wrong ?? {}).filter(([key]) => key !== applicability);
  const text = showCell(rule, value.facts);
  return (
    <>
      {hasConflict && <small className={classes.wrong}>{assessment.conflictHere}</small>}
      {value.notApplicable !== null ? (
        <span className={classes.outside}>{assessment.outside(value.notApplicable)}</span>
      ) : text !== '' ? (
        <span className={classes.clamp} title={text}>
          {text}
        </span>
      ) : isEntry && wrong.length === 0 ? (
        <Asked line={line} />
      ) : null}
      {wrong.map(([key, typed]) => (
        <small key={key} className={classes.wrong}>
          {assessment.notTaken(typed)}
        </small>
      ))}
      {value.wrong?.[applicability] !== undefined && (
        <small className={classes.wrong}>{assessment.reasonForOutside}</small>
      )}
    </>
  );
}

function Asked({ line }: { line: Line }) {
  const specs = line.rule?.facts({}) ?? [];
  const asked = specs.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)).join(' / ');
  return (
    <span className={classes.asked} title={asked}>
      {asked}
    </span>
  );
}
