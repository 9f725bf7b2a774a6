/**
 * The sample a newcomer meets: Plan 123 of Hà Nội through the real importer, Hà Nội's agencies of
 * 2020, made-up accounts and a little made-up progress, each marked as such ("dữ liệu minh hoạ").
 */
import { readFile } from 'node:fs/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Role } from '#domain/access/right.ts';
import { day, type Day } from '#domain/calendar/day.ts';
import { loadDirectory, seedAgencies } from '../agency/actions.ts';
import { recordAll, recordEvent, type Story } from '../audit/actions.ts';
import { seedEditions } from '../edition/actions.ts';
import { seedHolidays } from '../calendar/actions.ts';
import type { DB } from '../db/schema.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { takeFiguresFromPlan } from '../ministry/actions.ts';
import { importPlan, readPlanFile } from '../plan/actions.ts';
import { askForExtension, addObligationEntry, moveObligation } from '../task/actions.ts';
import { hashPassword } from '../user/actions.ts';
import { addSampleRounds } from './load-rounds.ts';

interface Sample {
  provinceName: string;
  workingDay: string;
  password: string;
  accounts: { userName: string; name: string; role: Role; agency: string | null }[];
  progress: { task: string; by: string; steps: ('start' | 'submit' | 'confirm')[]; note: string }[];
  extension: { task: string; by: string; askedDay: string; reason: string };
}

export interface SampleAccounts {
  password: string;
  accounts: { userName: string; name: string }[];
}

const root = new URL('../../../', import.meta.url);
const origin = { address: 'local', agent: 'chiso', requestId: 'sample' };

const readSample = async (): Promise<Sample> =>
  JSON.parse(await readFile(new URL('db/seeds/sample.json', root), 'utf8')) as Sample;

/** The sample's accounts, for printing at every start. */
export async function sampleAccounts(): Promise<SampleAccounts> {
  const { password, accounts } = await readSample();
  return { password, accounts: accounts.map(({ userName, name }) => ({ userName, name })) };
}

/** Fills an empty installation, in one transaction. */
export async function loadSample(db: Kysely<DB>): Promise<void> {
  const sample = await readSample();
  const passwordHash = await hashPassword(sample.password);
  const fileName = 'ke-hoach-123-2020.txt';
  const content = new Uint8Array(await readFile(new URL(`samples/${fileName}`, root)));
  const file = await readPlanFile(content);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('installation')
      .values({
        province_name: sample.provinceName,
        is_sample: true,
        working_day: sample.workingDay,
      })
      .execute();
    await seedAgencies(trx);
    await seedHolidays(trx);
    const people = await addAccounts(trx, sample, passwordHash);
    // Ten thousand events, written at once; their order is that of the acts.
    const stories: Story[] = [];
    const acting: ActingAs = (person, on = day(sample.workingDay)) => ({
      db: trx,
      person,
      day: on,
      permit: () => {},
      record: async (event) =>
        void stories.push({ author: { person, origin }, events: [event].flat() }),
    });
    const context = contextFor(acting, people);
    const standing = context('thuongtruc');
    const { planId } = await importPlan({ ...standing, personId: standing.person.id }, file, {
      fileName,
      content,
      seenVersion: undefined,
    });
    await seedEditions({ ...standing, personId: standing.person.id });
    await takeFiguresFromPlan({ ...standing, personId: standing.person.id }, planId);
    await markSurveys(trx);
    await addProgress(trx, sample, context);
    await addSampleRounds({
      trx,
      day: day(sample.workingDay),
      as: acting,
      standing: standing.person,
      council: context('lanhdao').person,
      passwordHash,
    });
    await recordAll(trx, stories);
  });
}

type People = Map<string, Person>;
type ContextFor = (userName: string) => Acting;
/** A context as a request of that person would have, so that the sample goes the way of requests. */
type ActingAs = (person: Person, on?: Day) => Acting;

async function addAccounts(
  trx: Transaction<DB>,
  sample: Sample,
  passwordHash: string,
): Promise<People> {
  const directory = await loadDirectory(trx, day(sample.workingDay));
  const people: People = new Map();
  for (const account of sample.accounts) {
    const agency = account.agency === null ? null : directory.find(account.agency);
    const agencyId = agency === null ? null : Number(agency.id);
    const { id } = await trx
      .insertInto('person')
      .values({
        user_name: account.userName,
        name: account.name,
        role: account.role,
        agency_id: agencyId,
        password_hash: passwordHash,
        must_change_password: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    people.set(account.userName, { id, name: account.name, role: account.role, agencyId });
    const event = {
      action: 'user.create',
      subject: { type: 'person', id, label: account.userName },
      after: { userName: account.userName, role: account.role },
    };
    await recordEvent(trx, { person: null, origin }, event);
  }
  return people;
}

const contextFor =
  (actingAs: ActingAs, people: People): ContextFor =>
  (userName) => {
    const person = people.get(userName);
    if (person === undefined) throw new Error(`the sample has no account ${userName}`);
    return actingAs(person);
  };

async function markSurveys(trx: Transaction<DB>): Promise<void> {
  const text = await readFile(new URL('db/seeds/survey-items-2019.json', root), 'utf8');
  const { codes, basis } = JSON.parse(text) as { codes: string[]; basis: string };
  await trx
    .updateTable('node')
    .set({ is_survey: true, survey_basis: basis })
    .where((node) =>
      node.or(
        codes.flatMap((code) => [node('code', '=', code), node('code', 'like', `${code}.%`)]),
      ),
    )
    .execute();
}

async function addProgress(trx: Transaction<DB>, sample: Sample, context: ContextFor) {
  const held = async (task: string, userName: string) =>
    trx
      .selectFrom('obligation')
      .innerJoin('task', 'task.id', 'obligation.task_id')
      .select(['obligation.id', 'obligation.version'])
      .where('task.number', '=', task)
      .where('obligation.agency_id', '=', context(userName).person.agencyId)
      .executeTakeFirstOrThrow();
  for (const { task, by, steps, note } of sample.progress) {
    const { id } = await held(task, by);
    await addObligationEntry(context(by), { obligationId: id, kind: 'note', note });
    for (const action of steps) {
      const { version } = await held(task, by);
      const actor = action === 'confirm' ? 'thuongtruc' : by;
      await moveObligation(context(actor), { obligationId: id, action, words: null, version });
    }
  }
  const { task, by, askedDay, reason } = sample.extension;
  const { id, version } = await held(task, by);
  await askForExtension(context(by), {
    obligationId: id,
    askedDay: day(askedDay),
    reason,
    version,
  });
}
