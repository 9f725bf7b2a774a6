import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { proposeCrosswalk, saveCrosswalk, type CrosswalkRow } from '#contract/crosswalk.ts';
import { useAct } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import type { Crosswalk } from './crosswalk.ts';
import { CrosswalkRowDialog } from './crosswalk-row-dialog.tsx';
import { CrosswalkTable } from './crosswalk-table.tsx';

interface CrosswalkEditorProps {
  pair: { editionId: number; from: number };
  crosswalk: Crosswalk;
  mayEdit: boolean;
}

/** The rows being settled: changed here first, saved together under the version seen. */
export function CrosswalkEditor({ pair, crosswalk, mayEdit }: CrosswalkEditorProps) {
  const words = useWords().edition.crosswalk;
  const [rows, setRows] = useState(crosswalk.rows);
  /** The place of the row in the dialog; -1: a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const isChanged = rows !== crosswalk.rows;
  const propose = useAct(proposeCrosswalk, { refresh: ['audit'] });
  const save = useAct(saveCrosswalk, {
    refresh: ['audit'],
    onDone: () => tellDone(words.saved),
  });
  const put = (row: CrosswalkRow) => {
    setRows(edited === null || edited < 0 ? [...rows, row] : rows.with(edited, row));
    setEdited(null);
  };
  const confirmAll = () =>
    setRows(rows.map((row): CrosswalkRow => ({ ...row, confidence: 'confirmed' })));
  return (
    <Stack gap="sm">
      {mayEdit && (
        <Group gap="xs">
          <Button
            variant="default"
            disabled={isChanged}
            loading={propose.isPending}
            onClick={() => propose.mutate(pair)}
          >
            {words.propose}
          </Button>
          <Button variant="default" onClick={() => setEdited(-1)}>
            {words.add}
          </Button>
          <Button variant="default" disabled={rows.length === 0} onClick={confirmAll}>
            {words.confirmAll}
          </Button>
          <Button
            disabled={!isChanged}
            loading={save.isPending}
            onClick={() => save.mutate({ ...pair, version: crosswalk.version, rows })}
          >
            {words.save}
          </Button>
          {isChanged && (
            <Button variant="subtle" onClick={() => setRows(crosswalk.rows)}>
              {words.reset}
            </Button>
          )}
        </Group>
      )}
      <Standing crosswalk={crosswalk} isChanged={isChanged} />
      {rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <CrosswalkTable
          rows={rows}
          leaves={crosswalk.leaves}
          mayEdit={mayEdit}
          onChange={setRows}
          onEdit={setEdited}
        />
      )}
      <CrosswalkRowDialog
        key={edited}
        row={edited === null ? null : (rows[edited] ?? null)}
        isOpen={edited !== null}
        leaves={crosswalk.leaves}
        onClose={() => setEdited(null)}
        onPut={put}
        onRemove={() => {
          setRows(rows.filter((_, at) => at !== edited));
          setEdited(null);
        }}
      />
    </Stack>
  );
}

function Standing({ crosswalk, isChanged }: { crosswalk: Crosswalk; isChanged: boolean }) {
  const words = useWords().edition.crosswalk;
  if (isChanged)
    return (
      <Alert color="orange" py={8} role="status">
        {words.unsaved}
      </Alert>
    );
  const { findings } = crosswalk;
  if (findings.length === 0)
    return (
      <Alert color="green" py={8} role="status">
        {words.whole}
      </Alert>
    );
  return (
    <Alert color="orange" py={8} role="status" title={words.open(findings.length)}>
      {findings.slice(0, 3).map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
