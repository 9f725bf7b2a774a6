/** Records a reorganisation: the old ones end the day before, each joined to its heirs. */
import { Problem } from '#contract/problem.ts';
import type { AgencyId, Confidence } from '#domain/agency/agency.ts';
import { planReorganisation, type ReorganisationFault } from '#domain/agency/reorganise.ts';
import type { SuccessionKind } from '#domain/agency/succession.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Acting } from '../http/request-context.ts';
import { lockRow, saveNext } from '../http/versioned.ts';
import { about } from './keep.ts';
import { agencyOf, idOf, loadAgencies, loadSuccessions, type AgencyRow } from './queries.ts';

interface Given {
  kind: SuccessionKind;
  day: Day;
  predecessorIds: number[];
  successorIds: number[];
  source: string;
  confidence: Confidence;
}

const faultWords: Record<ReorganisationFault['code'], string> = {
  wrongNumber: 'Số cơ quan trước và sau không hợp với hình thức này.',
  unknownAgency: 'không có trong danh sách',
  sameBody: 'không thể kế thừa chính mình',
  predecessorNotYet: 'chưa tồn tại trước ngày này',
  predecessorEndsElsewhen: 'đã có ngày cuối khác với hôm trước ngày này',
  successorNotThere: 'không tồn tại vào ngày này',
  circle: 'là tiền thân của chính cơ quan bị thay thế',
};

export async function recordSuccession(context: Acting, given: Given) {
  const { db, record } = context;
  const ids = [...new Set([...given.predecessorIds, ...given.successorIds])].sort((a, b) => a - b);
  // Held in the order of their ids, so that two people recording at once wait and do not block.
  const rows: AgencyRow[] = [];
  for (const id of ids) rows.push(await lockRow(db, 'agency', id));
  const nameOf = (id: AgencyId | null) => rows.find((row) => idOf(row.id) === id)?.name ?? '';
  const change = {
    kind: given.kind,
    day: given.day,
    predecessors: [...new Set(given.predecessorIds)].map(idOf),
    successors: [...new Set(given.successorIds)].map(idOf),
  };
  const agencies = (await loadAgencies(db)).map(agencyOf);
  const plan = planReorganisation(change, agencies, await loadSuccessions(db));
  if (!plan.ok) throw conflictOf(plan.faults, nameOf);
  await saveEdges(context, given, plan.edges);
  const closed: number[] = [];
  for (const { agency, lastDay } of plan.closings) {
    const row = rows.find(({ id }) => idOf(id) === agency);
    if (row === undefined) continue;
    await saveNext(db, 'agency', row, { valid_to: lastDay });
    closed.push(row.id);
  }
  for (const row of rows) {
    await record({
      action: 'agency.succeed',
      ...about(row),
      before: { validTo: row.valid_to },
      after: { ...given, successors: change.successors.map(nameOf) },
    });
  }
  return { recorded: plan.edges.length, closed };
}

const saveEdges = (
  { db }: Acting,
  { kind, day, source, confidence }: Given,
  edges: { predecessor: AgencyId; successor: AgencyId | null }[],
) =>
  db
    .insertInto('agency_succession')
    .values(
      edges.map(({ predecessor, successor }) => ({
        predecessor_id: Number(predecessor),
        successor_id: successor === null ? null : Number(successor),
        on_day: day,
        kind,
        source,
        confidence,
      })),
    )
    .execute();

const conflictOf = (
  faults: ReorganisationFault[],
  nameOf: (id: AgencyId | null) => string,
): Problem =>
  new Problem('conflict', {
    detail: faults
      .map(({ code, agency }) => `${nameOf(agency)} ${faultWords[code]}`.trim())
      .join('; '),
  });
