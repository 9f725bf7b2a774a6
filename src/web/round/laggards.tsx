import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SheetRow } from '#contract/assessment.ts';
import { useWords } from '../words/words.tsx';
import { laggardsOf } from './round.ts';

/** So many are named; of the others the number is told. */
const named = 6;

/** Who is past the last day of the stage, by name, with the days. */
export function Laggards({ sheets }: { sheets: readonly SheetRow[] }) {
  const { round: words } = useWords();
  const late = laggardsOf(sheets);
  if (late.length === 0)
    return (
      <Text size="sm" c="green.9">
        {words.noLaggards}
      </Text>
    );
  return (
    <Text size="sm">
      <Text span inherit fw={600} c="red.9">{`${words.laggards(late.length)}: `}</Text>
      {late.slice(0, named).map((sheet, at) => (
        <span key={sheet.id}>
          {at > 0 && '; '}
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link {...props} to="/cham-diem" search={{ sheet: String(sheet.id) } as never} />
            )}
          >
            {sheet.agencyName}
          </Anchor>
          {` (${words.late(sheet.stageName, -sheet.daysLeft)})`}
        </span>
      ))}
      {late.length > named && `; ${words.andMore(late.length - named)}`}
    </Text>
  );
}
