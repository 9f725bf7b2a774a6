/** The sheet as a table for Excel and CSV: the columns of the grid, with reasons. */
import type { Column } from '../../ui/table/column.ts';
import type { Words } from '../../words/words.tsx';
import { showCell } from '../entry/cell-text.ts';
import type { Layer } from '../layers.ts';
import type { Line } from '../lines.ts';
import type { Model } from '../use-model.ts';
import { valueOf, type Value } from '../work/value.ts';

export function exportColumns(model: Model, { assessment }: Words): Column<Line>[] {
  const { sheet } = model;
  return [
    { id: 'code', title: assessment.code, value: ({ code }) => code },
    { id: 'name', title: assessment.name, value: ({ node }) => node.name },
    {
      id: 'max',
      title: assessment.max,
      kind: 'points',
      value: ({ node }) => node.maxPoints,
    },
    {
      id: 'last',
      title: assessment.yearOf(sheet.document.indexYear - 1),
      kind: 'points',
      value: ({ code }) => sheet.lastYear[code] ?? null,
    },
    ...model.layers.flatMap((layer) => layerColumns(model, layer, assessment)),
  ];
}

function layerColumns(model: Model, layer: Layer, assessment: Words['assessment']): Column<Line>[] {
  const { position, name } = layer.stage;
  const told = ({ code }: Line): { state: string; points: string | null } | null => {
    const numbers = layer.isOwn ? model.own : layer.numbers;
    return numbers?.nodes.get(code) ?? null;
  };
  const value = ({ code }: Line): Value =>
    layer.isOwn
      ? model.desk.value(code)
      : valueOf(model.sheet.entries.find((each) => each.stage === position && each.code === code));
  const states: Record<string, string> = {
    scored: assessment.scored,
    missing: assessment.missing,
    notApplicable: assessment.notApplicable,
  };
  return [
    {
      id: `facts${position}`,
      title: `${name}: ${assessment.facts}`,
      value(line) {
        const { facts, notApplicable } = value(line);
        if (notApplicable !== null) return assessment.outside(notApplicable);
        return line.rule === undefined ? '' : showCell(line.rule, facts);
      },
    },
    {
      id: `points${position}`,
      title: `${name}: ${assessment.points}`,
      kind: 'points',
      value: (line) => told(line)?.points ?? null,
    },
    {
      id: `state${position}`,
      title: `${name}: ${assessment.state}`,
      value: (line) => states[told(line)?.state ?? ''] ?? '',
    },
    {
      id: `reason${position}`,
      title: `${name}: ${assessment.whyDifferent}`,
      value: (line) => value(line).reason ?? '',
    },
  ];
}
