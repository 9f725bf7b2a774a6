/** What waits for a person in the rounds: sheets at their stage, questions to answer, second looks. */
import type { WaitingSheet } from '#contract/assessment-work.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { StageKind } from '#domain/assessment/stage.ts';
import type { Queries } from '../db/queries.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { loadAssignments, loadStages, stageOf } from '../round/actions.ts';
import { currentStage, movesBy, type SheetGround } from './ground.ts';
import { loadSheetsAtWork } from './queries.ts';
import { countOpenSeconds } from './second-queries.ts';
import { loadOpenThreads } from './thread-queries.ts';
import { placeViewOf } from './view.ts';

type Item = WaitingSheet;
type Place = Pick<SheetGround, 'sheet' | 'stages' | 'assignments'>;

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
  const places = await placesAtWork(db);
  const mine = places.filter((place) => isMine(place, person));
  const items = [
    ...mine.filter(isOwn(person)).map((place) => sheetItem(place, day)),
    ...grouped(
      mine.filter((place) => !isOwn(person)(place)),
      day,
    ),
    ...(await threadItems(db, places, person)),
    ...(await secondItems(db, person)),
  ];
  return items.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity));
}

async function placesAtWork(db: Queries): Promise<Place[]> {
  const sheets = await loadSheetsAtWork(db);
  const roundIds = [...new Set(sheets.map(({ round_id }) => round_id))];
  const assignments = Map.groupBy(await loadAssignments(db, roundIds), ({ round_id }) => round_id);
  const stages = Map.groupBy(await loadStages(db, roundIds), ({ round_id }) => round_id);
  const rounds = new Map(
    roundIds.map((id) => [
      id,
      { stages: (stages.get(id) ?? []).map(stageOf), assignments: assignments.get(id) ?? [] },
    ]),
  );
  const none = { stages: [], assignments: [] };
  return sheets.map((sheet) => ({ sheet, ...(rounds.get(sheet.round_id) ?? none) }));
}

/** At a stage whose part the person plays; the publication waits for who runs the round. */
function isMine(place: Place, person: Person): boolean {
  const stage = currentStage(place);
  const by = movesBy(place, person);
  return stage.kind === 'publication' ? by.has('manager') : by.has(stage.part);
}

const isOwn =
  (person: Person) =>
  ({ sheet }: Place): boolean =>
    sheet.agency_id === person.agencyId;

function sheetItem(place: Place, day: Day): Item {
  const { sheet, stages } = place;
  const { lastDay, daysLeft } = placeViewOf(sheet, stages, day);
  return {
    kind: kindOf[currentStage(place).kind],
    roundId: sheet.round_id,
    roundName: sheet.round_name,
    sheetId: sheet.id,
    agencyName: sheet.agency_name,
    detail: currentStage(place).name,
    isReturned: sheet.state === 'returned',
    lastDay,
    days: daysLeft,
    count: 1,
  };
}

/** Others' sheets come in numbers: one line a round and stage, with the nearest last day. */
function grouped(places: readonly Place[], day: Day): Item[] {
  const groups = Map.groupBy(places, ({ sheet }) => `${sheet.round_id} ${sheet.stage}`);
  return [...groups.values()].flatMap((group) => {
    const items = group.map((place) => sheetItem(place, day));
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
async function threadItems(db: Queries, places: readonly Place[], person: Person) {
  const bySheet = new Map(places.map(({ sheet }) => [sheet.id, sheet]));
  const threads = await loadOpenThreads(db, [...bySheet.keys()]);
  return threads.flatMap((thread): Item[] => {
    const sheet = bySheet.get(thread.sheet_id);
    if (sheet === undefined) return [];
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
        detail: thread.code,
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
