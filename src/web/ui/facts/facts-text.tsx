import { Text } from '@mantine/core';
import { isMissing, type Facts } from '#domain/scoring/fact.ts';
import type { BoundRule } from '#domain/scoring/rule.ts';
import { useWords } from '../../words/words.tsx';
import { showFact } from './fact-text.ts';

interface FactsTextProps {
  rule: Pick<BoundRule, 'facts'>;
  facts: Facts;
}

/** Facts to read: each with its name and unit; what is not there yet shows as a dash. */
export function FactsText({ rule, facts }: FactsTextProps) {
  const { common } = useWords();
  const specs = rule.facts(facts);
  if (specs.length === 0)
    return (
      <Text span inherit c="dimmed">
        {common.none}
      </Text>
    );
  return (
    <>
      {specs.map((spec) => (
        <Text key={spec.key} span inherit display="block">
          <Text span inherit c="dimmed">{`${spec.label}: `}</Text>
          {isMissing(facts, spec.key) ? '–' : showFact(spec, facts[spec.key] ?? '')}
          {spec.unit !== undefined && !isMissing(facts, spec.key) && ` ${spec.unit}`}
        </Text>
      ))}
    </>
  );
}
