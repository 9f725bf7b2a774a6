import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import classes from './grid.module.css';
import { readMarks, type Mark, type RowMarks } from './marks.ts';

/** The name opens the panel; beneath it, what one must know of the row. */
export function NameCell({ line, marks }: { line: Line; marks: RowMarks }) {
  const read = readMarks(marks);
  return (
    <>
      <button type="button" className={classes.name} data-opens tabIndex={-1}>
        {line.node.name}
      </button>
      {read.length > 0 && (
        <span className={classes.marks}>
          {read.map((mark) => (
            <small key={mark.kind} data-mark={mark.kind}>
              <MarkText mark={mark} />
            </small>
          ))}
        </span>
      )}
    </>
  );
}

function MarkText({ mark }: { mark: Mark }): string {
  const { marks } = useWords().assessment;
  return 'count' in mark ? marks[mark.kind](mark.count) : marks[mark.kind];
}
