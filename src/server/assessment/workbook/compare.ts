/** A workbook beside what stands: what would change, what is refused and where, what it would come to. */
import { createHash } from 'node:crypto';
import { can } from '#domain/access/right.ts';
import type { LayerValue } from '#domain/assessment/layer.ts';
import { judgeRows } from '#domain/assessment/workbook/judge-rows.ts';
import type { CellChange, CellFault, ScoreRow } from '#domain/assessment/workbook/merge-rows.ts';
import { parsePoints } from '#domain/points/points.ts';
import type { ReadScores } from '#importers/assessment/read-scores.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Acting } from '../../http/request-context.ts';
import { requireRound } from '../../round/actions.ts';
import { refusalOfNode, subjectOf, surroundingsOf } from '../ground.ts';
import { loadHeldSheets, loadSheetsOf, type ValueRecord } from '../queries.ts';
import type { ComputedRow } from '../compute-row.ts';
import { askedOf, type AskedNode } from './asked.ts';
import { loadStates, type NodeStanding, type SheetState } from './load.ts';

/** A criterion of a sheet that would be written. */
export interface Change {
  node: EditionNode;
  row: ComputedRow;
  /** What its layer says now. */
  own: NodeStanding['own'];
  /** The points that stand now. */
  stood: string | null;
  cells: readonly CellChange[];
}

export interface SheetChanges {
  state: SheetState;
  changes: Change[];
  faults: CellFault[];
}

export interface Comparison {
  roundName: string;
  sheets: SheetChanges[];
  /** Of no sheet, or of one that is not the sender's to score. */
  strayFaults: CellFault[];
  /** Criteria that say what stands already. */
  unchanged: number;
  /** A digest of the changes and faults: another one is another comparison. */
  seen: string;
}

/**
 * @param isHeld whether the sheets of the file are held until the transaction ends, to be written
 * @throws Problem not-found
 */
export async function compareScores(
  { db, person, day, permit }: Omit<Acting, 'record'>,
  roundId: number,
  { rows, faults }: ReadScores,
  isHeld = false,
): Promise<Comparison> {
  const round = await requireRound(db, roundId);
  permit({ agencyId: person.agencyId });
  const bySheet = Map.groupBy(rows, ({ key }) => key.sheetId);
  const { rubric_id, published_at } = round;
  const surroundings = await surroundingsOf(db, { round_id: roundId, rubric_id, published_at });
  const named = (await loadSheetsOf(db, roundId))
    .filter(({ id }) => bySheet.has(id))
    .sort((a, b) => a.id - b.id)
    .map((sheet) => ({ ...surroundings, sheet }))
    .filter((ground) => can(person, 'sheet.work', subjectOf(ground)));
  const ids = named.map(({ sheet }) => sheet.id);
  const grounds = isHeld
    ? (await loadHeldSheets(db, ids)).map((sheet) => ({ ...surroundings, sheet }))
    : named;
  const asked = askedOf(surroundings.edition);
  const states = await loadStates(db, person, grounds);
  const sheets = states.map((state) => {
    const refusal = refusalOfNode(state.ground, person, day);
    return judgeSheet(state, bySheet.get(state.ground.sheet.id) ?? [], asked, refusal);
  });
  const known = new Set(grounds.map(({ sheet }) => sheet.id));
  const strays = rows.filter(({ key }) => !known.has(key.sheetId)).map(strayFault);
  const strayFaults = [...faults, ...strays];
  const unchanged = sheets.reduce((sum, one) => sum + one.unchanged, 0);
  return {
    roundName: round.name,
    sheets,
    strayFaults,
    unchanged,
    seen: digestOf(sheets, strayFaults),
  };
}

const strayFault = ({ row }: ScoreRow): CellFault => ({
  row,
  cell: null,
  message: 'Phiếu của dòng này không thuộc kỳ chấm đang nhập, hoặc không do bạn chấm.',
});

function judgeSheet(
  state: SheetState,
  rows: readonly ScoreRow[],
  asked: ReadonlyMap<number, AskedNode>,
  refusal: (node: EditionNode) => string | null,
): SheetChanges & { unchanged: number } {
  const found = { state, changes: [] as Change[], faults: [] as CellFault[], unchanged: 0 };
  for (const [nodeId, ofNode] of Map.groupBy(rows, ({ key }) => key.nodeId)) {
    const known = asked.get(nodeId);
    if (known === undefined) {
      found.faults.push(...ofNode.map(unknownFault));
      continue;
    }
    const judged = judgeNode(state, known, ofNode, refusal);
    if (judged === null) found.unchanged += 1;
    else if ('faults' in judged) found.faults.push(...judged.faults);
    else found.changes.push(judged);
  }
  return found;
}

const unknownFault = ({ row }: ScoreRow): CellFault => ({
  row,
  cell: null,
  message: 'Bộ tiêu chí của kỳ này không có tiêu chí của dòng này, hoặc tiêu chí là tổng.',
});

const blindWords = 'Tiêu chí này đang được thẩm định lần hai; hãy ghi trên màn hình.';

function judgeNode(
  { ground, ofNode }: SheetState,
  asked: AskedNode,
  rows: readonly ScoreRow[],
  refusal: (node: EditionNode) => string | null,
): Change | { faults: CellFault[] } | null {
  const { node, nodeId } = asked;
  const { value, standing, own, before, mark, isBlind } = ofNode(nodeId);
  const judged = judgeRows(
    asked,
    {
      unit: ground.sheet.agency_name,
      code: node.code,
      value,
      mark,
      stage: ground.sheet.stage,
      before: before === null ? null : layerOf(before),
      refusal: isBlind ? blindWords : refusal(node),
    },
    rows,
    ground.edition.ready.edition.decimals,
  );
  if (judged.outcome === 'unchanged') return null;
  if (judged.outcome === 'refused') return { faults: judged.faults };
  const { facts, notApplicable, reason } = judged.value;
  const { state, points } = judged.score;
  return {
    node,
    row: { node_id: nodeId, facts, not_applicable: notApplicable, state, points, reason },
    own,
    stood: standing?.points ?? null,
    cells: judged.changes,
  };
}

const layerOf = ({ state, points }: ValueRecord) => ({
  state: state as LayerValue['state'],
  points: points === null ? null : parsePoints(points),
});

function digestOf(sheets: readonly SheetChanges[], strays: readonly CellFault[]): string {
  const content = [
    strays,
    sheets.map(({ state, changes, faults }) => [
      state.ground.sheet.id,
      changes.map(({ row, own }) => [row, own?.id ?? 0, own?.version ?? 0]),
      faults,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
