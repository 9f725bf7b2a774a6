import { Problem } from '#contract/problem.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, refuseStale, saveNext } from '../http/versioned.ts';
import { findingOf } from './ledger.ts';
import { followWithName } from './slip-name.ts';
import { loadFindings } from './queries.ts';

interface Settlement {
  findingId: number;
  state: 'open' | 'accepted' | 'corrected';
  note?: string;
  version: number;
}

/** A person accepts a finding as it is, says that it has been put right, or opens it again. */
export async function settleFinding(context: Acting, settlement: Settlement) {
  const { db, person } = context;
  const row = await lockRow(db, 'finding', settlement.findingId);
  const note = settlement.note === undefined || settlement.note === '' ? null : settlement.note;
  refuseStale(
    row,
    settlement.version,
    { state: settlement.state, note },
    { state: row.state, note: row.note },
  );
  const isOpen = settlement.state === 'open';
  await followWithName(context, row, settlement.state);
  await saveNext(db, 'finding', row, {
    state: settlement.state,
    note,
    decided_by: isOpen ? null : person.id,
    decided_at: isOpen ? null : new Date(),
  });
  await context.record({
    action: `finding.${settlement.state}`,
    subject: { type: 'finding', id: row.id, label: row.message.slice(0, 200) },
    before: { state: row.state, note: row.note },
    after: { state: settlement.state, note },
    reason: note,
  });
  const [shown] = await loadFindings(db, { id: row.id });
  if (shown === undefined) throw new Problem('not-found');
  return findingOf(shown);
}
