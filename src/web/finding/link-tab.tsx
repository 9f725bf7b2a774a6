import { Stack } from '@mantine/core';
import { useState } from 'react';
import { confirmLinks } from '#contract/task.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMay } from '../ui/session.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { LinkRow } from './link-row.ts';
import { LinkTable } from './link-table.tsx';
import { PassBar } from './pass-bar.tsx';

/** All proposed links as one matter: read the reasons, confirm in one pass; each is rejected by itself. */
export function LinkTab({ planId, rows }: { planId: number; rows: readonly LinkRow[] }) {
  const { finding } = useWords();
  const mayLink = useMay()('task.link');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState<readonly LinkRow[]>([]);
  const picked = rows.filter(({ link }) => chosen.has(link.id));
  const confirm = useAct(confirmLinks, {
    refresh: ['rubric', 'plan'],
    onDone: ({ confirmed }) => {
      setChosen(new Set());
      setAsked([]);
      tellDone(finding.linksConfirmed(confirmed));
    },
  });
  const send = () =>
    confirm.mutate({
      planId,
      links: asked.map(({ link }) => ({ id: link.id, version: link.version })),
    });
  if (rows.length === 0) return <EmptyState title={finding.doneTitle} text={finding.linksDone} />;
  const count = <Item,>(items: readonly Item[]): number => new Set(items).size;
  return (
    <Stack gap="sm">
      {mayLink && (
        <PassBar
          total={rows.length}
          picked={picked.length}
          onAll={() => setAsked(rows)}
          onPicked={() => setAsked(picked)}
          onClear={() => setChosen(new Set())}
        />
      )}
      <LinkTable rows={rows} chosen={mayLink ? chosen : null} onChoose={setChosen} />
      <ConfirmDialog
        isOpen={asked.length > 0}
        onClose={() => setAsked([])}
        onConfirm={send}
        isBusy={confirm.isPending}
        isGentle
        title={finding.confirmLinksTitle}
        consequence={finding.confirmLinksText(
          asked.length,
          count(asked.map(({ task }) => task.id)),
          count(asked.map(({ link }) => link.code)),
        )}
        verb={finding.confirmVerb}
      />
    </Stack>
  );
}
