/** Made-up entries of a sheet ("dữ liệu minh hoạ"): a unit's own, and those of its appraisers. */
import type { EditionNode } from '#domain/rubric/edition.ts';
import { appraisesNode } from '#domain/assessment/part.ts';
import type { EntryInput, SheetGround } from '../assessment/actions.ts';
import type { Person } from '../http/request-context.ts';
import { lotOf, makeUpFacts } from './made-up-facts.ts';
import type { Words } from './sample-rounds.ts';

export interface MakingUp {
  ground: SheetGround;
  /** Whose lot it is: the same text gets the same facts. */
  lot: string;
  worst: number;
  words: Words;
}

/** Of so many percent of the nodes that a unit scores itself. */
export function ownEntries(making: MakingUp, percent: number): EntryInput[] {
  const own = making.ground.edition.leaves.filter(({ isSurvey }) => isSurvey !== true);
  return own
    .slice(0, Math.ceil((own.length * percent) / 100))
    .flatMap((node) => entryOf(making, node));
}

export interface Appraised {
  entries: EntryInput[];
  /** The node to ask about first; null where nothing is doubted. */
  doubtedId: number | null;
}

/** Surveys are entered, a few nodes differ with a reason, the rest is agreed with. */
export function appraisedEntries(making: MakingUp, { agencyId }: Person): Appraised {
  const { sheet, assignments, edition } = making.ground;
  const mine = edition.leaves.filter(({ code }) =>
    appraisesNode(assignments, agencyId ?? 0, sheet.agency_id, edition.lineageOf(code)),
  );
  const isDoubted = ({ code, isSurvey }: EditionNode) =>
    isSurvey !== true && lotOf(`${making.lot} ${code} ngờ`) < 8;
  const first = mine.find(isDoubted);
  return {
    entries: mine.flatMap((node) => entryOf(making, node, isDoubted(node))),
    doubtedId: first === undefined ? null : (edition.idOf.get(first.code) ?? null),
  };
}

/** @param differs other facts than the unit's, by another lot */
function entryOf({ ground, lot, worst, words }: MakingUp, node: EditionNode, differs = false) {
  const { ready, idOf } = ground.edition;
  const rule = ready.rules.get(node.code);
  const nodeId = idOf.get(node.code);
  if (rule === undefined || nodeId === undefined) return [];
  const facts = makeUpFacts(rule, {
    lot: `${lot} ${node.code}${differs ? ' thẩm định' : ''}`,
    worst: differs ? 100 : worst,
    year: ready.edition.indexYear,
    words: words.made,
  });
  const reason = differs ? words.differs : null;
  return [{ nodeId, facts, notApplicable: null, reason, version: 0 }];
}
