import { memo } from 'react';
import type { LayerEntry } from '#contract/assessment.ts';
import type { ScoreState } from '#domain/assessment/layer.ts';
import type { Points } from '#domain/points/points.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { FactField } from '../entry/fact-field.tsx';
import { withFact } from '../entry/type-fact.ts';
import type { Difference } from '../difference.ts';
import type { Layer, LayerCell } from '../layers.ts';
import type { Line } from '../lines.ts';
import { valueOf, type Draft } from '../work/value.ts';
import type { Change } from '../work/work.ts';
import { factsColumn, pointsColumn } from './columns.ts';
import { FactsCell } from './facts-cell.tsx';
import classes from './grid.module.css';
import type { RowMarks } from './marks.ts';
import { NameCell } from './name-cell.tsx';
import { PointsCell } from './points-cell.tsx';

export interface OwnNumbers {
  state: ScoreState;
  points: Points | null;
}

export interface SheetRowProps {
  line: Line;
  index: number;
  layers: readonly Layer[];
  /** Of each layer, as saved; undefined where no layer says anything of the row. */
  cells: readonly LayerCell[] | undefined;
  /** What the open layer says. */
  entry: LayerEntry | undefined;
  draft: Draft | undefined;
  state: ScoreState | undefined;
  points: Points | null;
  difference: Difference['kind'] | null;
  differsBy: Points | null;
  wantsReason: boolean;
  isPreview: boolean;
  hasConflict: boolean;
  lastYear: Points | undefined;
  marks: RowMarks;
  /** The column of the active cell, where it is in this row. */
  activeColumn: string | null;
  /** Typed in the cell now. */
  edited: Change | null;
  isFresh: boolean;
  label: string;
  onType: (code: string, value: Change) => void;
  measure: ((element: Element | null) => void) | undefined;
}

/** One row of the grid; drawn anew only when something of its own has changed. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { measure, ...own } = props;
  const { line, layers, activeColumn } = own;
  const at = (column: string) => ({
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
    role: 'gridcell',
  });
  return (
    <tr
      role="row"
      ref={measure}
      data-index={own.index}
      data-code={line.code}
      data-level={line.level}
      data-leaf={line.isLeaf || undefined}
      aria-rowindex={own.index + 3}
    >
      <td role="gridcell" className={classes.code}>
        {line.code}
      </td>
      <td {...at('name')} role="rowheader">
        <NameCell line={line} marks={own.marks} />
      </td>
      <td {...at('max')} data-figure>
        <PointsText value={line.node.maxPoints} />
      </td>
      <td {...at('last')} data-figure data-title={own.label}>
        <PointsText value={own.lastYear ?? null} />
      </td>
      {layers.map((layer, place) =>
        layer.isOwn ? (
          <OwnCells key={layer.stage.position} {...own} at={at} layer={layer} />
        ) : (
          <SavedCells
            key={layer.stage.position}
            line={line}
            layer={layer}
            cell={own.cells?.[place]}
            at={at}
          />
        ),
      )}
    </tr>
  );
});

type At = (column: string) => Record<string, string | number>;

function SavedCells({
  line,
  layer,
  cell,
  at,
}: {
  line: Line;
  layer: Layer;
  cell: LayerCell | undefined;
  at: At;
}) {
  const { position, name } = layer.stage;
  const entry = cell?.entry ?? null;
  const sum = line.isLeaf ? null : layer.numbers?.nodes.get(line.code);
  return (
    <>
      <td {...at(factsColumn(position))} data-title={name} data-group>
        {entry !== null && <FactsCell line={line} value={valueOf(entry)} />}
      </td>
      <td {...at(pointsColumn(position))} data-figure data-differs={cell?.difference?.kind}>
        <PointsCell
          state={entry?.state ?? sum?.state ?? null}
          points={entry?.points ?? sum?.points ?? null}
          isLeaf={line.isLeaf}
          difference={cell?.difference}
        />
      </td>
    </>
  );
}

function OwnCells(props: Omit<SheetRowProps, 'measure'> & { at: At; layer: Layer }) {
  const { line, at, layer, draft, edited, difference, differsBy } = props;
  const { position, name } = layer.stage;
  const value: Change = draft ?? valueOf(props.entry);
  const [spec] = line.rule?.facts(value.facts) ?? [];
  const isKnown = !line.isLeaf || draft !== undefined || props.entry !== undefined;
  return (
    <>
      <td
        {...at(factsColumn(position))}
        data-title={name}
        data-group
        data-entry={line.isOpen || undefined}
        data-draft={draft !== undefined || undefined}
        aria-readonly={!line.isOpen}
      >
        {edited !== null && spec !== undefined ? (
          <FactField
            spec={spec}
            label={`${line.code}: ${spec.label}`}
            value={props.isFresh ? undefined : edited.facts[spec.key]}
            wrong={props.isFresh ? undefined : edited.wrong?.[spec.key]}
            focus="over"
            onType={(text) => props.onType(line.code, withFact(edited, spec, text))}
          />
        ) : (
          <FactsCell
            line={line}
            value={value}
            isEntry={line.isOpen}
            hasConflict={props.hasConflict}
          />
        )}
      </td>
      <td {...at(pointsColumn(position))} data-figure data-differs={difference ?? undefined}>
        <PointsCell
          state={isKnown ? (props.state ?? null) : null}
          points={props.points}
          isLeaf={line.isLeaf}
          isPreview={props.isPreview}
          wantsReason={props.wantsReason}
          difference={
            difference === null
              ? null
              : difference === 'other' || differsBy === null
                ? { kind: 'other' }
                : { kind: difference, by: differsBy }
          }
        />
      </td>
    </>
  );
}
