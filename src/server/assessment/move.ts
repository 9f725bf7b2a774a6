/** Moves of a sheet: the domain decides, the database keeps place and log. */
import { Problem } from '#contract/problem.ts';
import type { Gap } from '#domain/assessment/gaps.ts';
import {
  decideSheetMove,
  lastDayOf,
  sheetActions,
  type MoveRefusal,
  type SheetAction,
  type SheetMove,
} from '#domain/assessment/move.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { refuseStale } from '../http/versioned.ts';
import { loadGaps } from './gaps.ts';
import {
  currentStage,
  holdSheet,
  holdSheets,
  movesBy,
  placeOf,
  subjectOf,
  type SheetGround,
} from './ground.ts';
import { columnsOf, saveSteps, type SheetStep } from './save-steps.ts';
import { placeViewOf } from './view.ts';

export interface MoveInput {
  sheetId: number;
  version: number;
  action: SheetAction;
  reason?: string;
  toStage?: number;
  closesOn?: Day | null;
}

/** @throws Problem not-found, not-allowed, stale, not-your-part, illegal-move, sheet-incomplete */
export async function moveSheet(context: Acting, input: MoveInput) {
  const ground = await holdSheet(context, input.sheetId);
  const { sheet } = ground;
  refuseStale(sheet, input.version, { action: input.action }, placeOf(sheet));
  return applyMove(context, ground, input);
}

/**
 * Sheets that leave the last stage together, each by its own move.
 * @throws Problem not-found, not-allowed, not-your-part, illegal-move: then none of them leaves
 */
export async function publishSheets(context: Acting, sheetIds: readonly number[]): Promise<void> {
  const { db, permit, person, day } = context;
  const grounds = await holdSheets(db, sheetIds);
  const moves = [...grounds.values()].map((ground): SheetStep => {
    permit(subjectOf(ground));
    requireOpen(ground);
    const by = movesBy(ground, person);
    const move = { action: 'publish', by, day } as const;
    const outcome = decideSheetMove(ground.stages, placeOf(ground.sheet), move);
    if (!outcome.ok) throw refusalOf(outcome.code, []);
    return { ground, move, place: outcome.place };
  });
  await saveSteps(context, moves);
}

function requireOpen({ sheet }: SheetGround): void {
  if (sheet.round_state !== 'open')
    throw new Problem('illegal-move', { detail: 'Kỳ chấm không mở.' });
}

/** For a sheet already held. */
async function applyMove(
  context: Acting,
  ground: SheetGround,
  input: Omit<MoveInput, 'sheetId' | 'version'>,
) {
  const { db, person, day } = context;
  const { sheet, stages } = ground;
  requireOpen(ground);
  const gaps = input.action === 'handOn' ? await loadGaps(db, ground) : [];
  const outcome = decideSheetMove(stages, placeOf(sheet), {
    ...input,
    by: movesBy(ground, person),
    day,
    gaps: gaps.length,
    isTouched: input.action === 'recall' && (await isTouched(db, ground)),
  });
  if (!outcome.ok) throw refusalOf(outcome.code, gaps);
  await saveSteps(context, [{ ground, move: input, place: outcome.place }]);
  const moved = { ...sheet, ...columnsOf(outcome.place), version: sheet.version + 1 };
  const next = { ...ground, sheet: moved };
  return {
    place: placeViewOf(moved, stages, day),
    actions: legalMoves(next, person, day),
  };
}

async function isTouched(db: Queries, ground: SheetGround): Promise<boolean> {
  const score = await db
    .selectFrom('score')
    .select('id')
    .where('sheet_id', '=', ground.sheet.id)
    .where('stage_id', '=', currentStage(ground).id)
    .executeTakeFirst();
  return score !== undefined;
}

const words: Record<Exclude<MoveRefusal, 'notYours' | 'incomplete'>, string> = {
  wrongState: 'Phiếu đang ở bước không làm được việc này.',
  windowClosed: 'Bước này chưa đến ngày mở hoặc đã hết hạn; cần được gia hạn.',
  reasonRequired: 'Cần nêu lý do.',
  dayRequired:
    'Cần một hạn mới: từ hôm nay, sau hạn cũ; khi trả về thì không quá hạn của bước đang làm.',
  alreadyTouched: 'Bước sau đã bắt đầu nên không rút lại được.',
  noSuchStage:
    'Chỉ trả về được một bước trước bước hiện tại; đơn vị không rút phiếu qua bước của nơi khác.',
};

function refusalOf(code: MoveRefusal, gaps: readonly Gap[]): Problem {
  if (code === 'notYours') return new Problem('not-your-part');
  if (code !== 'incomplete') return new Problem('illegal-move', { detail: words[code] });
  const faults = gaps
    .slice(0, 200)
    .map(({ node, kind }) => ({ path: node, message: gapWords[kind] }));
  return new Problem('sheet-incomplete', { faults, detail: `Còn ${gaps.length} mục.` });
}

const gapWords: Record<Gap['kind'], string> = {
  missing: 'chưa có dữ kiện để chấm',
  unseen: 'chưa được thẩm định',
  reason: 'điểm khác lớp trước mà chưa nêu lý do',
  evidence: 'thiếu tài liệu kiểm chứng hoặc giải trình vì sao thiếu',
  thread: 'còn đề nghị giải trình chưa kết thúc',
};

/** The moves a person may make now, for buttons; what a move still asks for is supposed given. */
export function legalMoves(ground: SheetGround, person: Person, day: Day) {
  const { sheet, stages } = ground;
  if (sheet.round_state !== 'open') return [];
  const by = movesBy(ground, person);
  const place = placeOf(sheet);
  const given = { by, day, reason: 'có lý do', toStage: Math.max(1, sheet.stage - 1) };
  const own = lastDayOf(currentStage(ground), place.extendedTo);
  const closesOn = (action: SheetAction) => (action === 'return' ? own : ('9999-12-31' as Day));
  const isLegal = (move: SheetMove) => decideSheetMove(stages, place, move).ok;
  return sheetActions.filter(
    (action) => action !== 'publish' && isLegal({ ...given, action, closesOn: closesOn(action) }),
  );
}
