/** The ground of a whole round in the browser: two units that appraise each other, by the small rubric. */
import type { Browser, BrowserContext } from 'playwright-core';
import { agreeWithRest, listSheets, readSheet, saveScores } from '#contract/assessment.ts';
import { handOn } from '#contract/assessment-move.ts';
import { createEdition, publishEdition } from '#contract/edition.ts';
import { explainMissing, readNodeEvidence } from '#contract/evidence-use.ts';
import type { InputOf, OutputOf, Route } from '#contract/route.ts';
import { createRound, moveRound, setAppraisers } from '#contract/round.ts';
import { openStages } from '../builders/round-app.ts';
import { full, ownLeaves, smallRubric } from '../builders/small-rubric.ts';
import { callerOf } from './caller.ts';
import { takeSeat } from './desk.ts';
import type { Installation } from './installation.ts';

export const people = {
  standing: 'thuongtruc',
  officer: 'chuyenvien',
  leader: 'lanhdaoso',
  appraiser: 'khoahoc',
  otherLeader: 'lanhdaokhcn',
  council: 'lanhdao',
} as const;
export type Who = keyof typeof people;

export const roundName = 'Chấm trọn một kỳ (dữ liệu minh hoạ)';
export const unit = 'Sở Thông tin và Truyền thông';
export const otherUnit = 'Sở Khoa học và Công nghệ';

type Rubric = InputOf<typeof createEdition>;
export type Ask = <R extends Route>(who: Who, route: R, input: InputOf<R>) => Promise<OutputOf<R>>;

export interface RoundOfTwo {
  roundId: number;
  seat(who: Who): Promise<BrowserContext>;
  sheetIdOf(name: string): Promise<number>;
  /** The other unit gets everything, so that somebody stands above. */
  walkOther(): Promise<void>;
}

export async function openRoundOfTwo(
  browser: Browser,
  installation: Installation,
  rubric: Rubric = smallRubric,
): Promise<RoundOfTwo> {
  const seats = new Map<Who, Promise<BrowserContext>>();
  const seat = (who: Who): Promise<BrowserContext> => {
    const taken = seats.get(who) ?? takeSeat(browser, installation, { userName: people[who] });
    seats.set(who, taken);
    return taken;
  };
  /** What a person does by the API, in the browser's own session. */
  const as: Ask = async (who, route, input) => callerOf(await seat(who)).call(route, input);
  const roundId = await openRound(as, installation, rubric);
  const sheetIdOf = async (name: string): Promise<number> => {
    const { sheets } = await as('standing', listSheets, { roundId });
    return sheets.find(({ agencyName }) => agencyName === name)?.id ?? 0;
  };
  return {
    roundId,
    seat,
    sheetIdOf,
    walkOther: async () => walkWhole(as, await sheetIdOf(otherUnit)),
  };
}

/** 1.1 asks for its paper. */
async function openRound(as: Ask, installation: Installation, rubric: Rubric): Promise<number> {
  const nodes = rubric.nodes.map((node) =>
    node.code === '1.1'
      ? { ...node, slots: [{ name: 'Kế hoạch đã ban hành', isRequired: true }] }
      : node,
  );
  const edition = await as('standing', createEdition, { ...rubric, nodes });
  await as('standing', publishEdition, { editionId: edition.id, version: 1 });
  // By their people: one of the names is also that of a later agency.
  const agencies = await installation.database.db
    .selectFrom('agency')
    .innerJoin('person', 'person.agency_id', 'agency.id')
    .select(['agency.id', 'agency.name'])
    .where('person.user_name', 'in', [people.officer, people.appraiser])
    .execute();
  const idOf = (name: string) => agencies.find((one) => one.name === name)?.id ?? 0;
  const round = await as('standing', createRound, {
    name: roundName,
    rubricId: edition.id,
    isIllustrative: true,
    stages: openStages().map((stage, at) => ({
      ...stage,
      opensOn: '2020-01-01',
      closesOn: '2020-12-31',
      rules: { ...stage.rules, evidence: at === 0 },
    })),
    units: agencies.map(({ id }) => ({ agencyId: id, league: 'Sở' })),
  });
  const { version } = await as('standing', setAppraisers, {
    roundId: round.id,
    version: round.version,
    assignments: [
      { agencyId: idOf(otherUnit), node: null, unitId: idOf(unit) },
      { agencyId: idOf(unit), node: null, unitId: idOf(otherUnit) },
    ],
  });
  await as('standing', moveRound, { roundId: round.id, version, state: 'open' });
  return round.id;
}

async function walkWhole(as: Ask, sheetId: number): Promise<void> {
  const { nodeIds } = await as('appraiser', readSheet, { sheetId });
  const enter = async (who: Who, codes: readonly (keyof typeof full)[]) => {
    await as(who, saveScores, {
      sheetId,
      entries: codes.map((code) => ({ nodeId: nodeIds[code] ?? 0, facts: full[code], version: 0 })),
    });
  };
  const on = async (who: Who) => {
    const { version } = await as(who, readSheet, { sheetId });
    await as(who, handOn, { sheetId, version });
  };
  const place = { sheetId, nodeId: nodeIds['1.1'] ?? 0 };
  const { slots } = await as('appraiser', readNodeEvidence, place);
  await as('appraiser', explainMissing, {
    ...place,
    slotId: slots[0]?.id ?? 0,
    explanation: 'Đang trình ký',
  });
  await enter('appraiser', ownLeaves);
  await on('appraiser');
  await on('otherLeader');
  await enter('officer', ['2.3']);
  await as('officer', agreeWithRest, { sheetId });
  await on('officer');
  await on('appraiser');
  await as('council', agreeWithRest, { sheetId });
  await on('council');
}
