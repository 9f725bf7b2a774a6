import type { Overview } from '#contract/overview.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';
import classes from './overview.module.css';
import { shareOf } from './share.ts';
import { To } from './to.tsx';

type Field = Overview['fields'][number];

/** The fields as bars against their maximum; the same rows are the table of the chart. */
export function FieldBars({ fields, year }: { fields: readonly Field[]; year: number | null }) {
  const { overview } = useWords();
  return (
    <Card title={overview.fields} action={<Legend />}>
      <table className={`${classes.table} ${classes.fields}`}>
        <thead>
          <tr>
            <th scope="col">{overview.field}</th>
            <th scope="col">{overview.bar}</th>
            <th scope="col" className={classes.figure}>
              {overview.previous(year)}
            </th>
            <th scope="col" className={classes.figure}>
              {overview.target(year)}
            </th>
            <th scope="col" className={classes.figure}>
              {overview.maxPoints}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.nodeId} field={field} year={year} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function FieldRow({ field, year }: { field: Field; year: number | null }) {
  const { overview } = useWords();
  const { code, name, maxPoints, previousScore, target } = field;
  return (
    <tr>
      <th scope="row" className={classes.field}>
        <To to="/bo-chi-so" search={{ node: code }}>
          {code}. {name}
        </To>
      </th>
      <td className={classes.barCell}>
        <Bar field={field} />
      </td>
      <td className={classes.figure} data-title={overview.previous(year)}>
        <PointsText value={previousScore} />
      </td>
      <td className={classes.figure} data-title={overview.target(year)}>
        <b>
          <PointsText value={target} />
        </b>
      </td>
      <td className={classes.figure} data-title={overview.maxPoints}>
        <PointsText value={maxPoints} />
      </td>
    </tr>
  );
}

/** Hidden from readers of the screen: the figures stand beside it. */
function Bar({ field: { maxPoints, previousScore, target } }: { field: Field }) {
  const previous = shareOf(previousScore, maxPoints);
  const goal = shareOf(target, maxPoints);
  return (
    <div className={classes.track} aria-hidden>
      <div className={classes.fill} style={{ width: `${previous}%` }} />
      <div
        className={classes.gain}
        style={{ left: `${previous}%`, width: `${Math.max(0, goal - previous)}%` }}
      />
      <div className={classes.mark} style={{ left: `${goal}%` }} />
    </div>
  );
}

function Legend() {
  const { overview } = useWords();
  return (
    <div className={classes.legend} aria-hidden>
      <span>
        <i className={classes.fill} style={{ position: 'static' }} />
        {overview.legendPrevious}
      </span>
      <span>
        <i className={classes.gain} style={{ position: 'static' }} />
        {overview.legendGain}
      </span>
      <span>
        <i>
          <i className={classes.mark} style={{ position: 'absolute', height: 12, width: 3 }} />
        </i>
        {overview.legendTarget}
      </span>
    </div>
  );
}
