/** Everything that decides what may be done with a sheet: its place, its stages, its rubric, the person. */
import { Problem } from '#contract/problem.ts';
import { mayScoreNode, refusalToScore, type ScoringGround } from '#domain/assessment/may-score.ts';
import { stageAt, type MoveBy, type SheetPlace } from '#domain/assessment/move.ts';
import { appraisersOf, appraisesNode, partsOf, type Assignment } from '#domain/assessment/part.ts';
import type { Stage } from '#domain/assessment/stage.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { EditionNode } from '#domain/rubric/edition.ts';
import type { Queries } from '../db/queries.ts';
import { readyEdition, type KnownEdition } from '../edition/actions.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { loadAssignments, loadStages, stageOf } from '../round/actions.ts';
import { loadHeldSheets, loadSheet, type SheetRecord } from './queries.ts';

export type StageWithId = Stage & { id: number };

export interface SheetGround {
  sheet: SheetRecord;
  stages: readonly StageWithId[];
  assignments: readonly Assignment[];
  edition: KnownEdition;
}

/** What of a sheet says in which round and by which rubric it is scored. */
type RoundKey = Pick<SheetRecord, 'round_id' | 'rubric_id' | 'published_at'>;

/** What the sheets of one round share. */
export async function surroundingsOf(db: Queries, { round_id, rubric_id, published_at }: RoundKey) {
  const [stages, assignments, edition] = await Promise.all([
    loadStages(db, [round_id]),
    loadAssignments(db, [round_id]),
    readyEdition(db, { id: rubric_id, published_at }),
  ]);
  return { stages: stages.map(stageOf), assignments, edition };
}

export const groundOf = async (db: Queries, sheet: SheetRecord): Promise<SheetGround> => ({
  sheet,
  ...(await surroundingsOf(db, sheet)),
});

/** A sheet to read. @throws Problem not-found, not-allowed */
export async function openSheet(
  { db, permit }: Pick<Acting, 'db' | 'permit'>,
  id: number,
): Promise<SheetGround> {
  const sheet = await loadSheet(db, id);
  if (sheet === undefined) throw new Problem('not-found');
  const ground = await groundOf(db, sheet);
  permit(subjectOf(ground));
  return ground;
}

/** Sheets to write, by their ids, held until the transaction ends; those not found are left out. */
export async function holdSheets(
  db: Queries,
  ids: readonly number[],
): Promise<Map<number, SheetGround>> {
  const sheets = await loadHeldSheets(db, ids);
  const grounds = new Map<number, SheetGround>();
  for (const ofRound of Map.groupBy(sheets, ({ round_id }) => round_id).values()) {
    const [first] = ofRound;
    if (first === undefined) continue;
    const surroundings = await surroundingsOf(db, first);
    for (const sheet of ofRound) grounds.set(sheet.id, { sheet, ...surroundings });
  }
  return grounds;
}

/** A sheet to write, held until the transaction ends. @throws Problem not-found, not-allowed */
export async function holdSheet(
  { db, permit }: Pick<Acting, 'db' | 'permit'>,
  id: number,
): Promise<SheetGround> {
  const ground = (await holdSheets(db, [id])).get(id);
  if (ground === undefined) throw new Problem('not-found');
  permit(subjectOf(ground));
  return ground;
}

/** Whose sheet it is, for `domain/access`. */
export const subjectOf = ({ sheet, assignments }: SheetGround) => ({
  agencyId: sheet.agency_id,
  sharedWith: appraisersOf(assignments, sheet.agency_id),
});

export const placeOf = (sheet: SheetRecord): SheetPlace => ({
  stage: sheet.stage,
  state: sheet.state as SheetPlace['state'],
  extendedTo: sheet.extended_to as Day | null,
});

export const currentStage = ({
  sheet,
  stages,
}: Pick<SheetGround, 'sheet' | 'stages'>): StageWithId => {
  const stage = stages[sheet.stage - 1];
  if (stage === undefined) throw new RangeError(`no stage ${sheet.stage}`);
  return stage;
};

/** The parts of a person toward the sheet; the standing agency runs the round besides. */
export function movesBy(
  { sheet, assignments }: Pick<SheetGround, 'sheet' | 'assignments'>,
  person: Person,
): Set<MoveBy> {
  const parts = new Set<MoveBy>(partsOf(person, sheet.agency_id, assignments));
  if (person.role === 'standingOfficer') parts.add('manager');
  return parts;
}

export const scoringGround = (ground: SheetGround, person: Person, day: Day): ScoringGround => ({
  stages: ground.stages,
  place: placeOf(ground.sheet),
  isRoundOpen: ground.sheet.round_state === 'open',
  parts: partsOf(person, ground.sheet.agency_id, ground.assignments),
  day,
});

const isNodeOpen = (
  { sheet, assignments, edition }: SheetGround,
  scoring: ScoringGround,
  person: Person,
  node: EditionNode,
): boolean =>
  mayScoreNode(scoring, {
    isSurvey: node.isSurvey === true,
    isAppraised:
      person.agencyId !== null &&
      appraisesNode(assignments, person.agencyId, sheet.agency_id, edition.lineageOf(node.code)),
  });

/** The leaves a person may score now. */
export function openLeaves(ground: SheetGround, person: Person, day: Day): EditionNode[] {
  const scoring = scoringGround(ground, person, day);
  if (refusalToScore(scoring) !== null) return [];
  return ground.edition.leaves.filter((node) => isNodeOpen(ground, scoring, person, node));
}

const words = {
  notYours: 'Bước này của phiếu không do bạn thực hiện.',
  wrongState: 'Phiếu không ở bước chấm điểm nào đang mở.',
  windowClosed: 'Bước này chưa đến ngày mở hoặc đã hết hạn.',
} as const;

/** @throws Problem not-your-part, illegal-move; bad-input for a node that takes no score */
export function requireMayScore(
  ground: SheetGround,
  person: Person,
  day: Day,
  nodeIds: readonly number[],
): EditionNode[] {
  const scoring = scoringGround(ground, person, day);
  const refusal = refusalToScore(scoring);
  if (refusal === 'notYours') throw new Problem('not-your-part');
  if (refusal !== null) throw new Problem('illegal-move', { detail: words[refusal] });
  return nodeIds.map((id) => {
    const node = ground.edition.nodeOf.get(id);
    if (node === undefined) throw new Problem('not-found');
    if (!ground.edition.ready.rules.has(node.code))
      throw new Problem('bad-input', {
        faults: [{ path: node.code, message: 'tiêu chí này là tổng, không chấm trực tiếp' }],
      });
    if (!isNodeOpen(ground, scoring, person, node))
      throw new Problem('not-your-part', { detail: `${node.code}: ${whyNot(ground)}.` });
    return node;
  });
}

/** Why a person may not score a node now, in a sentence; null where they may. */
export function refusalOfNode(ground: SheetGround, person: Person, day: Day) {
  const scoring = scoringGround(ground, person, day);
  const refusal = refusalToScore(scoring);
  return (node: EditionNode): string | null => {
    if (refusal !== null) return words[refusal];
    return isNodeOpen(ground, scoring, person, node) ? null : `${node.code}: ${whyNot(ground)}.`;
  };
}

const whyNot = ({ stages, sheet }: SheetGround): string =>
  stageAt(stages, sheet.stage).part === 'appraiser'
    ? 'không thuộc phân công của bạn'
    : 'điểm điều tra xã hội học, đơn vị không tự chấm';
