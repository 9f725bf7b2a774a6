import { Button, List, Text } from '@mantine/core';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { publishEdition } from '#contract/edition.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { FullEdition } from './edition.ts';

/** Findings named before the act; the rest stand in their tab. */
const mostShown = 5;

/** Publishes a draft, with what was found shown first; errors keep it a draft. */
export function PublishButton({ full }: { full: FullEdition }) {
  const { edition } = useWords();
  const [isOpen, setOpen] = useState(false);
  const errors = full.findings.filter(({ severity }) => severity === 'error');
  const warnings = full.findings.length - errors.length;
  const publish = useAct(publishEdition, {
    refresh: ['audit', 'crosswalk'],
    onDone: () => {
      setOpen(false);
      tellDone(edition.published);
    },
  });
  const { id: editionId, version } = full.head;
  return (
    <>
      <Button leftSection={<Stamp size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {edition.publish}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => publish.mutate({ editionId, version })}
        isBusy={publish.isPending}
        title={edition.publishTitle}
        verb={edition.publish}
        consequence={edition.publishText}
      >
        {errors.length > 0 && (
          <>
            <Text size="sm" fw={600} c="red.9">
              {edition.mustMend(errors.length)}
            </Text>
            <List size="sm">
              {errors.slice(0, mostShown).map(({ message }) => (
                <List.Item key={message}>{message}</List.Item>
              ))}
            </List>
          </>
        )}
        {warnings > 0 && <Text size="sm">{edition.warnings(warnings)}</Text>}
      </ConfirmDialog>
    </>
  );
}
