/** One of everything a route can be about, held by one agency, written straight into the tables. */
import type { Kysely } from 'kysely';
import { addDays, day } from '#domain/calendar/day.ts';
import type { DB } from '#server/db/schema.ts';
import type { Files } from '#server/file/files.ts';
import { add } from './add-row.ts';
import { addEvidence, addUploads, type EvidenceIds } from './evidence-subject.ts';

/** By the names path parameters have. */
export interface SubjectIds extends EvidenceIds {
  planId: number;
  documentId: number;
  nodeId: number;
  taskId: number;
  obligationId: number;
  extensionId: number;
  linkId: number;
  findingId: number;
  targetId: number;
  editionId: number;
  rubricNodeId: number;
  roundId: number;
  /** The agency's own sheet, at the first stage. */
  sheetId: number;
  /** The agency's own sheet of another round, at a later stage of its own. */
  laterSheetId: number;
  /** Another unit's sheet that the agency appraises. */
  appraisedSheetId: number;
  threadId: number;
  secondId: number;
  publicationId: number;
  holidayId: number;
  /** A published edition of the province's own. */
  provinceEditionId: number;
  slotId: number;
  agencyId: number;
}

let count = 0;

export function addAgency(db: Kysely<DB>): Promise<number> {
  const key = `so minh hoa ${++count}`;
  return add(db, 'agency', {
    name: `Sở Minh hoạ ${count}`,
    short_name: key,
    key,
    kind: 'department',
  });
}

/**
 * A plan with one node, one task, one obligation of the agency, and what hangs on them.
 * @param files where the bytes of its upload lie; without it no upload can be finished
 */
export async function addSubject(
  db: Kysely<DB>,
  agencyId: number,
  files?: Files,
): Promise<SubjectIds> {
  const number = `${++count}/KH-MH`;
  const planId = await add(db, 'plan', { number, title: 'Kế hoạch (dữ liệu minh hoạ)' });
  const documentId = await add(db, 'plan_document', {
    plan_id: planId,
    sha256: number,
    file_name: 'ke-hoach.txt',
    format: 'text',
    content: Buffer.from('kế hoạch'),
    lines: ['kế hoạch'],
    reading: '{}',
  });
  await db.updateTable('plan').set({ document_id: documentId }).where('id', '=', planId).execute();
  const nodeId = await add(db, 'node', {
    plan_id: planId,
    code: '1',
    level: 'field',
    name: 'Lĩnh vực',
    position: 1,
    max_points: '10',
    is_residual: false,
    lead_basis: 'proposed',
  });
  const findingId = await add(db, 'finding', {
    plan_id: planId,
    document_id: documentId,
    code: 'x',
    severity: 'warning',
    message: 'x',
  });
  const targetId = await add(db, 'target', {
    plan_id: planId,
    position: 1,
    section: '1',
    text: 'Đạt từ 90% trở lên',
    measure: 'Tỷ lệ',
    comparator: 'gte',
    value: '90',
    unit: '%',
  });
  const task = {
    plan_id: planId,
    number: '1',
    position: 1,
    text: 'Việc',
    deadline_text: 'năm 2020',
  };
  const taskId = await add(db, 'task', {
    ...task,
    last_day: '2020-07-31',
    deadline_precision: 'day',
  });
  await add(db, 'task_party', {
    task_id: taskId,
    role: 'lead',
    position: 1,
    printed_name: 'Sở',
    agency_id: agencyId,
  });
  const obligationId = await add(db, 'obligation', { task_id: taskId, agency_id: agencyId });
  const linkId = await add(db, 'task_link', {
    task_id: taskId,
    node_id: nodeId,
    reason: 'cùng việc',
  });
  const asker = await db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  const extensionId = await add(db, 'extension', {
    obligation_id: obligationId,
    asked_day: '2020-09-30',
    reason: 'chờ',
    asked_by: asker.id,
    state: 'refused',
    decision_reason: 'không',
    decided_by: asker.id,
  });
  const editionId = await add(db, 'rubric', {
    index_year: 2020,
    level: 'department',
    unit_group: number,
    edition: 1,
    title: 'Bộ tiêu chí (dữ liệu minh hoạ)',
  });
  const rubricNodeId = await add(db, 'rubric_node', {
    rubric_id: editionId,
    code: '1',
    name: 'Lĩnh vực',
    position: 0,
    max_points: '100',
    rule_kind: 'manual',
    rule_parameters: '{}',
    due_on: '2020-06-30',
  });
  const slotId = await add(db, 'rubric_slot', {
    node_id: rubricNodeId,
    position: 1,
    name: 'Báo cáo năm',
  });
  const rounds = await addRounds(db, agencyId, { editionId, rubricNodeId, asker: asker.id });
  const holidayId = await add(db, 'holiday', {
    on_day: addDays(day('2030-01-07'), count),
    name: 'Ngày nghỉ (dữ liệu minh hoạ)',
    kind: 'holiday',
  });
  const provinceEditionId = await add(db, 'rubric', {
    index_year: 2000 + (count % 100),
    level: 'province',
    edition: count,
    title: 'Bộ tiêu chí cấp tỉnh (dữ liệu minh hoạ)',
    state: 'superseded',
    published_at: new Date(),
  });
  return {
    ...rounds,
    planId,
    documentId,
    nodeId,
    taskId,
    obligationId,
    extensionId,
    linkId,
    findingId,
    targetId,
    editionId,
    rubricNodeId,
    holidayId,
    provinceEditionId,
    agencyId,
    slotId,
    ...(await addUploads(db, agencyId, asker.id, files)),
    ...(await addEvidence(db, agencyId, { ...rounds, rubricNodeId, asker: asker.id }, files)),
  };
}

type StageLine = [kind: string, part: string];

/** An open round whose stages are open on any day of the century. */
async function addRound(db: Kysely<DB>, rubric_id: number, lines: readonly StageLine[]) {
  const round = { rubric_id, name: `Kỳ chấm ${++count}`, index_year: 2020, state: 'open' };
  const roundId = await add(db, 'round', round);
  const stages: number[] = [];
  for (const [at, [kind, part]] of lines.entries())
    stages.push(
      await add(db, 'round_stage', {
        round_id: roundId,
        position: at + 1,
        kind,
        part,
        name: kind,
        opens_on: '2000-01-01',
        closes_on: '2099-12-31',
        rules: JSON.stringify({ allScored: false, evidence: false, threadsResolved: false }),
      }),
    );
  return { roundId, stages };
}

interface RoundGround {
  editionId: number;
  rubricNodeId: number;
  asker: number;
}

/** Sheets of the agency at a first and a later stage, and one of another unit that it appraises. */
async function addRounds(db: Kysely<DB>, agencyId: number, ground: RoundGround) {
  const { editionId, rubricNodeId, asker } = ground;
  await db
    .updateTable('rubric')
    .set({ state: 'published', published_at: new Date(), published_by: asker })
    .where('id', '=', editionId)
    .execute();
  const own: StageLine[] = [
    ['selfScore', 'unitOfficer'],
    ['explanation', 'unitOfficer'],
    ['publication', 'council'],
  ];
  const appraised: StageLine[] = [
    ['selfScore', 'unitOfficer'],
    ['appraisal', 'appraiser'],
    ['publication', 'council'],
  ];
  const { roundId } = await addRound(db, editionId, own);
  const sheetId = await add(db, 'sheet', { round_id: roundId, agency_id: agencyId });
  const later = await addRound(db, editionId, own);
  const laterSheetId = await add(db, 'sheet', {
    round_id: later.roundId,
    agency_id: agencyId,
    stage: 2,
  });
  const other = await addRound(db, editionId, appraised);
  const unit = await addAgency(db);
  const appraisedSheetId = await add(db, 'sheet', {
    round_id: other.roundId,
    agency_id: unit,
    stage: 2,
  });
  await add(db, 'appraiser', { round_id: other.roundId, agency_id: agencyId });
  const [first, second] = other.stages;
  const place = { sheet_id: appraisedSheetId, node_id: rubricNodeId };
  const points = { facts: '{"points":"90","reason":"như hồ sơ"}', state: 'scored', points: '90' };
  await add(db, 'score', { ...place, ...points, stage_id: first });
  const threadId = await add(db, 'thread', { ...place, opened_by: asker });
  const secondId = await add(db, 'second_appraisal', {
    ...place,
    stage_id: second,
    agency_id: agencyId,
  });
  const publicationId = await add(db, 'publication', {
    round_id: roundId,
    number: 1,
    person_id: asker,
    sha256: 'x',
    content: JSON.stringify({
      round: { id: roundId, name: 'Kỳ chấm', indexYear: 2020 },
      rubric: { id: editionId, title: 'Bộ tiêu chí', edition: 1 },
      isIllustrative: true,
      number: 1,
      publishedOn: '2020-07-06',
      gradeBands: [],
      fields: [],
      leaves: [],
      units: [{ ...nobodyScored, agencyId }],
    }),
  });
  return { publicationId, roundId, sheetId, laterSheetId, appraisedSheetId, threadId, secondId };
}

const nobodyScored = {
  agencyName: 'Sở Minh hoạ',
  league: '',
  rank: null,
  of: 0,
  points: null,
  applicableMax: '0',
  bonus: '0',
  penalty: '0',
  indexPercent: null,
  grade: null,
  fields: [],
  leaves: [],
};
