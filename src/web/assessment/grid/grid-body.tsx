import { Fragment, useCallback, useMemo, type RefObject } from 'react';
import { readSheetEvidence } from '#contract/evidence-use.ts';
import { useAsk } from '../../ui/api.ts';
import { DrawnRows } from '../../ui/table/drawn-rows.tsx';
import { manyRichRows, useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { useWords } from '../../words/words.tsx';
import { RowForm } from '../entry/row-form.tsx';
import type { Line } from '../lines.ts';
import { rowNumbersOf, type Model } from '../use-model.ts';
import { valueOf } from '../work/value.ts';
import type { Change } from '../work/work.ts';
import classes from './grid.module.css';
import { marksOf, type RowEvidence } from './marks.ts';
import { SheetRow } from './sheet-row.tsx';
import type { Grid } from './use-grid.ts';

export interface GridBodyProps {
  model: Model;
  lines: readonly Line[];
  grid: Grid;
  box: RefObject<HTMLDivElement | null>;
  isPhone: boolean;
  onOpen: (code: string) => void;
}

/** Pixels of a row whose name takes one line and a half. */
const rowHeight = 42;

/** The rows of the grid that are in sight, and the one that is being worked on. */
export function GridBody({ model, lines, grid, box, isPhone, onOpen }: GridBodyProps) {
  const { assessment } = useWords();
  const { desk, layers } = model;
  const { actions, active, edit } = grid;
  const type = useCallback((code: string, value: Change) => desk.type(code, value), [desk]);
  const evidence = useEvidence(model.sheet.id);
  const kept = lines.findIndex(({ code }) => code === active?.code);
  const rows = useVirtualRows(lines.length, rowHeight, box, {
    areAllDrawn: isPhone,
    few: manyRichRows,
    kept,
  });
  const span = 4 + layers.length * 2;
  return (
    <tbody role="rowgroup">
      <DrawnRows virtual={rows} span={span}>
        {(index) => {
          const line = lines[index];
          if (line === undefined) return null;
          const { code } = line;
          const isEdited = edit?.code === code;
          const draft = model.work.drafts.get(code);
          const value = draft ?? (isEdited ? editedValue(model, code, edit.before) : null);
          return (
            <Fragment key={code}>
              <SheetRow
                line={line}
                index={index}
                layers={layers}
                cells={model.cells.get(code)}
                entry={model.work.saved.get(code)}
                draft={draft}
                {...rowNumbersOf(model, line)}
                hasConflict={model.work.conflicts.has(code)}
                lastYear={model.sheet.lastYear[code]}
                marks={marksOf(line, {
                  openThreads: model.openThreads.get(code) ?? 0,
                  evidence: evidence.get(model.sheet.nodeIds[code] ?? 0),
                })}
                activeColumn={active?.code === code ? active.column : null}
                edited={isEdited && edit.how === 'cell' ? value : null}
                isFresh={isEdited && edit.isFresh}
                label={assessment.lastYear}
                onType={type}
                measure={rows.measure}
              />
              {isEdited && edit.how === 'row' && value !== null && (
                <tr role="row" className={classes.form}>
                  <td role="gridcell" colSpan={span}>
                    <RowForm
                      line={line}
                      value={value}
                      asksReason={model.hasBefore(code)}
                      lacksReason={rowNumbersOf(model, line).wantsReason}
                      trace={model.traceOf(code)}
                      isFresh={edit.isFresh}
                      onType={(next) => desk.type(code, next)}
                      onDone={() => actions.finish(true)}
                      onCancel={() => actions.finish(false)}
                      onOpen={() => {
                        actions.finish(true);
                        onOpen(code);
                      }}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        }}
      </DrawnRows>
    </tbody>
  );
}

/** By node; none until the papers of the sheet are known: its rows do not wait for them. */
function useEvidence(sheetId: number): ReadonlyMap<number, RowEvidence> {
  const { data } = useAsk(readSheetEvidence, { sheetId });
  return useMemo(() => new Map(data?.nodes.map((node) => [node.nodeId, node])), [data]);
}

/** What the field shows while nothing new is typed: the own saved value, or that of the layer before. */
function editedValue(model: Model, code: string, before: Change): Change {
  const saved = model.work.saved.get(code);
  return saved === undefined ? before : valueOf(saved);
}
