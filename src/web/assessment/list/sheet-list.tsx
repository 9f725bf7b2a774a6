import { Select, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listSheets, type SheetRow } from '#contract/assessment.ts';
import type { OutputOf } from '#contract/route.ts';
import { listRounds } from '#contract/round.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useSession } from '../../ui/session.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import { sheetColumns } from './sheet-columns.tsx';

type Round = OutputOf<typeof listRounds>['rounds'][number];

/** The sheets of a round that one may read, one's own first. */
export function SheetList() {
  const { assessment } = useWords();
  const query = useAsk(listRounds, {});
  return (
    <Answer query={query}>
      {({ rounds }) => {
        const begun = rounds.filter(({ state }) => state !== 'preparing');
        return begun.length === 0 ? (
          <>
            <PageHeader title={assessment.title} text={assessment.text} />
            <EmptyState title={assessment.noRoundTitle} text={assessment.noRoundText} />
          </>
        ) : (
          <Rounds rounds={begun} />
        );
      }}
    </Answer>
  );
}

function Rounds({ rounds }: { rounds: readonly Round[] }) {
  const { assessment } = useWords();
  const [chosen, choose] = useUrlState('round');
  const round = rounds.find(({ id }) => String(id) === chosen);
  return (
    <>
      <PageHeader title={assessment.title} text={assessment.text} />
      {round === undefined ? (
        <FirstWithSheets rounds={rounds} onChoose={choose} />
      ) : (
        <RoundSheets rounds={rounds} round={round} onChoose={choose} />
      )}
    </>
  );
}

interface ChoiceProps {
  rounds: readonly Round[];
  onChoose: (roundId: string) => void;
}

/** Without a choice in the address: the first round in which the reader has a sheet. */
function FirstWithSheets({ rounds, onChoose, at = 0 }: ChoiceProps & { at?: number }) {
  const round = rounds[at];
  const query = useAsk(listSheets, { roundId: round?.id ?? 0 });
  if (round === undefined) return null;
  return (
    <Answer query={query}>
      {({ sheets }) =>
        sheets.length === 0 && at < rounds.length - 1 ? (
          <FirstWithSheets key={at + 1} rounds={rounds} onChoose={onChoose} at={at + 1} />
        ) : (
          <RoundSheets rounds={rounds} round={round} onChoose={onChoose} />
        )
      }
    </Answer>
  );
}

function RoundSheets({ rounds, round, onChoose }: ChoiceProps & { round: Round }) {
  const { assessment } = useWords();
  const query = useAsk(listSheets, { roundId: round.id });
  return (
    <Stack gap="xs">
      <Select
        label={assessment.round}
        w={{ base: '100%', xs: 480 }}
        allowDeselect={false}
        data={rounds.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(round.id)}
        onChange={(value) => onChoose(value ?? '')}
      />
      {round.isIllustrative && (
        <div>
          <StatusBadge tone="warn">{assessment.illustrative}</StatusBadge>
        </div>
      )}
      <Answer query={query}>{({ sheets }) => <SheetTable sheets={sheets} />}</Answer>
    </Stack>
  );
}

function SheetTable({ sheets }: { sheets: readonly SheetRow[] }) {
  const words = useWords();
  const { assessment } = words;
  const { person } = useSession();
  const navigate = useNavigate();
  const ownId = person.agency?.id ?? null;
  const columns = useMemo(() => sheetColumns(words, ownId), [words, ownId]);
  const rows = useMemo(
    () =>
      [...sheets].sort(
        (a, b) => Number(b.agencyId === ownId) - Number(a.agencyId === ownId) || a.stage - b.stage,
      ),
    [sheets, ownId],
  );
  return (
    <DataTable
      label={assessment.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) =>
        void navigate({ to: '/cham-diem', search: { sheet: String(row.id) } as never })
      }
      empty={<EmptyState title={assessment.noSheetTitle} text={assessment.noSheetText} />}
    />
  );
}
