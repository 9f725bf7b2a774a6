/** What changed from one edition to another, node by node. */
import { subtract, type Points } from '../points/points.ts';
import type { Edition, EditionNode, EditionRule } from './edition.ts';

export type NodeChange =
  | { kind: 'added'; code: string; name: string; maxPoints: Points }
  | { kind: 'removed'; code: string; name: string; maxPoints: Points }
  | { kind: 'reWeighted'; code: string; name: string; before: Points; after: Points; by: Points }
  | { kind: 'reworded'; code: string; before: string; after: string }
  | { kind: 'moved'; code: string; name: string; before: string | null; after: string | null }
  | {
      kind: 'ruleChanged';
      code: string;
      name: string;
      before: EditionRule | null;
      after: EditionRule | null;
    }
  | { kind: 'detailChanged'; code: string; name: string; fields: DetailField[] };

/** What else a node says of itself. */
export type DetailField = (typeof detailFields)[number];
export const detailFields = [
  'standing',
  'isResidual',
  'isSurvey',
  'source',
  'dueOn',
  'slots',
] as const satisfies (keyof EditionNode)[];

/** In the order of the later edition, what was removed at the end. */
export function diffEditions(before: Edition, after: Edition): NodeChange[] {
  const old = new Map(before.nodes.map((node) => [node.code, node]));
  const kept = new Set(after.nodes.map(({ code }) => code));
  return [
    ...after.nodes.flatMap((node) => {
      const { code, name, maxPoints } = node;
      const earlier = old.get(code);
      if (earlier === undefined) return [{ kind: 'added', code, name, maxPoints } as const];
      return changesOf(earlier, node);
    }),
    ...before.nodes
      .filter(({ code }) => !kept.has(code))
      .map(({ code, name, maxPoints }) => ({ kind: 'removed', code, name, maxPoints }) as const),
  ];
}

function changesOf(before: EditionNode, after: EditionNode): NodeChange[] {
  const { code, name } = after;
  const changes: NodeChange[] = [];
  if (before.maxPoints !== after.maxPoints)
    changes.push({
      kind: 'reWeighted',
      code,
      name,
      before: before.maxPoints,
      after: after.maxPoints,
      by: subtract(after.maxPoints, before.maxPoints),
    });
  if (before.name !== after.name)
    changes.push({ kind: 'reworded', code, before: before.name, after: after.name });
  if (before.parent !== after.parent)
    changes.push({ kind: 'moved', code, name, before: before.parent, after: after.parent });
  if (!isSameRule(before.rule, after.rule))
    changes.push({ kind: 'ruleChanged', code, name, before: before.rule, after: after.rule });
  const fields = detailFields.filter((field) => sorted(before[field]) !== sorted(after[field]));
  if (fields.length > 0) changes.push({ kind: 'detailChanged', code, name, fields });
  return changes;
}

/** Parameters are JSON: equal when they say the same, whatever the order of their keys. */
const isSameRule = (a: EditionRule | null, b: EditionRule | null): boolean =>
  sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
