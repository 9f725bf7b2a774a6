import { PointsText } from '../../ui/points-text.tsx';
import type { SheetTotals } from '#domain/scoring/score-sheet.ts';
import { isZero } from '#domain/points/points.ts';
import { useWords } from '../../words/words.tsx';
import { shownTotals, type Model } from '../use-model.ts';
import classes from './head.module.css';

/** What the sheet comes to at the step it is at: the server's figures, a preview of them while one types. */
export function TotalFigures({ model }: { model: Model }) {
  const { assessment } = useWords();
  const own = model.layers.find(({ isOwn }) => isOwn);
  const latest = model.layers.filter(({ stage }) => stage.position <= model.sheet.stage).at(-1);
  const { totals, isPreview } = shownTotals(model, own ?? latest ?? null);
  if (totals === null) return null;
  const preview = isPreview || undefined;
  return (
    <dl className={classes.figures} aria-live="off">
      <div data-preview={preview}>
        <dt>
          {assessment.totalPoints}
          {isPreview && ` (${assessment.previewShort})`}
          <Outside totals={totals} />
        </dt>
        <dd data-total>
          {isPreview && '~ '}
          <PointsText value={totals.total} />
        </dd>
      </div>
      <div data-preview={preview}>
        <dt>{assessment.applicableMax}</dt>
        <dd>
          <PointsText value={totals.applicableMax} />
        </dd>
      </div>
      <div data-preview={preview}>
        <dt>{hasOutside(totals) ? assessment.indexOfCore : assessment.indexPercent}</dt>
        <dd>
          <PointsText value={totals.indexPercent} />
          {totals.indexPercent !== null && ' %'}
        </dd>
      </div>
      <div data-lacking={totals.missing > 0 || undefined}>
        <dt>{assessment.missingNodes}</dt>
        <dd>{totals.missing}</dd>
      </div>
    </dl>
  );
}

const hasOutside = ({ bonus, penalty }: SheetTotals): boolean => !isZero(bonus) || !isZero(penalty);

/** What stands outside the 100, where there is any: without it the points and the index % seem to disagree. */
function Outside({ totals: { bonus, penalty } }: { totals: SheetTotals }) {
  const { assessment } = useWords();
  return (
    <>
      {!isZero(bonus) && (
        <>
          {', '}
          {assessment.withBonus} <PointsText value={bonus} />
        </>
      )}
      {!isZero(penalty) && (
        <>
          {', '}
          {assessment.withPenalty} <PointsText value={penalty} />
        </>
      )}
    </>
  );
}
