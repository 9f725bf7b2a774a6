/** The work on a sheet as one immutable value: saved rows, drafts over them, conflicts, steps to undo. */
import type { LayerEntry } from '#contract/assessment.ts';
import { emptyValue, isSame, isWrong, valueOf, type Draft, type Value } from './value.ts';

export interface Work {
  /** What the open layer says as saved, by code. */
  saved: ReadonlyMap<string, LayerEntry>;
  drafts: ReadonlyMap<string, Draft>;
  /** What stands where somebody else was faster, by code. */
  conflicts: ReadonlyMap<string, Standing>;
  undo: readonly Step[];
}

/** The value now on the server, beside a draft that was begun on an older one. */
export interface Standing extends Value {
  version: number;
}

/** The values that rows had before one edit or one paste. */
export type Step = ReadonlyMap<string, Value>;

const mostSteps = 100;

export const startWork = (
  saved: Work['saved'] = new Map(),
  drafts: Work['drafts'] = new Map(),
): Work => ({ saved, drafts, conflicts: new Map(), undo: [] });

const versionOf = (work: Work, code: string): number =>
  work.drafts.get(code)?.version ?? work.saved.get(code)?.version ?? 0;

export const shownOf = (work: Work, code: string): Value =>
  work.drafts.get(code) ?? valueOf(work.saved.get(code));

export type Change = Value & { wrong?: Draft['wrong'] };

/** A row as it is typed; a draft that says what is saved already is none. */
export function change(work: Work, code: string, { wrong = {}, ...value }: Change): Work {
  const draft: Draft = { ...value, wrong, version: versionOf(work, code) };
  const drafts = new Map(work.drafts);
  const saved = work.saved.get(code);
  if (!isWrong(draft) && isSame(value, saved === undefined ? emptyValue : valueOf(saved)))
    drafts.delete(code);
  else drafts.set(code, draft);
  return { ...work, drafts };
}

export const changeAll = (work: Work, changes: ReadonlyMap<string, Change>): Work =>
  [...changes].reduce((next, [code, value]) => change(next, code, value), work);

/** Remembers how rows were before an edit, unless the edit changed nothing. */
export function remember(work: Work, before: Step): Work {
  const changed = [...before].filter(([code, value]) => !isSame(value, shownOf(work, code)));
  if (changed.length === 0) return work;
  return { ...work, undo: [...work.undo, new Map(changed)].slice(-mostSteps) };
}

/** Takes the last edit back; null when there is none. */
export function undoLast(work: Work): { work: Work; codes: string[] } | null {
  const step = work.undo.at(-1);
  if (step === undefined) return null;
  const back = changeAll({ ...work, undo: work.undo.slice(0, -1) }, step);
  return { work: back, codes: [...step.keys()] };
}

/** The drafts that may be sent now. */
export const sendable = ({ drafts, conflicts }: Work): ReadonlyMap<string, Draft> =>
  new Map([...drafts].filter(([code, draft]) => !isWrong(draft) && !conflicts.has(code)));

/** The server's rows, read or just written; an answer that was overtaken changes nothing. */
export function receive(work: Work, entries: Iterable<LayerEntry>): Work {
  const saved = new Map(work.saved);
  for (const entry of entries)
    if (entry.version >= (saved.get(entry.code)?.version ?? 0)) saved.set(entry.code, entry);
  return { ...work, saved };
}

/** What was sent is saved; what has been typed since is a draft on the new version. */
export function settle(
  work: Work,
  sent: ReadonlyMap<string, Draft>,
  entries: readonly LayerEntry[],
): Work {
  const drafts = new Map(work.drafts);
  for (const { code, version } of entries) {
    const draft = drafts.get(code);
    if (draft !== undefined && draft === sent.get(code)) drafts.delete(code);
    // Typed back meanwhile to what was saved before: that is a change again.
    else drafts.set(code, { wrong: {}, ...shownOf(work, code), version });
  }
  return receive({ ...work, drafts }, entries);
}

/** Somebody else was faster; the same value on both sides is no conflict. */
export function meet(work: Work, code: string, standing: Standing): Work {
  const draft = work.drafts.get(code);
  if (draft === undefined) return work;
  if (isSame(draft, standing)) return rebase(work, code, standing.version);
  return { ...work, conflicts: new Map(work.conflicts).set(code, standing) };
}

const without = <V>(map: ReadonlyMap<string, V>, code: string): Map<string, V> => {
  const rest = new Map(map);
  rest.delete(code);
  return rest;
};

function rebase(work: Work, code: string, version: number): Work {
  const draft = work.drafts.get(code);
  if (draft === undefined) return work;
  return { ...work, drafts: new Map(work.drafts).set(code, { ...draft, version }) };
}

/** The own value is to be written over the one that stands, knowingly. */
export const keepMine = (work: Work, code: string): Work => ({
  ...rebase(work, code, work.conflicts.get(code)?.version ?? 0),
  conflicts: without(work.conflicts, code),
});

export const dropDraft = (work: Work, code: string): Work => ({
  ...work,
  drafts: without(work.drafts, code),
  conflicts: without(work.conflicts, code),
});

/** The server refused a text that had passed here: kept, shown as wrong, not sent again. */
export function refuse(work: Work, code: string, fact: string, why: string): Work {
  const draft = work.drafts.get(code);
  if (draft === undefined) return work;
  const wrong = { ...draft.wrong, [fact]: draft.facts[fact] ?? why };
  return { ...work, drafts: new Map(work.drafts).set(code, { ...draft, wrong }) };
}
