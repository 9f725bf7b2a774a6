import { useEffect, useEffectEvent, useRef } from 'react';
import { DrawnRows } from '../../ui/table/drawn-rows.tsx';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { useWords } from '../../words/words.tsx';
import classes from './import.module.css';

interface SourceViewProps {
  lines: readonly string[];
  /** The line to bring into sight and mark, from 1. */
  chosen: number | null;
}

const lineHeight = 24;

/** The source as it was read, line by line. */
export function SourceView({ lines, chosen }: SourceViewProps) {
  const { planImport } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(lines.length, lineHeight, box);
  const bring = useEffectEvent((line: number) => {
    rows.scrollTo(line - 1);
    // A line out of sight is drawn only after the scroll.
    return requestAnimationFrame(() =>
      box.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' }),
    );
  });
  useEffect(() => {
    if (chosen === null) return undefined;
    const frame = bring(chosen);
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  return (
    <div
      className={classes.source}
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={planImport.source}
    >
      <table className={classes.lines}>
        <tbody>
          <DrawnRows virtual={rows} span={2}>
            {(index) => (
              <tr
                key={index}
                ref={rows.measure}
                data-index={index}
                data-line={index + 1}
                data-chosen={index + 1 === chosen || undefined}
                aria-current={index + 1 === chosen || undefined}
              >
                <th scope="row" aria-label={`${planImport.lineNumber} ${index + 1}`}>
                  {index + 1}
                </th>
                <td>{(lines[index] ?? '').replaceAll('\t', ' | ')}</td>
              </tr>
            )}
          </DrawnRows>
        </tbody>
      </table>
    </div>
  );
}
