import { Alert, Button, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { readMinistryLedger, type MinistryLedger } from '#contract/ministry.ts';
import { Answer } from '../ui/answer.tsx';
import { queryOf, useAsk } from '../ui/api.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { LedgerTree } from './ledger-tree.tsx';
import { MinistryPanel } from './ministry-panel.tsx';
import { OwnLosses } from './own-losses.tsx';
import { OwnerTable } from './owner-table.tsx';
import { RepeatTable } from './repeat-table.tsx';
import { totalPlace } from './subject.ts';
import { TotalCards } from './total-cards.tsx';
import { prepareYear, WithYear, type Edition } from './with-year.tsx';

/** The Ministry's points beside ours: what was lost, by whom, for how long, and what is done about it. */
export function MinistryPage() {
  return <WithYear>{(edition, choice) => <YearOf edition={edition} choice={choice} />}</WithYear>;
}

MinistryPage.prepare = prepareYear((client, editionId) =>
  client.ensureQueryData(queryOf(readMinistryLedger, { editionId })),
);

function YearOf({ edition, choice }: { edition: Edition; choice: ReactNode }) {
  const { ministry } = useWords();
  const query = useAsk(readMinistryLedger, { editionId: edition.editionId });
  const text = ministry.text(edition.indexYear);
  return (
    <>
      <PageHeader
        title={ministry.title}
        text={edition.isIllustrative ? `${text} (${ministry.illustrative})` : text}
        actions={
          <>
            {choice}
            <Actions edition={edition} />
          </>
        }
      />
      <Answer query={query} rows={14}>
        {(ledger) => <LedgerViews ledger={ledger} />}
      </Answer>
    </>
  );
}

function Actions({ edition }: { edition: Edition }) {
  const { ministry } = useWords();
  const [, open] = useUrlState('node');
  const mayEdit = useMay()('ministry.edit');
  if (!mayEdit) return null;
  const search = { edition: String(edition.editionId) };
  return (
    <>
      <Button variant="default" onClick={() => open(totalPlace, 'push')}>
        {ministry.enterTotal}
      </Button>
      <Button
        renderRoot={(props) => <Link {...props} to="/diem-bo/nhap" search={search as never} />}
      >
        {ministry.importTable}
      </Button>
    </>
  );
}

const views = ['tree', 'owner', 'repeat'] as const;

function LedgerViews({ ledger }: { ledger: MinistryLedger }) {
  const { ministry } = useWords();
  const mayEdit = useMay()('ministry.edit');
  const [view, setView] = useUrlState('view', 'tree');
  return (
    <Stack gap="md">
      {ledger.edition.figures === 0 ? (
        <Alert
          icon={<Info size={18} aria-hidden />}
          title={ministry.noFigures(ledger.edition.indexYear)}
        >
          {mayEdit ? ministry.noFiguresText : ministry.noFiguresWait}
        </Alert>
      ) : (
        <TotalCards ledger={ledger} />
      )}
      <OwnLosses ledger={ledger} />
      <SegmentedControl
        size="sm"
        className="no-print"
        style={{ alignSelf: 'flex-start' }}
        aria-label={ministry.view}
        value={view}
        onChange={setView}
        data={views.map((value) => ({ value, label: ministry.views[value] }))}
      />
      {view === 'owner' ? (
        <OwnerTable ledger={ledger} />
      ) : view === 'repeat' ? (
        <RepeatTable ledger={ledger} />
      ) : (
        <LedgerTree ledger={ledger} />
      )}
      <MinistryPanel ledger={ledger} />
    </Stack>
  );
}
