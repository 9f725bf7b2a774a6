import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { shownTotals, type Model } from '../use-model.ts';
import classes from './grid.module.css';

/** The totals of every layer, with what was printed or announced beside what is computed. */
export function GridFoot({ model }: { model: Model }) {
  const { assessment } = useWords();
  const { sheet, layers } = model;
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <td role="gridcell" className={classes.code} />
        <td role="rowheader" data-column="name">
          {assessment.total}
        </td>
        <td role="gridcell" />
        <td role="gridcell" />
        {layers.flatMap((layer) => {
          const { position } = layer.stage;
          const { totals, isPreview } = shownTotals(model, layer);
          const official = sheet.officialTotals.filter(({ stage }) => stage === position);
          return [
            <td role="gridcell" key={`facts${position}`} data-group>
              {official.map(({ kind, points, source }) => (
                <small key={`${kind}${points}${source}`} title={source}>
                  {assessment.officialKinds[kind]}: <PointsText value={points} />
                </small>
              ))}
            </td>,
            <td role="gridcell" key={`points${position}`} data-figure>
              <span className={isPreview ? classes.preview : undefined}>
                {isPreview && '~ '}
                <PointsText value={totals?.total ?? null} />
              </span>
            </td>,
          ];
        })}
      </tr>
    </tfoot>
  );
}
