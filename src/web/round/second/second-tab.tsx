import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { readAgreement } from '#contract/assessment-second.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { Column } from '../../ui/table/column.ts';
import { useWords, type Words } from '../../words/words.tsx';
import type { RoundDetail } from '../round.ts';
import { DrawSample } from './draw-sample.tsx';

type Row = OutputOf<typeof readAgreement>['fields'][number];

/** The blind second appraisal: drawing a sample, and how far the two looks agree. */
export function SecondTab({ round, mayManage }: { round: RoundDetail; mayManage: boolean }) {
  const words = useWords();
  const query = useAsk(readAgreement, { roundId: round.id });
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw={820}>
        {words.round.secondText}
      </Text>
      {mayManage && round.state === 'open' && <DrawSample round={round} />}
      <Answer query={query}>
        {({ fields }) => (
          <DataTable
            label={words.round.agreement}
            rows={fields}
            columns={columns}
            rowKey={({ field }) => field}
            prefix="a."
            empty={<EmptyState title={words.round.noSample} text={words.round.noSampleText} />}
          />
        )}
      </Answer>
    </Stack>
  );
}

const columnsOf = ({ round }: Words): Column<Row>[] => [
  { id: 'field', title: round.field, value: ({ field, name }) => `${field}. ${name}` },
  { id: 'drawn', title: round.drawn, kind: 'number', value: ({ drawn }) => drawn },
  { id: 'done', title: round.secondDone, kind: 'number', value: ({ done }) => done },
  { id: 'same', title: round.same, kind: 'number', value: ({ same }) => same },
  {
    id: 'difference',
    title: round.meanDifference,
    kind: 'points',
    value: ({ meanDifference }) => meanDifference,
  },
];
