/** A small province in which rounds are held: five departments, their people, a rubric of five leaves. */
import type { FastifyInstance } from 'fastify';
import { listSheets, readSheet, saveScore } from '#contract/assessment.ts';
import { handOn } from '#contract/assessment-move.ts';
import { createEdition, publishEdition } from '#contract/edition.ts';
import { createRound, moveRound, readRound, setAppraisers } from '#contract/round.ts';
import type { InputOf } from '#contract/route.ts';
import type { Role } from '#domain/access/right.ts';
import { stageDefinitions, type StageKind } from '#domain/assessment/stage.ts';
import { seedAgencies } from '#server/agency/actions.ts';
import { buildApp } from '#server/app.ts';
import { openBrowser, type Browser } from '../access/browser.ts';
import { addPerson } from '../access/people.ts';
import { createTestDatabase, type TestDatabase } from '../database/database.ts';
import { full, ownLeaves, smallRubric, type Facts, type Leaf } from './small-rubric.ts';

export const agencies = {
  home: 'Sở Nội vụ',
  justice: 'Sở Tư pháp',
  finance: 'Sở Tài chính',
  health: 'Sở Y tế',
  building: 'Sở Xây dựng',
} as const;
export type AgencyName = keyof typeof agencies;

const cast = {
  standing: ['standingOfficer', 'home'],
  homeOfficer: ['agencyOfficer', 'home'],
  homeLeader: ['agencyLeader', 'home'],
  justiceOfficer: ['agencyOfficer', 'justice'],
  justiceLeader: ['agencyLeader', 'justice'],
  financeOfficer: ['agencyOfficer', 'finance'],
  healthOfficer: ['agencyOfficer', 'health'],
  healthLeader: ['agencyLeader', 'health'],
  buildingOfficer: ['agencyOfficer', 'building'],
  province: ['provinceLeader', null],
  auditor: ['auditor', null],
  administrator: ['administrator', null],
} as const satisfies Record<string, readonly [Role, AgencyName | null]>;
export type CastName = keyof typeof cast;
export const castNames = Object.keys(cast) as CastName[];

/** The day on which everything happens; windows are told in days from it. */
export const today = '2021-03-10';
const password = 'đường Trần Phú 79';

export type StageInput = InputOf<typeof createRound>['stages'][number];
export const usualKinds: StageKind[] = [
  'selfScore',
  'approval',
  'appraisal',
  'explanation',
  'council',
  'publication',
];
/** Stages that are all open today, none of which asks for papers. */
export const openStages = (kinds: readonly StageKind[] = usualKinds): StageInput[] =>
  kinds.map((kind, at) => ({
    kind,
    part: stageDefinitions[kind].part,
    name: `${at + 1}. ${stageDefinitions[kind].label}`,
    opensOn: '2021-03-01',
    closesOn: '2021-03-31',
    rules: { ...stageDefinitions[kind].rules, evidence: false },
  }));

export interface RoundGiven {
  stages?: StageInput[];
  units?: AgencyName[];
  /** Without it finance appraises field 1 of all, health field 2, building in their place. */
  appraisers?: { by: AgencyName; node: string | null; unit: AgencyName | null }[];
}
const usualAppraisers: NonNullable<RoundGiven['appraisers']> = [
  { by: 'finance', node: '1', unit: null },
  { by: 'health', node: '2', unit: null },
  { by: 'building', node: '2', unit: 'health' },
  { by: 'building', node: '1', unit: 'finance' },
];

export interface RoundApp {
  app: FastifyInstance;
  database: TestDatabase;
  rubricId: number;
  agencyId(name: AgencyName): number;
  as(name: CastName): Browser;
  /** An open round. */
  round(given?: RoundGiven): Promise<OpenRound>;
  close(): Promise<void>;
}

export interface OpenRound {
  id: number;
  sheetId(unit: AgencyName): number;
}

export async function openRoundApp(): Promise<RoundApp> {
  const database = await createTestDatabase();
  const { db } = database;
  await db
    .insertInto('installation')
    .values({ province_name: 'Thành phố Hà Nội', working_day: today })
    .execute();
  await seedAgencies(db);
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'name'])
    .where('name', 'in', Object.values(agencies))
    .execute();
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  const agencyId = (name: AgencyName) => ids.get(agencies[name]) ?? 0;
  const app = await buildApp({ db, requestsPerMinute: 1_000_000 });
  const browsers = new Map<CastName, Browser>();
  for (const name of castNames) browsers.set(name, await signedIn(app, db, name, agencyId));
  const as = (name: CastName): Browser => {
    const browser = browsers.get(name);
    if (browser === undefined) throw new Error(name);
    return browser;
  };
  const edition = await as('standing').call(createEdition, smallRubric);
  await as('standing').call(publishEdition, { editionId: edition.id, version: 1 });
  let count = 0;
  return {
    app,
    database,
    rubricId: edition.id,
    agencyId,
    as,
    async round({ stages = openStages(), units, appraisers = usualAppraisers } = {}) {
      const standing = as('standing');
      const { id: roundId, version } = await standing.call(createRound, {
        name: `Kỳ chấm ${++count} (dữ liệu minh hoạ)`,
        rubricId: edition.id,
        stages,
        units: (units ?? ['home', 'justice', 'health']).map((unit) => ({
          agencyId: agencyId(unit),
          league: 'Sở',
        })),
      });
      const assigned = await standing.call(setAppraisers, {
        roundId,
        version,
        assignments: appraisers.map(({ by, node, unit }) => ({
          agencyId: agencyId(by),
          node,
          unitId: unit === null ? null : agencyId(unit),
        })),
      });
      await standing.call(moveRound, { roundId, version: assigned.version, state: 'open' });
      const { unitList } = await standing.call(readRound, { roundId });
      return {
        id: roundId,
        sheetId: (unit) => unitList.find((one) => one.agencyId === agencyId(unit))?.sheetId ?? 0,
      };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

async function signedIn(
  app: FastifyInstance,
  db: TestDatabase['db'],
  name: CastName,
  agencyId: (name: AgencyName) => number,
): Promise<Browser> {
  const [role, agency] = cast[name];
  const userName = name.toLowerCase();
  await addPerson(db, {
    userName,
    role,
    password,
    agencyId: agency === null ? undefined : agencyId(agency),
  });
  const browser = openBrowser(app);
  await browser.signIn(userName, password);
  return browser;
}

/** What one does with a sheet, as a person does: read it, then write on what was read. */
export const sheetDesk = ({ as }: Pick<RoundApp, 'as'>, sheetId: number) => {
  const read = (name: CastName = 'standing') => as(name).call(readSheet, { sheetId });
  const version = async (name: CastName) => (await read(name)).version;
  const entry = async (name: CastName, code: Leaf) => {
    const sheet = await read(name);
    const nodeId = sheet.nodeIds[code] ?? 0;
    const own = sheet.entries.find((one) => one.code === code && one.stage === sheet.stage);
    return { sheetId, nodeId, version: own?.version ?? 0 };
  };
  const save = async (name: CastName, code: Leaf, facts: Facts, reason?: string) =>
    as(name).call(saveScore, { ...(await entry(name, code)), facts, reason });
  return {
    read,
    version,
    entry,
    save,
    /** The refusal; null when it is saved. */
    saveRefusal: async (name: CastName, code: Leaf, facts: Facts, reason?: string) =>
      as(name).refusal(saveScore, { ...(await entry('standing', code)), facts, reason }),
    handOn: async (name: CastName) =>
      as(name).call(handOn, { sheetId, version: await version('standing') }),
    handOnRefusal: async (name: CastName) =>
      as(name).refusal(handOn, { sheetId, version: await version('standing') }),
    async scoreAll(name: CastName, facts: Partial<Record<Leaf, Facts>> = full) {
      for (const code of ownLeaves) await save(name, code, facts[code] ?? full[code]);
    },
  };
};
export type SheetDesk = ReturnType<typeof sheetDesk>;

export const sheetRow = async ({ as }: Pick<RoundApp, 'as'>, roundId: number, sheetId: number) =>
  (await as('standing').call(listSheets, { roundId })).sheets.find(({ id }) => id === sheetId);
