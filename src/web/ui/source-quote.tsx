import { Box, Text } from '@mantine/core';

interface SourceQuoteProps {
  /** One line of a document as it was read; cells of a table row are apart by tabs. */
  text: string;
  /** Where it stands: "dòng 125 của ke-hoach.txt". */
  place?: string;
}

/** The paper's own words, letter by letter, with the cells of a row kept apart. */
export function SourceQuote({ text, place }: SourceQuoteProps) {
  return (
    <Box component="figure" m={0}>
      {place !== undefined && (
        <Text component="figcaption" size="sm" c="dimmed" mb={2}>
          {place}
        </Text>
      )}
      <Box
        component="blockquote"
        m={0}
        px={10}
        py={6}
        fz={13.5}
        bg="var(--chiso-ground)"
        style={{ borderInlineStart: '3px solid var(--mantine-color-accent-4)' }}
      >
        {cellsOf(text).join(' | ')}
      </Box>
    </Box>
  );
}

/** Empty cells show as a dash, so that a blank lead is seen to be blank. */
const cellsOf = (text: string): string[] => {
  const cells = text.split('\t');
  return cells.length === 1 ? cells : cells.map((cell) => (cell.trim() === '' ? '–' : cell));
};
