import { Text } from '@mantine/core';
import { useId } from 'react';
import { useWords, type Words } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import type { Standings } from '../rows.ts';

type Unit = Standings['units'][number];

/** Who will not be in the publication, each with what holds it up. */
export function WithheldList({ units }: { units: readonly Unit[] }) {
  const words = useWords();
  const { publication } = words.ranking;
  const id = useId();
  const withheld = units.filter(({ isPublishable }) => !isPublishable);
  if (withheld.length === 0) return <Text size="sm">{publication.allIn}</Text>;
  return (
    <div>
      <Text size="sm" fw={600} id={id}>
        {publication.withheld(withheld.length)}
      </Text>
      <div className={classes.withheld} tabIndex={0} role="group" aria-labelledby={id}>
        <ul>
          {withheld.map((unit) => (
            <li key={unit.agencyId}>{whyWithheld(unit, words)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function whyWithheld({ agencyName, missing, ...unit }: Unit, { ranking }: Words): string {
  const { publication } = ranking;
  const stage = `${unit.stage}. ${unit.stageName}`;
  return missing === 0
    ? publication.withheldAt(agencyName, stage)
    : publication.withheldBoth(agencyName, stage, missing);
}
