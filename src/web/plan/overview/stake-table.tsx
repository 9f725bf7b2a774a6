import { Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Overview } from '#contract/overview.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords } from '../../words/words.tsx';
import { Card } from './card.tsx';
import classes from './overview.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { To } from './to.tsx';

type StakeRow = Overview['stake'][number];

/** The largest losses: who leads them, which tasks work on them, how long is left. */
export function StakeTable({ rows }: { rows: readonly StakeRow[] }) {
  const { overview } = useWords();
  return (
    <Card
      title={overview.stake}
      action={
        <To to="/bo-chi-so" search={{ only: 'losing' }} fz={13.5}>
          {overview.seeAll}
        </To>
      }
    >
      <ScrollBox label={overview.stake}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{overview.node}</th>
              <th scope="col" className={classes.figure}>
                {overview.lostPoints}
              </th>
              <th scope="col" className={classes.figure}>
                {overview.gainPoints}
              </th>
              <th scope="col">{overview.tasks}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.nodeId} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}

function Row({ row }: { row: StakeRow }) {
  const { overview } = useWords();
  return (
    <tr>
      <th scope="row">
        <To to="/bo-chi-so" search={{ node: row.code }}>
          {row.code}. {row.name}
        </To>
        <Text size="xs" c="dimmed">
          {row.leadName ?? overview.noAgency}
          {row.isSurvey === true && ` · ${overview.survey}`}
        </Text>
      </th>
      <td className={classes.figure}>
        <b>
          <PointsText value={row.lost} />
        </b>
      </td>
      <td className={classes.figure}>
        <PointsText value={row.gain} signed />
      </td>
      <td className={classes.tasks}>
        <Tasks row={row} />
      </td>
    </tr>
  );
}

function Tasks({ row: { tasks, daysLeft } }: { row: StakeRow }) {
  const { overview, due } = useWords();
  if (tasks.length === 0)
    return (
      <Text span fz="inherit" c="orange.9">
        {overview.noTask}
      </Text>
    );
  return (
    <>
      {tasks.map(({ id, number, confirmed }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <To to="/nhiem-vu" search={{ task: String(id) }}>
            {overview.task(number, confirmed)}
          </To>
        </Fragment>
      ))}
      {daysLeft !== null && (
        <Text size="xs" c={daysLeft < 0 ? 'red.9' : 'dimmed'}>
          {due.left(daysLeft)}
        </Text>
      )}
    </>
  );
}
