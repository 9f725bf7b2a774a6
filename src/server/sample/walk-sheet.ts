/** Walks one sheet of the sample through its stages, by the same use cases as people do. */
import type { EditionNode } from '#domain/rubric/edition.ts';
import { appraisesNode } from '#domain/assessment/part.ts';
import type { Day } from '#domain/calendar/day.ts';
import {
  agreeWithRest,
  askAbout,
  moveSheet,
  openSheet,
  replyTo,
  saveEntries,
  settleThread,
  type EntryInput,
  type SheetGround,
} from '../assessment/actions.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { lotOf, makeUpFacts } from './made-up-facts.ts';

export interface Words {
  made: string;
  differs: string;
  ask: string;
  answer: string;
  return: string;
}

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

type Step = (walk: Walk, isLast: boolean) => Promise<void>;

const handOn = async (walk: Walk, by: Person): Promise<void> => {
  const { sheet } = await openSheet(walk.as(by), walk.sheetId);
  const { sheetId } = walk;
  await moveSheet(walk.as(by), { sheetId, version: sheet.version, action: 'handOn' });
};

/** In the order of the stages; each does the stage's work and, unless it is the last, hands on. */
const steps: readonly Step[] = [
  async (walk, isLast) => {
    await enterFacts(walk, walk.officer, isLast ? 60 : 100);
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
  for (const [at, step] of steps.slice(0, walk.place).entries())
    await step(walk, at === walk.place - 1);
}

function firstAppraiser({ appraisers }: Walk): Person {
  const [first] = appraisers;
  if (first === undefined) throw new Error('the sample has a sheet that nobody appraises');
  return first;
}

const seedOf = ({ sheet }: SheetGround, code: string): string => `${sheet.agency_name} ${code}`;

const entryFor = (ground: SheetGround, node: EditionNode, words: string): EntryInput[] => {
  const rule = ground.edition.ready.rules.get(node.code);
  const nodeId = ground.edition.idOf.get(node.code);
  if (rule === undefined || nodeId === undefined) return [];
  const facts = makeUpFacts(rule, seedOf(ground, node.code), words);
  return [{ nodeId, facts, notApplicable: null, reason: null, version: 0 }];
};

/** The unit's own figures: all, or those of the first so many percent of its nodes. */
async function enterFacts(walk: Walk, by: Person, percent: number): Promise<void> {
  const ground = await openSheet(walk.as(by), walk.sheetId);
  const own = ground.edition.leaves.filter(({ isSurvey }) => isSurvey !== true);
  const nodes = own.slice(0, Math.ceil((own.length * percent) / 100));
  const entries = nodes.flatMap((node) => entryFor(ground, node, walk.words.made));
  await saveEntries(walk.as(by), walk.sheetId, entries);
}

/** Surveys are entered, a few nodes differ with a reason and a question, the rest is agreed with. */
async function appraise(walk: Walk, by: Person): Promise<void> {
  const ground = await openSheet(walk.as(by), walk.sheetId);
  const { sheet, assignments, edition } = ground;
  const mine = edition.leaves.filter(({ code }) =>
    appraisesNode(assignments, by.agencyId ?? 0, sheet.agency_id, edition.lineageOf(code)),
  );
  const surveys = mine.filter(({ isSurvey }) => isSurvey === true);
  const doubted = mine.filter(
    (node) => node.isSurvey !== true && lotOf(`${seedOf(ground, node.code)} ngờ`) < 8,
  );
  const entries = [
    ...surveys.flatMap((node) => entryFor(ground, node, walk.words.made)),
    ...doubted.flatMap((node) => differing(ground, node, walk.words)),
  ];
  if (entries.length > 0) await saveEntries(walk.as(by), walk.sheetId, entries);
  const [first] = doubted;
  const nodeId = first === undefined ? undefined : edition.idOf.get(first.code);
  if (nodeId !== undefined)
    await askAbout(walk.as(by), { sheetId: walk.sheetId, nodeId, text: walk.words.ask });
  if (entries.length < mine.length) await agreeWithRest(walk.as(by), walk.sheetId);
}

/** Other facts than the unit's, by another lot. */
function differing(ground: SheetGround, node: EditionNode, words: Words): EntryInput[] {
  const rule = ground.edition.ready.rules.get(node.code);
  const nodeId = ground.edition.idOf.get(node.code);
  if (rule === undefined || nodeId === undefined) return [];
  const facts = makeUpFacts(rule, `${seedOf(ground, node.code)} thẩm định`, words.made);
  return [{ nodeId, facts, notApplicable: null, reason: words.differs, version: 0 }];
}

async function sendBack(walk: Walk): Promise<void> {
  const by = firstAppraiser(walk);
  const { sheet } = await openSheet(walk.as(by), walk.sheetId);
  await moveSheet(walk.as(by), {
    sheetId: walk.sheetId,
    version: sheet.version,
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
