import type { Overview } from '#contract/overview.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';
import classes from './overview.module.css';
import { To } from './to.tsx';

/** Points at stake by the agency that leads them. */
export function AgencyTable({ rows }: { rows: Overview['byAgency'] }) {
  const { overview } = useWords();
  const heads = [overview.nodes, overview.lostPoints, overview.gainPoints, overview.overdueParts];
  return (
    <Card title={overview.byAgency}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{overview.agency}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={classes.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agencyId, name, nodes, lost, gain, overdueObligations }) => (
            <tr key={agencyId ?? name}>
              <th scope="row">
                {agencyId === null ? (
                  (name ?? overview.noAgency)
                ) : (
                  <To to="/bo-chi-so" search={{ lead: String(agencyId), only: 'losing' }}>
                    {name}
                  </To>
                )}
              </th>
              <td className={classes.figure}>{nodes}</td>
              <td className={classes.figure}>
                <b>
                  <PointsText value={lost} />
                </b>
              </td>
              <td className={classes.figure}>
                <PointsText value={gain} signed />
              </td>
              <td className={classes.figure}>{overdueObligations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
