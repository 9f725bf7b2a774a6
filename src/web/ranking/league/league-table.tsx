import { useMemo } from 'react';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords } from '../../words/words.tsx';
import type { UnitRow } from '../rows.ts';
import { leagueColumns } from './league-columns.tsx';

export interface LeagueProps {
  label: string;
  units: readonly UnitRow[];
  onOpen: (unit: UnitRow) => void;
  openKey: number | null;
}

/** The units of a league from the best on; those not scored yet stand below, without a rank. */
export function LeagueTable({ label, units, onOpen, openKey }: LeagueProps) {
  const words = useWords();
  const isStanding = units.some(({ place }) => place !== null);
  const columns = useMemo(
    () => leagueColumns(words, units, isStanding),
    [words, units, isStanding],
  );
  return (
    <DataTable
      label={label}
      rows={units}
      columns={columns}
      rowKey={({ agencyId }) => agencyId}
      onOpen={onOpen}
      openKey={openKey}
      empty={null}
    />
  );
}
