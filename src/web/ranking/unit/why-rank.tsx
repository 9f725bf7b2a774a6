import { Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { explainPublished, explainRank } from '#contract/ranking.ts';
import type { Points } from '#domain/points/points.ts';
import { isOfBoth } from '#domain/ranking/why.ts';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../words/words.tsx';
import type { UnitRow, Why } from '../rows.ts';
import { GapTables } from './gap-table.tsx';

interface WhyProps {
  unit: UnitRow;
  sheetId: number | null;
}

/** Why a unit has its rank for the time being. */
export function StandingWhy({ roundId, ...props }: WhyProps & { roundId: number }) {
  const query = useAsk(explainRank, { roundId, agencyId: props.unit.agencyId });
  return <WhyRank query={query} {...props} />;
}

/** Why a unit has its rank in a publication, out of the publication alone. */
export function PublishedWhy({ publicationId, ...props }: WhyProps & { publicationId: number }) {
  const query = useAsk(explainPublished, { publicationId, agencyId: props.unit.agencyId });
  return <WhyRank query={query} {...props} />;
}

function WhyRank({ query, unit, sheetId }: WhyProps & { query: UseQueryResult<Why> }) {
  const { ranking } = useWords();
  return (
    <Section title={unit.rank === null ? ranking.why.titleUnscored : ranking.why.title}>
      <Answer query={query} rows={5}>
        {(why) => (
          <Stack gap="sm">
            {why.own.rank === null ? <Unscored unit={unit} /> : <Compared why={why} unit={unit} />}
            {why.above !== null && <GapTables why={why} sheetId={sheetId} />}
          </Stack>
        )}
      </Answer>
    </Section>
  );
}

/** What is not scored is not zero: says what is missing, and where the sheet is. */
function Unscored({ unit: { place } }: { unit: UnitRow }) {
  const { ranking } = useWords();
  const { why } = ranking;
  const text =
    place === null
      ? why.unscoredThen
      : place.missing === 0
        ? why.nothingApplies
        : why.unscored(place.missing, `${place.stage}. ${place.stageName}`);
  return <Text size="sm">{text}</Text>;
}

const inWords = (value: Points | null, decimals = 0): string =>
  value === null ? '–' : formatPoints(value, decimals).replace('-', '−');
const size = (value: Points | null): string => inWords(value).replace('−', '');

function Compared({ why, unit }: { why: Why; unit: UnitRow }) {
  const { ranking } = useWords();
  const words = ranking.why;
  const { own, above, tiedWith } = why;
  const sentences = [
    ...(above === null ? [words.first(unit.league || ranking.noLeague)] : comparedTo(above)),
    ...(tiedWith.length > 0 && own.rank !== null
      ? [words.tied(own.rank, tiedWith.join(', '))]
      : []),
  ];
  function comparedTo(other: NonNullable<Why['above']>): string[] {
    const [mine, theirs] = [inWords(own.indexPercent, 2), inWords(other.indexPercent, 2)];
    return [
      words.above(other.agencyName, other.rank ?? 0),
      words.indexes(mine, theirs, size(why.indexGap)),
      why.gaps.length === 0
        ? words.noGaps
        : words.sums(inWords(why.behind), inWords(why.ahead), inWords(why.difference)),
      ...(why.gaps.every(isOfBoth)
        ? []
        : [
            words.outside(inWords(why.outside)),
            words.maxima(inWords(own.applicableMax), inWords(other.applicableMax)),
          ]),
    ];
  }
  return (
    <Stack gap={4}>
      {sentences.map((sentence) => (
        <Text size="sm" key={sentence}>
          {sentence}
        </Text>
      ))}
    </Stack>
  );
}
