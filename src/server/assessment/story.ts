/** What a save tells the audit trail, cell by cell. */
import type { AuditEvent } from '../http/trail.ts';
import { currentStage, type SheetGround } from './ground.ts';
import type { WrittenScore } from './write-scores.ts';

type OldRow = Pick<WrittenScore, 'facts' | 'not_applicable' | 'state' | 'points' | 'reason'>;

const storyOf = (row: OldRow) => ({
  facts: row.facts,
  notApplicable: row.not_applicable,
  state: row.state,
  points: row.points,
  reason: row.reason,
});

/** @param before what the layer said of its nodes, by node */
export function eventsOf(
  ground: SheetGround,
  before: ReadonlyMap<number, OldRow>,
  rows: readonly WrittenScore[],
): AuditEvent[] {
  const { sheet, edition } = ground;
  const place = `${sheet.round_name} · ${sheet.agency_name}`;
  const { name } = currentStage(ground);
  return rows.map((row) => {
    const old = before.get(row.node_id);
    const code = edition.nodeOf.get(row.node_id)?.code ?? '';
    return {
      action: 'assessment.save',
      subject: { type: 'score', id: row.id, label: `${place} · ${code} · ${name}` },
      agencyId: sheet.agency_id,
      before: old === undefined ? undefined : storyOf(old),
      after: storyOf(row),
      reason: row.reason,
    };
  });
}

/** The cells of a layer that one file changed, under one event of the sheet: by code, as they were and are. */
export interface FilledLayer {
  stage: number;
  cells: Record<string, unknown>;
}

/** As `eventsOf`, in one event: a file of tens of thousands of cells would take longer to tell than to write. */
export function fillingOf(
  ground: SheetGround,
  before: ReadonlyMap<number, OldRow>,
  rows: readonly WrittenScore[],
): AuditEvent {
  const { sheet, edition } = ground;
  const { name, position: stage } = currentStage(ground);
  const codeOf = (row: WrittenScore) => edition.nodeOf.get(row.node_id)?.code ?? '';
  const told = (cell: (row: WrittenScore) => unknown): FilledLayer => ({
    stage,
    cells: Object.fromEntries(rows.map((row) => [codeOf(row), cell(row)])),
  });
  return {
    action: 'assessment.fill',
    subject: {
      type: 'sheet',
      id: sheet.id,
      label: `${sheet.round_name} · ${sheet.agency_name} · ${name}`,
    },
    agencyId: sheet.agency_id,
    before: told((row) => {
      const old = before.get(row.node_id);
      return old === undefined ? null : storyOf(old);
    }),
    after: told(storyOf),
  };
}
