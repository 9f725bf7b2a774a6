/** Walks one sheet of the sample through its stages, by the same use cases as people do. */
import type { Day } from '#domain/calendar/day.ts';
import {
  agreeWithRest,
  askAbout,
  moveSheet,
  openSheet,
  replyTo,
  saveEntries,
  settleThread,
  type SheetGround,
} from '../assessment/actions.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { appraisedEntries, ownEntries, type MakingUp } from './made-up-entries.ts';
import type { Words } from './sample-rounds.ts';

export interface Walk {
  sheetId: number;
  /** The stage at which the sheet is left. */
  place: number;
  isReturned: boolean;
  as(person: Person): Acting;
  officer: Person;
  leader: Person;
  /** One officer of each appraising agency. */
  appraisers: readonly Person[];
  council: Person;
  words: Words;
}

interface Walking extends Walk {
  /** As it was at the beginning; its stage and version go on. */
  ground: SheetGround;
  version: number;
}

type Step = (walk: Walking, isLast: boolean) => Promise<void>;

const handOn = async (walk: Walking, by: Person): Promise<void> => {
  const { sheetId, version } = walk;
  const { place } = await moveSheet(walk.as(by), { sheetId, version, action: 'handOn' });
  walk.version = place.version;
};

/** In the order of the stages; each does the stage's work and, unless it is the last, hands on. */
const steps: readonly Step[] = [
  async (walk, isLast) => {
    const entries = ownEntries(makingUp(walk), isLast ? 60 : 100);
    await saveEntries(walk.as(walk.officer), walk.sheetId, entries);
    if (!isLast) await handOn(walk, walk.officer);
  },
  async (walk, isLast) => {
    if (!isLast) await handOn(walk, walk.leader);
  },
  async (walk, isLast) => {
    for (const [at, appraiser] of walk.appraisers.entries())
      if (!isLast || at % 2 === 0) await appraise(walk, appraiser);
    if (isLast && walk.isReturned) await sendBack(walk);
    if (!isLast) await handOn(walk, firstAppraiser(walk));
  },
  async (walk, isLast) => {
    await explain(walk, isLast ? 50 : 100);
    if (!isLast) await handOn(walk, walk.officer);
  },
  async (walk, isLast) => {
    for (const appraiser of isLast ? walk.appraisers.slice(0, 2) : walk.appraisers)
      await agreeWithRest(walk.as(appraiser), walk.sheetId);
    if (isLast) return;
    await settleThreads(walk);
    await handOn(walk, firstAppraiser(walk));
  },
  async (walk, isLast) => {
    if (!isLast) await handOn(walk, walk.council);
  },
];

export async function walkSheet(walk: Walk): Promise<void> {
  const ground = await openSheet(walk.as(walk.officer), walk.sheetId);
  const walking = { ...walk, ground, version: ground.sheet.version };
  for (const [at, step] of steps.slice(0, walk.place).entries())
    await step(walking, at === walk.place - 1);
}

const makingUp = ({ ground, words }: Walking): MakingUp => ({
  ground,
  lot: ground.sheet.agency_name,
  worst: 100,
  words,
});

function firstAppraiser({ appraisers }: Walk): Person {
  const [first] = appraisers;
  if (first === undefined) throw new Error('the sample has a sheet that nobody appraises');
  return first;
}

/** Of the nodes that differ the first is asked about. */
async function appraise(walk: Walking, by: Person): Promise<void> {
  const { entries, doubtedId } = appraisedEntries(makingUp(walk), by);
  await saveEntries(walk.as(by), walk.sheetId, entries);
  if (doubtedId !== null)
    await askAbout(walk.as(by), {
      sheetId: walk.sheetId,
      nodeId: doubtedId,
      text: walk.words.ask,
    });
}

async function sendBack(walk: Walking): Promise<void> {
  await moveSheet(walk.as(firstAppraiser(walk)), {
    sheetId: walk.sheetId,
    version: walk.version,
    action: 'return',
    toStage: 1,
    reason: walk.words.return,
    closesOn: '2020-07-20' as Day,
  });
}

const threadsOf = (walk: Walk) =>
  walk
    .as(walk.officer)
    .db.selectFrom('thread')
    .select(['id', 'version', 'opened_by'])
    .where('sheet_id', '=', walk.sheetId)
    .orderBy('id')
    .execute();

async function explain(walk: Walk, percent: number): Promise<void> {
  const threads = await threadsOf(walk);
  for (const { id } of threads.slice(0, Math.floor((threads.length * percent) / 100)))
    await replyTo(walk.as(walk.officer), { threadId: id, text: walk.words.answer });
}

async function settleThreads(walk: Walk): Promise<void> {
  for (const { id, version, opened_by } of await threadsOf(walk)) {
    const by = walk.appraisers.find((person) => person.id === opened_by) ?? firstAppraiser(walk);
    await settleThread(walk.as(by), { threadId: id, state: 'resolved', version });
  }
}
