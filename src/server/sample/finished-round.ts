/**
 * A made-up round of the year before ("dữ liệu minh hoạ"), from self-scores to its publication: all
 * units go through a stage together, on the first day of its window.
 */
import type { StageKind } from '#domain/assessment/stage.ts';
import { Problem } from '#contract/problem.ts';
import {
  loadSheetsOf,
  moveSheet,
  saveTogether,
  surroundingsOf,
  type EntryInput,
  type SheetGround,
} from '../assessment/actions.ts';
import type { Acting, Person } from '../http/request-context.ts';
import { publishRound } from '../ranking/actions.ts';
import { moveRound } from '../round/actions.ts';
import { leadOver } from './lead-over.ts';
import { appraisedEntries, ownEntries, type MakingUp } from './made-up-entries.ts';
import { lotOf } from './made-up-facts.ts';
import { openRound } from './open-round.ts';
import {
  appraisersOf,
  departmentId,
  type FinishedRound,
  type RoundGround,
} from './sample-rounds.ts';
import type { Unit } from './unit-people.ts';

interface Sheet {
  ground: SheetGround;
  /** As it was at the beginning; the version goes on. */
  version: number;
  making: MakingUp;
  isFinished: boolean;
  officer: Person;
  leader: Person;
  /** One officer of each appraising agency. */
  appraisers: Person[];
}

interface Going {
  ground: RoundGround;
  sheets: Sheet[];
  /** A person at work on the day of the stage. */
  as(person: Person): Acting;
}

export async function addFinishedRound(
  ground: RoundGround,
  round: FinishedRound,
  units: readonly Unit[],
): Promise<void> {
  const { finished: season } = ground.sample;
  const { id, version } = await openRound(ground, round, season, units);
  const sheets = await loadSheets(ground, round, id);
  for (const { kind, opensOn } of season.stages)
    await steps[kind]?.({ ground, sheets, as: (person) => ground.as(person, opensOn) });
  const standing = ground.as(ground.standing, season.stages.at(-1)?.opensOn);
  await publishRound(standing, { roundId: id, version, reason: null });
  await moveRound(standing, { roundId: id, version: version + 1, state: 'closed' });
  await leadOver(ground, round);
}

async function loadSheets(
  ground: RoundGround,
  round: FinishedRound,
  roundId: number,
): Promise<Sheet[]> {
  const { sample, people } = ground;
  const found = await loadSheetsOf(ground.trx, roundId);
  const [first] = found;
  if (first === undefined) throw new Error(`nobody is in the sample's round ${round.name}`);
  const around = await surroundingsOf(ground.trx, first);
  return found.map((sheet) => {
    const { agency_id: unitId, agency_name: name } = sheet;
    const own = { ...around, sheet };
    const lot = `${round.alike[name] ?? name} ${around.edition.ready.edition.indexYear}`;
    return {
      ground: own,
      version: sheet.version,
      // Units differ in how well they do, or all would have one grade.
      making: { ground: own, lot, worst: lotOf(lot), words: sample.words },
      isFinished: !round.unfinished.includes(name),
      officer: people.officer(unitId),
      leader: people.leader(unitId),
      appraisers: appraisersOf(sample, name).map((one) =>
        people.officer(departmentId(ground, one)),
      ),
    };
  });
}

/** What is done in a stage of each kind; the publication is the round's own act. */
const steps: Partial<Record<StageKind, (going: Going) => Promise<void>>> = {
  selfScore: async (going) => {
    await save(
      going,
      going.sheets.map((sheet) => [sheet, sheet.officer, ownEntries(sheet.making, 100)]),
    );
    await handOn(going, going.sheets, ({ officer }) => officer);
  },
  approval: (going) => handOn(going, going.sheets, ({ leader }) => leader),
  appraisal: async (going) => {
    const sheets = finished(going);
    for (const [by, own] of byAppraiser(sheets))
      await save(
        going,
        own.map((sheet) => [sheet, by, appraisedEntries(sheet.making, by).entries]),
      );
    await handOn(going, sheets, ({ appraisers }) => appraisers[0]);
  },
  council: (going) => handOn(going, finished(going), () => going.ground.council),
};

const finished = ({ sheets }: Going): Sheet[] => sheets.filter(({ isFinished }) => isFinished);

/** A person saves in one sheet at a time, but in many at once. */
function byAppraiser(sheets: readonly Sheet[]): Map<Person, Sheet[]> {
  const people = new Set(sheets.flatMap(({ appraisers }) => appraisers));
  return new Map(
    [...people].map((by) => [by, sheets.filter(({ appraisers }) => appraisers.includes(by))]),
  );
}

async function save(
  { ground, as }: Going,
  saves: readonly [Sheet, Person, EntryInput[]][],
): Promise<void> {
  const answers = await saveTogether(
    ground.trx,
    saves.map(([sheet, by, entries]) => ({
      context: as(by),
      sheetId: sheet.ground.sheet.id,
      entries,
    })),
  );
  const refusal = answers.find((answer) => answer instanceof Problem);
  if (refusal !== undefined) throw refusal;
}

async function handOn(
  { as }: Going,
  sheets: readonly Sheet[],
  by: (sheet: Sheet) => Person | undefined,
): Promise<void> {
  for (const sheet of sheets) {
    const person = by(sheet);
    if (person === undefined) throw new Error('the sample has a sheet that nobody hands on');
    const { place } = await moveSheet(as(person), {
      sheetId: sheet.ground.sheet.id,
      version: sheet.version,
      action: 'handOn',
    });
    sheet.version = place.version;
  }
}
