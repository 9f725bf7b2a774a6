import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ObligationAction } from '#domain/task/state.ts';
import { isOpen } from '#domain/task/progress.ts';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import type { PartDetail } from './part-detail.ts';

/** The one most likely next is filled, the others stand beside it. */
const primary: ReadonlySet<ObligationAction> = new Set(['start', 'submit', 'confirm']);
const destructive: ReadonlySet<ObligationAction> = new Set(['cancel', 'return', 'reopen']);

/** Buttons for what the reader may do to a part now. */
export function PartActions({ part }: { part: PartDetail }) {
  const { task, obligation } = useWords();
  const may = useMay();
  const [action, setAction] = useState<ObligationAction | null>(null);
  const [isAsking, setAsking] = useState(false);
  const mayAsk =
    may('task.extend', { agencyId: part.agencyId }) &&
    isOpen(part.state) &&
    part.lastDay !== null &&
    part.openExtension === null;
  return (
    <>
      <Group gap="xs">
        {part.actions.map((each) => (
          <Button
            key={each}
            size="sm"
            variant={primary.has(each) ? 'filled' : destructive.has(each) ? 'outline' : 'default'}
            color={destructive.has(each) ? 'red' : undefined}
            onClick={() => setAction(each)}
          >
            {task.actions[each]}
          </Button>
        ))}
        {mayAsk && (
          <Button size="sm" variant="default" onClick={() => setAsking(true)}>
            {obligation.askExtension}
          </Button>
        )}
      </Group>
      <MoveDialog part={part} action={action} onClose={() => setAction(null)} />
      <ExtensionDialog part={part} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
