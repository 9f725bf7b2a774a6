import { Text } from '@mantine/core';
import { comparePublication, type UnitChange } from '#contract/ranking.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import { moveText } from '../publication/move-text.ts';
import classes from '../ranking.module.css';

/** What a correction changed for one unit, criterion by criterion. */
export function UnitChanges({
  publicationId,
  agencyId,
}: {
  publicationId: number;
  agencyId: number;
}) {
  const words = useWords();
  const { changes } = words.ranking;
  const query = useAsk(comparePublication, { publicationId });
  const before = query.data?.before?.number ?? 0;
  const own = query.data?.changes.find((change) => change.agencyId === agencyId);
  return (
    <Section title={changes.ofUnit(before)}>
      <Answer query={query} rows={2}>
        {() =>
          own === undefined ? (
            <Text size="sm">{changes.unitSame(before)}</Text>
          ) : (
            <>
              <Text size="sm">{moveText(own, words)}</Text>
              {own.leaves.length > 0 && <LeafTable leaves={own.leaves} />}
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function LeafTable({ leaves }: { leaves: UnitChange['leaves'] }) {
  const { ranking } = useWords();
  const { changes, why } = ranking;
  const value = ({ state, points }: UnitChange['leaves'][number]['before']) =>
    points !== null ? (
      <PointsText value={points} />
    ) : state === 'notApplicable' ? (
      why.notApplicable
    ) : (
      why.missing
    );
  return (
    <table className={classes.gaps}>
      <thead>
        <tr>
          <th scope="col">{changes.criteria}</th>
          <th scope="col" data-figure>
            {changes.before}
          </th>
          <th scope="col" data-figure>
            {changes.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {leaves.map((leaf) => (
          <tr key={leaf.code}>
            <th scope="row">{ranking.fieldHead(leaf.code, leaf.name)}</th>
            <td data-figure>{value(leaf.before)}</td>
            <td data-figure>{value(leaf.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
