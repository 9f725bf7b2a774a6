import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MinistryRow } from '#contract/ministry.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { PointsText } from '../ui/points-text.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';

/** The Ministry's points of a row: as published, else as its parts add up. */
const pointsOf = ({ figure, summed }: MinistryRow) =>
  figure?.state === 'notApplicable' ? null : (figure?.points ?? summed);

/** The columns of the ledger; the first two stay in sight. */
export const columnsOf = (words: Words): Column<MinistryRow>[] => [
  { id: 'code', title: words.ministry.code, value: ({ code }) => code },
  {
    id: 'name',
    title: words.ministry.name,
    value: ({ name }) => name,
    show: (row) => <NodeName row={row} words={words} />,
  },
  figureColumn('max', words.ministry.max, ({ maxPoints }) => maxPoints, 62),
  figureColumn('self', words.ministry.self, ({ figure }) => figure?.selfPoints ?? null, 58),
  {
    ...figureColumn('ministry', words.ministry.total, pointsOf, 70),
    show: (row) => <MinistryCell row={row} words={words} />,
  },
  {
    ...figureColumn('gap', words.ministry.gap, ({ gap }) => gap, 62),
    show: ({ gap }) => <PointsText value={gap} signed />,
  },
  figureColumn('lost', words.ministry.lost, ({ lost }) => lost, 58),
  {
    id: 'reason',
    title: words.ministry.reason,
    width: 116,
    value: ({ figure }) => figure?.reason ?? null,
  },
  {
    id: 'owner',
    title: words.ministry.owner,
    width: 126,
    value: (row) => (row.isLeaf ? ownerText(row, words) : null),
    show: (row) => (row.isLeaf ? ownerText(row, words) : ''),
  },
  {
    id: 'repeat',
    title: words.ministry.repeat,
    width: 70,
    value: (row) => repeatText(row, words),
  },
  {
    id: 'remedy',
    title: words.ministry.remedy,
    width: 150,
    value: ({ remedy, task }) =>
      remedy === null
        ? null
        : task === null
          ? remedy
          : `${remedy} (${words.ministry.taskOf(task.number)})`,
    show: (row) => <RemedyCell row={row} words={words} />,
  },
];

const figureColumn = (
  id: string,
  title: string,
  value: Column<MinistryRow>['value'],
  width: number,
): Column<MinistryRow> => ({ id, title, kind: 'points', width, value });

/** Who leads a node; a lead that nobody confirmed says so. */
export const ownerText = ({ owner }: MinistryRow, { ministry }: Words): string =>
  owner === null
    ? ministry.noOwner
    : owner.isProposed
      ? ministry.ownerProposed(owner.name)
      : owner.name;

/** "2/3 năm" of a leaf that lost points at all. */
export function repeatText({ repeat }: MinistryRow, { ministry }: Words): string | null {
  if (repeat === null || repeat.lostIn === 0) return null;
  const count = ministry.ofYears(repeat.lostIn, repeat.of);
  return repeat.isConfirmed ? count : `${count} (${ministry.byCode})`;
}

interface CellProps {
  row: MinistryRow;
  words: Words;
}

function NodeName({ row, words: { ministry } }: CellProps) {
  const notes = [
    ...(row.isResidual ? [ministry.residual] : []),
    ...(row.isSurvey === true && row.isLeaf ? [ministry.survey] : []),
  ];
  return (
    <>
      {row.name}
      {notes.map((note) => (
        <Note key={note}>{` (${note})`}</Note>
      ))}
    </>
  );
}

function MinistryCell({ row, words: { ministry } }: CellProps) {
  const { figure, summed, conflicts } = row;
  if (figure?.state === 'notApplicable') return <Note>{ministry.notApplicable}</Note>;
  const points = pointsOf(row);
  if (points === null) return <Note>{ministry.unknown}</Note>;
  const differs = figure?.points != null && summed !== null && figure.points !== summed;
  return (
    <>
      <PointsText value={points} />
      {differs && <Warning>{ministry.summed(formatPoints(summed))}</Warning>}
      {conflicts.length > 0 && <Warning>{ministry.conflict}</Warning>}
    </>
  );
}

function RemedyCell({ row: { remedy, task }, words: { ministry } }: CellProps) {
  if (remedy === null) return '';
  return (
    <>
      {remedy}
      {task !== null && (
        <Anchor
          display="block"
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/nhiem-vu" search={{ task: String(task.id) } as never} />
          )}
        >
          {ministry.taskOf(task.number)}
        </Anchor>
      )}
    </>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <Text span fz={12.5} fw={400} c="dimmed">
    {children}
  </Text>
);

const Warning = ({ children }: { children: ReactNode }) => (
  <Text fz={12} fw={400} c="orange.9" lh={1.3}>
    {children}
  </Text>
);
