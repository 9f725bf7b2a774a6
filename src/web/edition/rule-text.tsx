import { Text } from '@mantine/core';
import type { Points } from '#domain/points/points.ts';
import { describeRule } from '#domain/scoring/describe-rule.ts';
import { ruleKinds } from '#domain/scoring/registry.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords, type Words } from '../words/words.tsx';
import type { EditionNode } from './edition.ts';

type Rule = EditionNode['rule'];

export const kindLabel = (kind: string): string =>
  Object.hasOwn(ruleKinds, kind) ? (ruleKinds[kind]?.label ?? kind) : kind;

/** A rule in a few words: its kind and its parameters. */
export const ruleInWords = ({ edition }: Words, rule: Rule, maxPoints: Points): string =>
  rule === null
    ? edition.noRule
    : `${kindLabel(rule.kind)}. ${(describeRule(rule, maxPoints) ?? [edition.badRule]).join(' ')}`;

interface RuleTextProps {
  rule: Rule;
  maxPoints: Points;
  /** Three lines at most, in a table. */
  isShort?: boolean;
}

/** The same, on screen, with whether a paper confirms it. */
export function RuleText({ rule, maxPoints, isShort = false }: RuleTextProps) {
  const words = useWords();
  if (rule === null) return <StatusBadge tone="bad">{words.edition.noRule}</StatusBadge>;
  return (
    <>
      <Text component="span" size="sm" fw={600}>
        {kindLabel(rule.kind)}
      </Text>{' '}
      {rule.confidence === 'unconfirmed' && (
        <StatusBadge tone="warn">{words.edition.unconfirmed}</StatusBadge>
      )}
      <Text component="div" size="sm" lineClamp={isShort ? 3 : undefined}>
        {(describeRule(rule, maxPoints) ?? [words.edition.badRule]).join(' ')}
      </Text>
    </>
  );
}
