import { Text } from '@mantine/core';
import type { NodeDetail } from '#contract/rubric.ts';
import { Section } from '../ui/section.tsx';
import { SourceQuote } from '../ui/source-quote.tsx';
import { useWords } from '../words/words.tsx';

/** The line of the paper a node was read from. */
export function NodeSource({ node: { source } }: { node: NodeDetail }) {
  const { rubric } = useWords();
  return (
    <Section title={rubric.source}>
      {source === null ? (
        <Text size="sm">{rubric.noSource}</Text>
      ) : (
        <SourceQuote text={source.text} place={rubric.sourceLine(source.line, source.document)} />
      )}
    </Section>
  );
}
