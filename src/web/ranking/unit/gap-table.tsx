import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isNegative } from '#domain/points/points.ts';
import { isOfBoth } from '#domain/ranking/why.ts';
import { PointsText } from '../../ui/points-text.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import classes from '../ranking.module.css';
import type { Why } from '../rows.ts';

type Gap = Why['gaps'][number];

interface GapTablesProps {
  why: Why;
  /** Whose rows the criteria open; null where the reader may not. */
  sheetId: number | null;
}

/** The criteria that separate two units: where it loses, where it leads, each the largest first. */
export function GapTables({ why, sheetId }: GapTablesProps) {
  const { ranking } = useWords();
  const outside = why.gaps.filter((gap) => !isOfBoth(gap));
  const ofBoth = why.gaps.filter(isOfBoth);
  const behind = ofBoth.filter(({ difference }) => isNegative(difference));
  const ahead = ofBoth.filter(({ difference }) => !isNegative(difference)).reverse();
  const groups = [
    [ranking.why.behind, behind],
    [ranking.why.ahead, ahead],
    [ranking.why.onlyOne, outside],
  ] as const;
  return groups.map(
    ([title, gaps]) =>
      gaps.length > 0 && <GapTable key={title} title={title} gaps={gaps} sheetId={sheetId} />,
  );
}

interface GapTableProps {
  title: string;
  gaps: readonly Gap[];
  sheetId: number | null;
}

function GapTable({ title, gaps, sheetId }: GapTableProps) {
  const words = useWords();
  const { why } = words.ranking;
  return (
    <table className={classes.gaps}>
      <Text component="caption" size="sm" fw={600} ta="start" style={{ captionSide: 'top' }}>
        {title}
      </Text>
      <thead>
        <tr>
          <th scope="col">{why.criterion}</th>
          <th scope="col" data-figure>
            {why.own}
          </th>
          <th scope="col" data-figure>
            {why.other}
          </th>
          <th scope="col" data-figure>
            {why.gap}
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.code}>
            <th scope="row">
              <Criterion gap={gap} sheetId={sheetId} />
            </th>
            <LeafCell score={gap.own} words={words} />
            <LeafCell score={gap.above} words={words} />
            <td data-figure>
              <PointsText value={gap.difference} signed />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Criterion({ gap, sheetId }: { gap: Gap; sheetId: number | null }) {
  const { ranking } = useWords();
  const { code, name, standing } = gap;
  const full = ranking.fieldHead(code, name);
  const text = standing === 'penalty' ? ranking.why.penalty(full) : full;
  if (sheetId === null) return text;
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link {...props} to="/cham-diem" search={{ sheet: String(sheetId), node: code } as never} />
      )}
    >
      {text}
    </Anchor>
  );
}

function LeafCell({ score, words }: { score: Gap['own']; words: Words }) {
  const { why } = words.ranking;
  if (score.points !== null)
    return (
      <td data-figure>
        <PointsText value={score.points} />
      </td>
    );
  return (
    <td data-figure data-words>
      {score.isApplicable ? why.missing : why.notApplicable}
    </td>
  );
}
