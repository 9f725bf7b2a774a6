/** The totals kept beside each layer, added up anew from the recomputed values. */
import type { KnownEdition } from '../edition/actions.ts';
import type { ValueRecord } from './queries.ts';
import { isSameNumber, type Value } from './recompute.ts';
import { fieldsOf, scoreAt } from './result.ts';
import type { StoredResult, StoredValue } from './verify-queries.ts';

export type ComputedValue = StoredValue & { computed: Value | null };

/** Totals of stages before the sheet came back to an earlier one are of the past: not compared. */
export function differencesOfResults(
  edition: KnownEdition,
  sheet: { stage: number },
  rows: readonly ComputedValue[],
  results: readonly StoredResult[],
) {
  const layers = rows.filter(({ what }) => what === 'score');
  const values = layers.flatMap(valueOf);
  const kept = new Set(results.map(({ stage }) => stage));
  const without = new Map(
    layers.filter(({ stage }) => !kept.has(stage)).map((row) => [row.stage, row.stage_name]),
  );
  return [
    ...results
      .filter(({ stage }) => stage <= sheet.stage)
      .flatMap((result) => differencesOf(edition, values, result)),
    ...[...without.values()].map((stage) => named(stage, 'result', null, 'due')),
  ];
}

const valueOf = ({ computed, ...row }: ComputedValue): ValueRecord[] =>
  computed === null ? [] : [{ ...row, ...computed, reason: null }];

function differencesOf(
  edition: KnownEdition,
  values: readonly ValueRecord[],
  result: StoredResult,
) {
  const score = scoreAt(edition, values, result.stage);
  const { totals } = score;
  const numbers: Compared[] = [
    ['points', result.points, totals.points],
    ['applicableMax', result.applicable_max, totals.applicableMax],
    ['bonus', result.bonus, totals.bonus],
    ['penalty', result.penalty, totals.penalty],
    ['total', result.total, totals.total],
    ['indexPercent', result.index_percent, totals.indexPercent],
    ['missing', String(result.missing), String(totals.missing)],
    ...fieldNumbers(result.fields, fieldsOf(edition, score)),
  ];
  return numbers
    .filter(([, stored, computed]) => !isSameNumber(stored, computed))
    .map(([what, stored, computed]) => named(result.stage_name, what, stored, computed));
}

type Compared = [what: string, stored: string | null, computed: string | null];
type Fields = ReturnType<typeof fieldsOf>;

function fieldNumbers(stored: unknown, computed: Fields) {
  const kept = new Map((stored as Fields).map((field) => [field.code, field]));
  return computed.flatMap(({ code, points, applicableMax }) => {
    const before = kept.get(code);
    const pairs: Compared[] = [
      [`${code} points`, before?.points ?? null, points],
      [`${code} applicableMax`, before?.applicableMax ?? null, applicableMax],
    ];
    return pairs;
  });
}

const named = (stage: string, what: string, stored: string | null, computed: string | null) => ({
  stage,
  node: null,
  what,
  stored: stored ?? 'none',
  computed: computed ?? 'none',
});
