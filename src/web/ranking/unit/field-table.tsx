import { PointsText } from '../../ui/points-text.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import type { Field, UnitRow } from '../rows.ts';

/** What a unit reached in each field, of what was applicable. */
export function FieldTable({ fields, unit }: { fields: readonly Field[]; unit: UnitRow }) {
  const { ranking: words } = useWords();
  return (
    <Section title={words.fieldsOfUnit}>
      <table className={classes.gaps}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col" data-figure>
              {words.points}
            </th>
            <th scope="col" data-figure>
              {words.max}
            </th>
            <th scope="col" data-figure>
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ code, name }) => {
            const result = unit.fields.find((field) => field.code === code);
            return (
              <tr key={code}>
                <th scope="row">{words.fieldHead(code, name)}</th>
                <td data-figure>
                  <PointsText value={result?.points ?? null} />
                </td>
                <td data-figure>
                  <PointsText value={result?.applicableMax ?? null} />
                </td>
                {result?.heat == null ? (
                  <td data-figure data-words>
                    {result?.state === 'missing' ? words.heatMissing : words.heatNone}
                  </td>
                ) : (
                  <td data-figure>
                    <PointsText value={result.heat} decimals={1} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
