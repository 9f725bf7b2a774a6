import type { TargetRow } from '#contract/target.ts';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';
import { aimText } from './figure-text.ts';
import { StateBadge } from './state-badge.tsx';

export function targetColumns(words: Words): Column<TargetRow>[] {
  const { target } = words;
  return [
    { id: 'text', title: target.one, value: ({ text }) => text },
    { id: 'section', title: target.section, width: 72, value: ({ section }) => section },
    { id: 'aim', title: target.aim, width: 170, value: (row) => aimText(words, row) },
    {
      id: 'figure',
      title: target.figure,
      kind: 'points',
      width: 110,
      value: ({ figures }) => figures[0]?.figure ?? null,
    },
    { id: 'unit', title: target.unit, width: 76, value: ({ unit }) => unit },
    {
      id: 'asOf',
      title: target.asOf,
      kind: 'day',
      width: 116,
      value: ({ figures }) => figures[0]?.asOf ?? null,
    },
    {
      id: 'state',
      title: target.state,
      width: 168,
      filter: 'choice',
      value: ({ state }) => target.states[state],
      show: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'source',
      title: target.source,
      value: ({ figures }) =>
        figures[0] === undefined || figures[0].figure === null ? null : figures[0].source,
      startsHidden: true,
    },
    {
      id: 'line',
      title: target.line,
      kind: 'number',
      width: 76,
      value: ({ line }) => line,
      startsHidden: true,
    },
  ];
}
