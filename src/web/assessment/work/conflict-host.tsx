import { useQueryClient } from '@tanstack/react-query';
import { Problem } from '#contract/problem.ts';
import { ConflictDialog } from '../../ui/conflict-dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { showFact } from '../entry/fact-text.ts';
import type { Model } from '../use-model.ts';
import type { Value } from './value.ts';

/** The first row that somebody else changed meanwhile: both values, one is chosen. */
export function ConflictHost({ model }: { model: Model }) {
  const { assessment } = useWords();
  const client = useQueryClient();
  const { work, desk, ready } = model;
  const [first] = work.conflicts;
  const [code, standing] = first ?? ['', null];
  const mine = desk.value(code);
  const rule = ready.rules.get(code);
  const specs = new Map(
    [mine.facts, standing?.facts ?? {}].flatMap((facts) =>
      (rule?.facts(facts) ?? []).map((spec) => [spec.key, spec] as const),
    ),
  );
  const problem =
    standing === null ? null : new Problem('stale', { yours: flat(mine), current: flat(standing) });
  const fields = {
    ...Object.fromEntries([...specs].map(([key, { label }]) => [key, `${code} · ${label}`])),
    [besides.notApplicable]: `${code} · ${assessment.notApplicable}`,
    [besides.reason]: `${code} · ${assessment.whyDifferent}`,
  };
  const take = () => {
    desk.drop(code);
    void client.invalidateQueries({ queryKey: ['assessment', 'read'] });
  };
  return (
    <ConflictDialog
      problem={problem}
      fields={fields}
      show={(key, value) => {
        const spec = specs.get(key);
        return spec === undefined ? String(value) : showFact(spec, String(value));
      }}
      onKeepMine={() => desk.keepMine(code)}
      onTakeTheirs={take}
      onClose={take}
    />
  );
}

const besides = { notApplicable: '#notApplicable', reason: '#reason' };

const flat = ({ facts, notApplicable, reason }: Value) => ({
  ...facts,
  [besides.notApplicable]: notApplicable,
  [besides.reason]: reason,
});
