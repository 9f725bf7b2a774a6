/** What waits for a person in the rounds: sheets at their stage, questions to answer, second looks. */
import type { WaitingSheet } from '#contract/assessment-work.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { StageKind } from '#domain/assessment/stage.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { currentStage, groundOf, movesBy, type SheetGround } from './ground.ts';
import { loadSheetsAtWork } from './queries.ts';
import { countOpenSeconds } from './second-queries.ts';
import { loadOpenThreads } from './thread-queries.ts';
import { placeViewOf } from './view.ts';

type Item = WaitingSheet;

const kindOf: Record<StageKind, Item['kind']> = {
  selfScore: 'score',
  approval: 'approve',
  appraisal: 'appraise',
  explanation: 'explain',
  council: 'decide',
  publication: 'publish',
};

export async function readWaiting({
  db,
  person,
  day,
  permit,
}: Pick<Acting, 'db' | 'person' | 'day' | 'permit'>) {
  permit({ agencyId: person.agencyId });
  const grounds = await groundsAtWork(db);
  const mine = grounds.filter((ground) => isMine(ground, person));
  const items = [
    ...mine.filter(isOwn(person)).map((ground) => sheetItem(ground, day)),
    ...grouped(
      mine.filter((ground) => !isOwn(person)(ground)),
      day,
    ),
    ...(await threadItems(db, grounds, person)),
    ...(await secondItems(db, person)),
  ];
  return items.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity));
}

async function groundsAtWork(db: Queries): Promise<SheetGround[]> {
  const byRound = Map.groupBy(await loadSheetsAtWork(db), ({ round_id }) => round_id);
  const grounds: SheetGround[] = [];
  for (const sheets of byRound.values()) {
    const [first] = sheets;
    if (first === undefined) continue;
    const ground = await groundOf(db, first);
    grounds.push(...sheets.map((sheet) => ({ ...ground, sheet })));
  }
  return grounds;
}

/** At a stage whose part the person plays; the publication waits for who runs the round. */
function isMine(ground: SheetGround, person: Person): boolean {
  const stage = currentStage(ground);
  const by = movesBy(ground, person);
  return stage.kind === 'publication' ? by.has('manager') : by.has(stage.part);
}

const isOwn =
  (person: Person) =>
  ({ sheet }: SheetGround): boolean =>
    sheet.agency_id === person.agencyId;

function sheetItem(ground: SheetGround, day: Day): Item {
  const { sheet, stages } = ground;
  const { lastDay, daysLeft } = placeViewOf(sheet, stages, day);
  return {
    kind: kindOf[currentStage(ground).kind],
    roundId: sheet.round_id,
    roundName: sheet.round_name,
    sheetId: sheet.id,
    agencyName: sheet.agency_name,
    detail: currentStage(ground).name,
    isReturned: sheet.state === 'returned',
    lastDay,
    days: daysLeft,
    count: 1,
  };
}

/** Others' sheets come in numbers: one line a round and stage, with the nearest last day. */
function grouped(grounds: readonly SheetGround[], day: Day): Item[] {
  const groups = Map.groupBy(grounds, ({ sheet }) => `${sheet.round_id} ${sheet.stage}`);
  return [...groups.values()].flatMap((group) => {
    const items = group.map((ground) => sheetItem(ground, day));
    const [first] = items.sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
    if (first === undefined) return [];
    const isReturned = items.some((item) => item.isReturned);
    const single = group.length === 1;
    return [
      {
        ...first,
        isReturned,
        count: group.length,
        sheetId: single ? first.sheetId : null,
        agencyName: single ? first.agencyName : '',
      },
    ];
  });
}

/** Open questions in which the other side spoke last. */
async function threadItems(db: Queries, grounds: readonly SheetGround[], person: Person) {
  const bySheet = new Map(grounds.map((ground) => [ground.sheet.id, ground]));
  const threads = await loadOpenThreads(db, [...bySheet.keys()]);
  return threads.flatMap((thread): Item[] => {
    const ground = bySheet.get(thread.sheet_id);
    if (ground === undefined) return [];
    const { sheet, edition } = ground;
    const isAsked =
      sheet.agency_id === person.agencyId && thread.last_agency_id !== person.agencyId;
    const isAnswered = thread.opened_by === person.id && thread.last_agency_id === sheet.agency_id;
    if (!isAsked && !isAnswered) return [];
    return [
      {
        kind: 'thread',
        roundId: sheet.round_id,
        roundName: sheet.round_name,
        sheetId: sheet.id,
        agencyName: sheet.agency_name,
        detail: edition.nodeOf.get(thread.node_id)?.code ?? '',
        isReturned: false,
        lastDay: null,
        days: null,
        count: 1,
      },
    ];
  });
}

async function secondItems(db: Queries, person: Person): Promise<Item[]> {
  if (person.agencyId === null) return [];
  const rounds = await countOpenSeconds(db, person.agencyId);
  return rounds.map(({ id, name, count }) => ({
    kind: 'second',
    roundId: id,
    roundName: name,
    sheetId: null,
    agencyName: '',
    detail: '',
    isReturned: false,
    lastDay: null,
    days: null,
    count: Number(count),
  }));
}
