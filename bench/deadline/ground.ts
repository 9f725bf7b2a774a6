/** Deadline day: 700 made-up units, each with a person signed in and a sheet of 150 nodes, all filled. */
import { sql, type Kysely } from 'kysely';
import { addDays, day } from '#domain/calendar/day.ts';
import { points } from '#domain/points/points.ts';
import type { Edition, EditionNode } from '#domain/rubric/edition.ts';
import { stageDefinitions, type StageKind } from '#domain/assessment/stage.ts';
import { connect } from '#server/db/connect.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import type { DB } from '#server/db/schema.ts';
import { addAppraisers, addUnits, createRound, moveRound } from '#server/round/actions.ts';
import { publishEdition } from '#server/edition/publish.ts';
import { saveDraft } from '#server/edition/save-edition.ts';
import { sessionCookie } from '#server/user/session-cookie.ts';
import { openSession } from '#server/user/session.ts';
import type { Acting } from '#server/http/request-context.ts';
import { recordEvent } from '#server/audit/actions.ts';
import { saveTogether } from '#server/assessment/actions.ts';

export const units = 700;
export const leaves = 150;
const fields = 10;

export interface Desk {
  cookie: string;
  sheetId: number;
  agencyId: number;
}

export interface DeadlineGround {
  roundId: number;
  desks: Desk[];
  nodeIds: number[];
}

const origin = { address: '127.0.0.1', agent: 'bench', requestId: 'bench' };

/** Ten fields of fifteen leaves, each scored by a rate between 0 and 100 %. */
function editionOfBench(): Edition {
  const nodes = Array.from({ length: fields }, (_, field): EditionNode[] => {
    const code = String(field + 1);
    const inside = Array.from({ length: leaves / fields }, (_leaf, leaf) =>
      nodeOf(`${code}.${leaf + 1}`, code, '0.66'),
    );
    return [nodeOf(code, null, '9.9'), ...inside];
  }).flat();
  return {
    title: 'Bộ tiêu chí để đo (dữ liệu minh hoạ)',
    indexYear: 2020,
    level: 'commune',
    unitGroup: 'đo',
    source: null,
    decimals: 3,
    isRescaled: false,
    isIllustrative: true,
    nodes,
  };
}

const nodeOf = (code: string, parent: string | null, maxPoints: string): EditionNode => ({
  code,
  parent,
  name: `Tiêu chí ${code}`,
  maxPoints: points(maxPoints),
  standing: 'core',
  isResidual: false,
  isSurvey: false,
  rule:
    parent === null
      ? null
      : {
          kind: 'ratio',
          parameters: { label: 'Tỷ lệ', from: 'entered', target: '100' },
          source: null,
          confidence: 'unconfirmed',
        },
  source: null,
  dueOn: null,
  slots: [],
});

export interface Given {
  units?: number;
  stages?: readonly StageKind[];
}

export async function layDeadline(
  address: DatabaseAddress,
  given: Given = {},
): Promise<DeadlineGround> {
  const db = connect(address);
  try {
    return await db.transaction().execute((trx) => lay(trx, given));
  } finally {
    await db.destroy();
  }
}

async function lay(
  db: Kysely<DB>,
  { units: count = units, stages = ['selfScore', 'publication'] }: Given,
): Promise<DeadlineGround> {
  const standing = await standingContext(db);
  const draft = await saveDraft(standing, editionOfBench());
  await publishEdition(
    { ...standing, personId: standing.person.id },
    { editionId: draft.id, version: 1 },
  );
  const people = await addPeople(db, count);
  const today = standing.day;
  const window = { opensOn: addDays(today, -30), closesOn: addDays(today, 30) };
  const { id, version } = await createRound(standing, {
    name: 'Ngày hạn (dữ liệu minh hoạ)',
    rubricId: draft.id,
    isIllustrative: true,
    gradeBands: [],
    stages: stages.map((kind) => ({
      kind,
      name: kind,
      ...window,
      part: stageDefinitions[kind].part,
      rules: stageDefinitions[kind].rules,
    })),
  });
  await addUnits(
    db,
    id,
    people.map(({ agencyId }) => ({ agencyId, league: '' })),
  );
  await addAppraisers(db, id, []);
  await moveRound(standing, { roundId: id, version, state: 'open' });
  await fillSheets(db, id);
  const laid = await desksOf(db, id, draft.id);
  await addUp(standing, people, laid);
  return { roundId: id, ...laid };
}

async function standingContext(db: Kysely<DB>): Promise<Acting> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'agency_id'])
    .where('user_name', '=', 'thuongtruc')
    .executeTakeFirstOrThrow();
  const { working_day } = await db
    .selectFrom('installation')
    .select('working_day')
    .executeTakeFirstOrThrow();
  const person = {
    id: row.id,
    name: row.name,
    role: 'standingOfficer',
    agencyId: row.agency_id,
  } as const;
  return {
    db,
    person,
    day: day(working_day ?? '2020-07-06'),
    permit: () => {},
    record: (event) => recordEvent(db, { person, origin }, event),
  };
}

async function addPeople(db: Kysely<DB>, count: number) {
  const names = Array.from({ length: count }, (_, at) => `đơn vị để đo ${at + 1}`);
  const agencies = await db
    .insertInto('agency')
    .values(names.map((name) => ({ name, short_name: name, key: name, kind: 'commune' })))
    .returning('id')
    .execute();
  const rows = await db
    .insertInto('person')
    .values(
      agencies.map(({ id }, at) => ({
        user_name: `do.${at + 1}`,
        name: `Người đo ${at + 1} (mẫu)`,
        role: 'agencyOfficer',
        agency_id: id,
        password_hash: '-',
        must_change_password: false,
      })),
    )
    .returning(['id', 'agency_id'])
    .execute();
  return rows.map(({ id, agency_id }) => ({ id, agencyId: agency_id ?? 0 }));
}

/** Every cell of every sheet has a value already, as on the last day: each save changes one. */
const fillSheets = (db: Kysely<DB>, roundId: number) =>
  sql`
    insert into score (sheet_id, stage_id, node_id, state, facts, points)
    select s.id, g.id, n.id, 'scored', '{"value":"50"}', 0.33
    from sheet s
    join round r on r.id = s.round_id
    join round_stage g on g.round_id = r.id and g.position = 1
    join rubric_node n on n.rubric_id = r.rubric_id and n.rule_kind is not null
    where r.id = ${roundId}`.execute(db);

/** Each unit saves its last cell once, so that every sheet has its totals. */
async function addUp(
  standing: Acting,
  people: readonly { id: number; agencyId: number }[],
  { desks, nodeIds }: Omit<DeadlineGround, 'roundId'>,
) {
  const entry = {
    nodeId: nodeIds.at(-1) ?? 0,
    facts: { value: '50' },
    notApplicable: null,
    reason: null,
    version: 1,
  };
  const saves = desks.map(({ sheetId, agencyId }) => {
    const id = people.find((one) => one.agencyId === agencyId)?.id ?? 0;
    const person = { id, name: 'Người đo (mẫu)', role: 'agencyOfficer', agencyId } as const;
    return { context: { ...standing, person }, sheetId, entries: [entry] };
  });
  const answers = await saveTogether(standing.db, saves);
  if (answers.some((answer) => answer instanceof Error)) throw new Error('not every sheet is laid');
}

async function desksOf(db: Kysely<DB>, roundId: number, rubricId: number) {
  const sheets = await db
    .selectFrom('sheet')
    .innerJoin('person', 'person.agency_id', 'sheet.agency_id')
    .select(['sheet.id as sheetId', 'sheet.agency_id as agencyId', 'person.id as personId'])
    .where('sheet.round_id', '=', roundId)
    .orderBy('sheet.id')
    .execute();
  const desks: Desk[] = [];
  for (const { sheetId, agencyId, personId } of sheets)
    desks.push({
      sheetId,
      agencyId,
      cookie: `${sessionCookie}=${await openSession(db, personId, origin)}`,
    });
  const nodes = await db
    .selectFrom('rubric_node')
    .select('id')
    .where('rubric_id', '=', rubricId)
    .where('rule_kind', 'is not', null)
    .orderBy('id')
    .execute();
  return { desks, nodeIds: nodes.map(({ id }) => id) };
}
