/** Figures of earlier editions under the codes of a later one, along confirmed rows only. */
import { points, type Points } from '#domain/points/points.ts';
import { carryAlong, type Leg } from '#domain/rubric/history.ts';
import type { Queries } from '../db/queries.ts';
import { loadPredecessors, type Pair } from './queries.ts';
import { loadLeg } from './read.ts';

type Figures = ReadonlyMap<string, Points>;

/** Years followed back where nobody asks for fewer; the crosswalks of some years make no longer chain. */
const longestWay = 8;

export interface History {
  editionId: number;
  indexYear: number;
  rows: ReturnType<typeof carryAlong>;
}

/**
 * What earlier editions' figures come to under the codes of this one, the latest year first.
 * @param figuresOf an edition's figures by leaf code, empty where there are none
 */
export async function loadHistory(
  db: Queries,
  editionId: number,
  figuresOf: (editionId: number) => Promise<Figures>,
  editionsBack = longestWay,
): Promise<History[]> {
  const found: History[] = [];
  const seen = new Set([editionId]);
  const follow = async (to: number, way: readonly Leg[]): Promise<void> => {
    if (way.length >= editionsBack) return;
    for (const from of await loadPredecessors(db, to)) {
      if (seen.has(from)) continue;
      seen.add(from);
      const path = [await loadLeg(db, { editionId: to, from }), ...way];
      const { indexYear } = path[0]?.before ?? { indexYear: 0 };
      found.push({ editionId: from, indexYear, rows: carryAlong(path, await figuresOf(from)) });
      await follow(from, path);
    }
  };
  await follow(editionId, []);
  return found.sort((a, b) => b.indexYear - a.indexYear);
}

export async function carryFigures(db: Queries, pair: Pair, figures: Figures) {
  return { rows: carryAlong([await loadLeg(db, pair)], figures) };
}

/** What a plan set and what it printed of the year before, by the codes its appendix shares with `from`. */
export async function carryTargets(db: Queries, { planId, ...pair }: Pair & { planId: number }) {
  const nodes = await db
    .selectFrom('node')
    .select(['code', 'target', 'previous_score'])
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const leg = await loadLeg(db, pair);
  const along = (column: 'target' | 'previous_score') =>
    carryAlong(
      [leg],
      new Map(
        nodes.flatMap((node) => {
          const figure = node[column];
          return figure === null ? [] : [[node.code, points(figure)] as const];
        }),
      ),
    );
  const previous = new Map(along('previous_score').map(({ code, value }) => [code, value]));
  return {
    rows: along('target').map(({ code, value, isComparable }) => ({
      code,
      isComparable,
      target: value,
      previousScore: previous.get(code) ?? null,
    })),
  };
}
