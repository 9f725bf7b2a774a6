import type { Facts } from '#domain/scoring/fact.ts';
import { formatPoints, parseFigure } from '#domain/text/vietnamese.ts';
import { ConflictDialog } from '../../ui/conflict-dialog.tsx';
import { showFact } from '../../ui/facts/fact-text.ts';
import { useWords } from '../../words/words.tsx';
import type { Criterion } from './across.ts';
import type { Appraise } from './use-appraise.ts';

/** Both values of a criterion that somebody else wrote meanwhile. */
export function AppraiseConflict({
  appraise,
  criterion,
}: {
  appraise: Appraise;
  criterion: Criterion;
}) {
  const { appraisal } = useWords();
  const { facts, reason, notApplicable } = appraisal.fieldsOfConflict;
  const showFacts = (given: Facts) =>
    criterion.rule
      .facts(given)
      .map((spec) => `${spec.label}: ${showFact(spec, given[spec.key] ?? '') || '–'}`)
      .join('; ');
  return (
    <ConflictDialog
      problem={appraise.conflict}
      fields={{ facts, notApplicable, reason }}
      show={(field, value) =>
        field === 'facts' ? showFacts(value as Facts) : pointsOr(String(value))
      }
      onKeepMine={appraise.keepMine}
      onTakeTheirs={appraise.takeTheirs}
      onClose={appraise.takeTheirs}
    />
  );
}

const pointsOr = (text: string): string => {
  const figure = parseFigure(text);
  return figure === null ? text : formatPoints(figure);
};
