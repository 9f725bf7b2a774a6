import { Button, TextInput } from '@mantine/core';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { copyEdition } from '#contract/edition.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { Head } from './edition.ts';

/** Makes a draft of another year out of an edition, and opens it. */
export function CopyButton({ head }: { head: Head }) {
  const { edition } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [year, setYear] = useState(String(head.indexYear + 1));
  const [, setValues] = useUrlValues();
  const indexYear = /^2[01]\d\d$/.test(year) && Number(year) <= 2100 ? Number(year) : null;
  const copy = useAct(copyEdition, {
    refresh: ['audit'],
    onDone: ({ id }) => {
      setOpen(false);
      tellDone(edition.copied(Number(year)));
      setValues({ edition: String(id), tab: undefined, node: undefined }, 'push');
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<Copy size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {edition.copy}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => {
          if (indexYear !== null) copy.mutate({ editionId: head.id, indexYear });
        }}
        isBusy={copy.isPending}
        isGentle
        title={edition.copyTitle}
        verb={edition.copy}
        consequence={edition.copyText}
      >
        <TextInput
          label={edition.year}
          required
          inputMode="numeric"
          value={year}
          error={indexYear === null ? edition.yearWrong : undefined}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
