import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MinistryLedger, MinistryRow } from '#contract/ministry.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import { FigureFacts } from './figure-facts.tsx';
import { FigureLog } from './figure-log.tsx';
import { RemedyDialog } from './remedy-dialog.tsx';
import { RemedySection } from './remedy-section.tsx';
import { subjectOf, totalOf, totalPlace, type Subject } from './subject.ts';
import { YearsSection } from './years-section.tsx';

/** The panel of the node, or of the total, in the address. */
export function MinistryPanel({ ledger }: { ledger: MinistryLedger }) {
  const { ministry } = useWords();
  const [code, setCode] = useUrlState('node');
  const row = ledger.rows.find((each) => each.code === code);
  const subject = code === totalPlace ? totalOf(ledger, ministry.totalRow) : row && subjectOf(row);
  const title =
    row === undefined ? (subject?.label ?? code) : ministry.panelTitle(row.code, row.name);
  return (
    <SidePanel isOpen={code !== ''} onClose={() => setCode('')} title={title} width={580}>
      {subject === undefined ? (
        <Text size="sm">{ministry.notFound(code)}</Text>
      ) : (
        <Detail key={code} ledger={ledger} subject={subject} row={row} />
      )}
    </SidePanel>
  );
}

interface DetailProps {
  ledger: MinistryLedger;
  subject: Subject;
  /** Undefined for the total. */
  row: MinistryRow | undefined;
}

function Detail({ ledger, subject, row }: DetailProps) {
  const [edited, setEdited] = useState<'figure' | 'remedy' | null>(null);
  const { editionId } = ledger.edition;
  const close = () => setEdited(null);
  return (
    <Stack gap="lg">
      <FigureFacts subject={subject} row={row} onEdit={() => setEdited('figure')} />
      {row?.isLeaf === true && <RemedySection row={row} onEdit={() => setEdited('remedy')} />}
      {row?.repeat != null && <YearsSection repeat={row.repeat} />}
      <FigureLog editionId={editionId} code={subject.code} />
      {edited === 'figure' && (
        <FigureDialog editionId={editionId} subject={subject} onClose={close} />
      )}
      {edited === 'remedy' && row !== undefined && (
        <RemedyDialog edition={ledger.edition} row={row} onClose={close} />
      )}
    </Stack>
  );
}
