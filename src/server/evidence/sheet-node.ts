/** A node of a sheet as evidence sees it: who may look, and whether the unit may attach now. */
import { Problem } from '#contract/problem.ts';
import { refusalToAttach } from '#domain/assessment/may-attach.ts';
import type { Day } from '#domain/calendar/day.ts';
import { holdSheet, openSheet, scoringGround, type SheetGround } from '../assessment/actions.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting, Person } from '../http/request-context.ts';

export interface SheetNode {
  ground: SheetGround;
  node: { id: number; code: string; name: string; due_on: string | null };
}

/** To read. @throws Problem not-found, not-allowed */
export async function openNode(
  acting: Acting,
  sheetId: number,
  nodeId: number,
): Promise<SheetNode> {
  const ground = await openSheet(acting, sheetId);
  return { ground, node: await loadNode(acting.db, ground, nodeId) };
}

/**
 * To attach to, with the sheet held until the transaction ends: by the unit's own people alone, while a
 * stage of theirs is open. @throws Problem not-found, not-allowed, illegal-move
 */
export async function holdNode(
  acting: Acting,
  sheetId: number,
  nodeId: number,
): Promise<SheetNode> {
  const ground = await holdSheet(acting, sheetId);
  acting.permit({ agencyId: ground.sheet.agency_id });
  const closed = closedReason(ground, acting.person, acting.day);
  if (closed !== null) throw new Problem('illegal-move', { detail: closed });
  return { ground, node: await loadNode(acting.db, ground, nodeId) };
}

const words = {
  notYours: 'Phiếu đang ở bước không do đơn vị thực hiện nên chưa đính được tài liệu.',
  wrongState: 'Phiếu không ở bước nào đang mở.',
  windowClosed: 'Bước này chưa đến ngày mở hoặc đã hết hạn.',
} as const;

/** Why the person may attach nothing to the sheet now; null when they may. */
export function closedReason(ground: SheetGround, person: Person, day: Day): string | null {
  const refusal = refusalToAttach(scoringGround(ground, person, day));
  return refusal === null ? null : words[refusal];
}

async function loadNode(db: Queries, { sheet }: SheetGround, nodeId: number) {
  const node = await db
    .selectFrom('rubric_node')
    .select(['id', 'code', 'name', 'due_on'])
    .where('id', '=', nodeId)
    .where('rubric_id', '=', sheet.rubric_id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (node === undefined) throw new Problem('not-found');
  return node;
}
