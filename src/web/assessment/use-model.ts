/** Everything the screens of a sheet share, made anew only as far as something has changed. */
import { useMemo } from 'react';
import { listHolidays } from '#contract/calendar.ts';
import { asEdition } from '#contract/scoring.ts';
import type { Gap } from '#domain/assessment/gaps.ts';
import { standingBefore, type LayerValue } from '#domain/assessment/layer.ts';
import { workingDaysWith } from '#domain/calendar/working-day.ts';
import type { Points } from '#domain/points/points.ts';
import { scoreNode } from '#domain/scoring/score-node.ts';
import { makeReady, type ReadyEdition, type SheetTotals } from '#domain/scoring/score-sheet.ts';
import { useAsk } from '../ui/api.ts';
import { differenceAt, differenceOf } from './difference.ts';
import { liveGaps } from './gaps.ts';
import {
  entriesByCode,
  layerCells,
  layersOf,
  type EntriesByCode,
  type Layer,
  type LayerCell,
} from './layers.ts';
import { linesOf, type Line } from './lines.ts';
import { ownNumbers, scoreDraft, type Numbers } from './numbers.ts';
import type { RowFacts } from './row-filter.ts';
import type { Sheet } from './sheet.ts';
import type { Desk } from './work/desk.ts';
import { useStore } from './work/use-store.ts';
import { emptyValue, valueOf } from './work/value.ts';
import type { Change, Work } from './work/work.ts';

export interface Model {
  sheet: Sheet;
  desk: Desk;
  work: Work;
  ready: ReadyEdition;
  lines: readonly Line[];
  layers: readonly Layer[];
  cells: ReadonlyMap<string, readonly LayerCell[]>;
  /** Entries of the layers before the open one. */
  before: EntriesByCode;
  /** Of the layer the sheet is at, with what is being typed. */
  own: Numbers;
  openThreads: ReadonlyMap<string, number>;
  gaps: readonly Gap[];
  /** Every layer's value of a row, with what is typed in the open one. */
  values: (code: string) => readonly LayerValue[];
  hasBefore: (code: string) => boolean;
  /** What an edit of the row begins with. */
  begin: (code: string) => Change;
  traceOf: (code: string) => readonly string[];
}

export function useModel(sheet: Sheet, desk: Desk): Model {
  const work = useStore(desk.work);
  const ready = useReady(sheet);
  const lines = useMemo(() => linesOf(ready, sheet.mayScore), [ready, sheet.mayScore]);
  const entries = useMemo(() => entriesByCode(sheet.entries), [sheet.entries]);
  const layers = useMemo(() => layersOf(sheet, ready, entries), [sheet, ready, entries]);
  const cells = useMemo(() => layerCells(layers, entries), [layers, entries]);
  const before = useMemo(
    () => entriesByCode(sheet.entries.filter(({ stage }) => stage < sheet.stage)),
    [sheet.entries, sheet.stage],
  );
  const own = useMemo(
    () => ownNumbers(ready, { stage: sheet.stage, before, saved: work.saved, drafts: work.drafts }),
    [ready, sheet.stage, before, work.saved, work.drafts],
  );
  const openThreads = useMemo(() => openThreadsOf(sheet), [sheet]);
  const ground = { sheet, desk, work, ready, lines, layers, cells, before, own, openThreads };
  const read = readingsOf(ground);
  const gaps = useMemo(
    () => liveGaps(sheet, lines, valuesOf({ sheet, work, ready, before })),
    [sheet, lines, work, ready, before],
  );
  return { ...ground, ...read, gaps };
}

/** The sheet's rules by the server's table of working days, so that the preview counts as it does. */
function useReady({ document }: Sheet): ReadyEdition {
  const holidays = useAsk(listHolidays, {}).data?.holidays;
  return useMemo(
    () => makeReady(asEdition(document), workingDaysWith(holidays ?? [])),
    [document, holidays],
  );
}

function openThreadsOf({ threads, nodeIds }: Sheet): ReadonlyMap<string, number> {
  const codes = new Map(Object.entries(nodeIds).map(([code, id]) => [id, code]));
  return new Map(threads.map(({ nodeId, open }) => [codes.get(nodeId) ?? '', open]));
}

type Values = Pick<Model, 'sheet' | 'work' | 'ready' | 'before'>;

const valuesOf =
  ({ sheet, work, ready, before }: Values) =>
  (code: string): readonly LayerValue[] => {
    const draft = work.drafts.get(code);
    const saved = work.saved.get(code);
    const score = draft === undefined ? null : scoreDraft(ready, code, draft);
    const own =
      draft !== undefined && score !== null
        ? [{ stage: sheet.stage, state: score.state, points: score.points, reason: draft.reason }]
        : saved === undefined
          ? []
          : [saved];
    return [...(before.get(code) ?? []), ...own];
  };

type Readings = Pick<Model, 'values' | 'hasBefore' | 'begin' | 'traceOf'>;

function readingsOf(ground: Values & Pick<Model, 'desk'>): Readings {
  const { sheet, work, ready, before } = ground;
  const standing = (code: string) => standingBefore(before.get(code) ?? [], sheet.stage);
  const begin = (code: string): Change => {
    const now = work.drafts.get(code) ?? work.saved.get(code);
    if (now !== undefined) return 'wrong' in now ? now : valueOf(now);
    const { facts, notApplicable } = standing(code) ?? emptyValue;
    return { ...emptyValue, facts, notApplicable };
  };
  return {
    begin,
    values: valuesOf(ground),
    hasBefore: (code) => standing(code) !== null,
    traceOf(code) {
      const rule = ready.rules.get(code);
      return rule === undefined ? [] : scoreNode(rule, begin(code), ready.edition.decimals).trace;
    },
  };
}

/** The figures of a row in the open layer, each of them comparable, so that an unchanged row is not drawn again. */
export function rowNumbersOf(model: Model, { code, isLeaf }: Line) {
  const node = model.own.nodes.get(code);
  const draft = model.work.drafts.get(code);
  const isOwnSaid = draft !== undefined || model.work.saved.has(code);
  const standing = standingBefore(model.before.get(code) ?? [], model.sheet.stage);
  const told = { state: node?.state ?? 'missing', points: node?.points ?? null } as const;
  const difference = isLeaf && isOwnSaid ? differenceOf(told, standing) : null;
  const reason = (draft ?? model.work.saved.get(code))?.reason ?? '';
  return {
    state: node?.state,
    points: node?.points ?? null,
    difference: difference?.kind ?? null,
    differsBy: difference !== null && 'by' in difference ? difference.by : (null as Points | null),
    wantsReason: difference !== null && reason.trim().length < 3,
    isPreview: isLeaf ? draft !== undefined : model.work.drafts.size > 0,
  };
}

/** The server's totals, or while something is typed the preview of what they will be. */
export function shownTotals(
  model: Model,
  layer: Layer | null,
): { totals: SheetTotals | null; isPreview: boolean } {
  const isOwn = layer === null || layer.isOwn;
  if (!isOwn) return { totals: layer.totals, isPreview: false };
  const isPreview = model.work.drafts.size > 0;
  const saved = layer?.totals ?? null;
  return isPreview || saved === null
    ? { totals: model.own.totals, isPreview }
    : { totals: saved, isPreview };
}

/** What the filters of the rows ask for. */
export function rowFactsOf(model: Model): RowFacts {
  const differing = model.lines.filter(({ code, isLeaf }) => {
    const values = isLeaf ? model.values(code) : [];
    return values.some((value) => differenceAt(values, value, value.stage) !== null);
  });
  const waiting = model.sheet.threads.filter(({ open, resolved }) => open + resolved > 0);
  const codes = new Map(Object.entries(model.sheet.nodeIds).map(([code, id]) => [id, code]));
  return {
    missing: new Set(model.gaps.filter(({ kind }) => kind !== 'thread').map(({ node }) => node)),
    differs: new Set(differing.map(({ code }) => code)),
    threads: new Set(waiting.map(({ nodeId }) => codes.get(nodeId) ?? '')),
  };
}
