import { useMemo, type CSSProperties } from 'react';
import { exportLedger } from '#contract/ministry-file.ts';
import type { MinistryLedger, MinistryRow } from '#contract/ministry.ts';
import { download } from '../ui/api.ts';
import { PointsText } from '../ui/points-text.tsx';
import { useSession } from '../ui/session.tsx';
import { TreeTable } from '../ui/tree/tree-table.tsx';
import { useUrlState, useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { FilterBar } from './filter-bar.tsx';
import { columnsOf } from './ledger-columns.tsx';
import { ledgerFilterOf, parseFilters } from './ledger-filter.ts';

const keyOf = (row: MinistryRow): string => row.code;
const parentOf = (row: MinistryRow): string | null => row.parent;

/** The ledger by field and criterion, filtered, exported by the server as a whole. */
export function LedgerTree({ ledger }: { ledger: MinistryLedger }) {
  const words = useWords();
  const { person } = useSession();
  const [values, setValues] = useUrlValues();
  const [open, setOpen] = useUrlState('node');
  const columns = useMemo(() => columnsOf(words), [words]);
  const filters = parseFilters(values['only'] ?? '');
  const ownId = person.agency?.id ?? null;
  const ownerId = values['owner'] === undefined ? null : Number(values['owner']);
  const { editionId } = ledger.edition;
  const { total } = ledger;
  return (
    <div style={{ '--above-table': '300px' } as CSSProperties}>
      <TreeTable
        label={words.ministry.ledger}
        rows={ledger.rows}
        columns={columns}
        keyOf={keyOf}
        parentOf={parentOf}
        isWanted={ledgerFilterOf({ filters, ownerId, ownId })}
        onOpen={({ code }) => setOpen(code, 'push')}
        openKey={open === '' ? null : open}
        onClear={() => setValues({ only: undefined, owner: undefined })}
        serverExport={{
          excel: () => download(exportLedger, { editionId, format: 'xlsx' }),
          csv: () => download(exportLedger, { editionId, format: 'csv' }),
        }}
        foot={{
          name: words.ministry.totalRow,
          max: <PointsText value={total.maxPoints} />,
          self: <PointsText value={total.figure?.selfPoints ?? total.selfSum} />,
          ministry: <PointsText value={total.figure?.points ?? total.summed} />,
          gap: <PointsText value={total.gap} signed />,
          lost: <PointsText value={total.lost} />,
        }}
        toolbar={<FilterBar owners={ledger.owners} hasAgency={ownId !== null} filters={filters} />}
      />
    </div>
  );
}
