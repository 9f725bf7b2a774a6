import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { SheetRow } from '#contract/assessment.ts';
import { useWords } from '../words/words.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkAction } from './use-bulk.ts';

interface BulkBarProps {
  sheets: readonly SheetRow[];
  /** After an act was carried out. */
  onDone: () => void;
}

const actions: readonly BulkAction[] = ['extend', 'handOn', 'takeOver'];

/** How many are chosen, and what may be done with all of them. */
export function BulkBar({ sheets, onDone }: BulkBarProps) {
  const { round: words } = useWords();
  const [asked, setAsked] = useState<{ action: BulkAction; sheets: readonly SheetRow[] } | null>(
    null,
  );
  return (
    <>
      <Text size="sm" fw={600} role="status">
        {words.chosen(sheets.length)}
      </Text>
      {actions.map((action) => (
        <Button
          key={action}
          size="xs"
          variant="light"
          disabled={sheets.length === 0}
          onClick={() => setAsked({ action, sheets })}
        >
          {words.bulk[action].verb}
        </Button>
      ))}
      {asked !== null && (
        <BulkDialog
          {...asked}
          onClose={(isDone) => {
            setAsked(null);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
}
