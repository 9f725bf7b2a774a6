import { Text } from '@mantine/core';
import type { Overview } from '#contract/overview.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';
import classes from './overview.module.css';
import { To } from './to.tsx';

interface UncoveredListProps {
  rows: Overview['uncovered'];
  tasks: Overview['tasksWithoutNode'];
}

/** Rows in the overview; the tree shows the rest. */
const shown = 7;

/** Points that no task is to win, and tasks that win no points. */
export function UncoveredList({ rows, tasks }: UncoveredListProps) {
  const { overview } = useWords();
  return (
    <Card
      title={overview.uncovered}
      action={
        rows.length > 0 && (
          <To to="/bo-chi-so" search={{ only: 'uncovered' }} fz={13.5}>
            {overview.uncoveredAll(rows.length)}
          </To>
        )
      }
    >
      {rows.length === 0 && <Text size="sm">{overview.uncoveredNone}</Text>}
      <table className={classes.table}>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.nodeId}>
              <th scope="row">
                <To to="/bo-chi-so" search={{ node: row.code }}>
                  {row.code}. {row.name}
                </To>
                {row.isSurvey === true && (
                  <Text span size="xs" c="dimmed">{` (${overview.survey})`}</Text>
                )}
              </th>
              <td>{row.leadName ?? overview.noAgency}</td>
              <td className={classes.figure}>
                <b>
                  <PointsText value={row.lost} />
                </b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tasks.length > 0 && (
        <Text size="sm" mt="xs">
          {overview.withoutNode}:{' '}
          {tasks.map(({ id, number }) => (
            <To key={id} to="/nhiem-vu" search={{ task: String(id) }}>
              {`${number} `}
            </To>
          ))}
        </Text>
      )}
    </Card>
  );
}
