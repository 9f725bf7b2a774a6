import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import classes from './grid.module.css';

/** One character each, so that a row compares them cheaply: "u" unconfirmed rule, "s" survey, "t" open question. */
export type RowMarks = string;

export function marksOf(line: Line, openThreads: number): RowMarks {
  const { rule, isSurvey } = line.node;
  return [
    rule?.confidence === 'unconfirmed' ? 'u' : '',
    isSurvey === true && line.isLeaf ? 's' : '',
    openThreads > 0 ? 't' : '',
  ].join('');
}

/** The name opens the panel; beneath it, what one must know of the row. */
export function NameCell({ line, marks }: { line: Line; marks: RowMarks }) {
  const { assessment } = useWords();
  return (
    <>
      <button type="button" className={classes.name} data-opens tabIndex={-1}>
        {line.node.name}
      </button>
      {marks !== '' && (
        <span className={classes.marks}>
          {marks.includes('t') && <small data-mark="thread">{assessment.marks.thread}</small>}
          {marks.includes('s') && <small>{assessment.marks.survey}</small>}
          {marks.includes('u') && <small>{assessment.marks.unconfirmed}</small>}
        </span>
      )}
    </>
  );
}
