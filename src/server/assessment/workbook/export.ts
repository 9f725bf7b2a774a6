/** A sheet, a league or a whole round as a workbook: what stands, and what the reader may change of it. */
import type { Readable } from 'node:stream';
import { accessWords, stateWords, type InputColumn } from '#domain/assessment/workbook/columns.ts';
import { digestOf, writeRowKey } from '#domain/assessment/workbook/row-key.ts';
import { hintOf, writeFact } from '#domain/scoring/facts-form.ts';
import type { PossibleFact } from '#domain/scoring/every-fact.ts';
import {
  writeScoreWorkbook,
  type PointsMatrix,
  type WorkbookRow,
} from '#exporters/assessment/score-workbook.ts';
import type { Cell } from '#exporters/table/table.ts';
import { openSheet, refusalOfNode, type SheetGround } from '../ground.ts';
import { openRound, type Reading } from '../read.ts';
import { scoreAt } from '../result.ts';
import { askedOf, type AskedNode } from './asked.ts';
import { loadStates, type NodeStanding, type SheetState } from './load.ts';

export interface NamedFile {
  name: string;
  content: Readable;
}

/** @throws Problem not-found, not-allowed */
export async function exportSheet(reading: Reading, sheetId: number): Promise<NamedFile> {
  const ground = await openSheet(reading, sheetId);
  const states = await loadStates(reading.db, reading.person, [ground]);
  const content = writeScoreWorkbook({ rows: rowsOf(states, reading), matrix: null });
  return { name: `phieu-cham ${ground.sheet.agency_name}`, content };
}

/** The sheets that the reader may read. @throws Problem not-found */
export async function exportRound(
  reading: Reading,
  roundId: number,
  league?: string,
): Promise<NamedFile> {
  const { grounds } = await openRound(reading, roundId);
  const wanted = grounds.filter(({ sheet }) => league === undefined || sheet.league === league);
  const states = await loadStates(reading.db, reading.person, wanted);
  const content = writeScoreWorkbook({
    rows: rowsOf(states, reading),
    matrix: matrixOf(states),
  });
  return { name: `ky-cham ${wanted[0]?.sheet.round_name ?? ''} ${league ?? ''}`, content };
}

/** A batch a sheet, so that a whole round never lies in memory as rows. */
async function* rowsOf(
  states: readonly SheetState[],
  { person, day }: Reading,
): AsyncGenerator<WorkbookRow[]> {
  const [first] = states;
  if (first === undefined) return;
  const asked = [...askedOf(first.ground.edition).values()];
  for (const { ground, ofNode } of states) {
    const refusal = refusalOfNode(ground, person, day);
    yield asked.flatMap((node) => {
      const access = refusal(node.node) === null ? accessWords.open : accessWords.closed;
      const standing = ofNode(node.nodeId);
      return node.possible.map((fact) => rowOf(ground, node, fact, standing, access));
    });
  }
}

function rowOf(
  { sheet }: SheetGround,
  { nodeId, node }: AskedNode,
  { spec, when }: PossibleFact,
  { value, standing, mark }: NodeStanding,
  access: string,
): WorkbookRow {
  const stood: Record<InputColumn, string> = {
    value: value.facts[spec.key] ?? '',
    notApplicable: value.notApplicable ?? '',
    reason: value.reason ?? '',
  };
  return {
    unit: sheet.agency_name,
    code: node.code,
    name: node.name,
    maxPoints: Number(node.maxPoints),
    label: spec.unit === undefined ? spec.label : `${spec.label} (${spec.unit})`,
    value: stood.value === '' ? '' : writeFact(spec, stood.value),
    notApplicable: stood.notApplicable,
    reason: stood.reason,
    points: numberOf(standing?.points ?? null),
    state: stateWords[(standing?.state ?? 'missing') as keyof typeof stateWords],
    access,
    hint: when === null ? hintOf(spec) : `${hintOf(spec)}; chỉ khi: ${when}`,
    key: spec.key,
    rowKey: writeRowKey({
      sheetId: sheet.id,
      nodeId,
      fact: spec.key,
      stage: sheet.stage,
      mark,
      was: {
        value: digestOf(stood.value),
        notApplicable: digestOf(stood.notApplicable),
        reason: digestOf(stood.reason),
      },
    }),
  };
}

/** A spreadsheet adds up numbers only; up to 15 digits a number prints as the decimal it was. */
const numberOf = (points: string | null): Cell => (points === null ? null : Number(points));

function matrixOf(states: readonly SheetState[]): PointsMatrix | null {
  const [first] = states;
  if (first === undefined) return null;
  const { nodes } = first.ground.edition.ready.edition;
  const scores = states.map(({ ground, values }) =>
    scoreAt(ground.edition, values, ground.sheet.stage),
  );
  const cells = scores.map(
    (score) => new Map(score.nodes.map((node) => [node.code, cellOf(node)])),
  );
  const totals = (title: string, of: (score: (typeof scores)[number]) => Cell) => ({
    code: '',
    name: title,
    maxPoints: null,
    points: scores.map(of),
  });
  return {
    units: states.map(({ ground }) => ground.sheet.agency_name),
    rows: [
      totals('Tổng điểm', ({ totals: { total } }) => numberOf(total)),
      totals('Chỉ số (%)', ({ totals: { indexPercent } }) => numberOf(indexPercent)),
      totals('Số tiêu chí chưa chấm', ({ totals: { missing } }) => missing),
      ...nodes.map(({ code, name, maxPoints }) => ({
        code,
        name,
        maxPoints: Number(maxPoints),
        points: cells.map((of) => of.get(code) ?? null),
      })),
    ],
  };
}

/** Empty where nothing is scored: no zero. */
const cellOf = ({ state, points }: { state: string; points: string | null }): Cell =>
  state === 'notApplicable' ? stateWords.notApplicable : numberOf(points);
