import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { FileDown, FileUp } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { exportEdition, importEdition, previewEdition } from '#contract/edition-file.ts';
import type { OutputOf } from '#contract/route.ts';
import { ask, download } from '../ui/api.ts';
import { FaultTable } from '../ui/import/fault-table.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { Section } from '../ui/section.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { ChangeTable, maximaOf } from './change-table.tsx';
import type { FullEdition } from './edition.ts';

type Preview = OutputOf<typeof previewEdition>;
type Step =
  | { at: 'idle' }
  | { at: 'busy' }
  | { at: 'refused'; error: unknown }
  | { at: 'seen'; file: Uint8Array; preview: Preview };

/** The edition out to Excel; in a draft, back in: tried first, then all of it or nothing. */
export function WorkbookTab({ full, mayEdit }: { full: FullEdition; mayEdit: boolean }) {
  const { edition } = useWords();
  const { workbook } = edition;
  const { id: editionId, state } = full.head;
  return (
    <Stack gap="lg">
      <Section title={workbook.export}>
        <Text size="sm" mb="xs">
          {workbook.exportText}
        </Text>
        <Button
          variant="default"
          leftSection={<FileDown size={16} aria-hidden />}
          onClick={() => download(exportEdition, { editionId })}
        >
          {workbook.export}
        </Button>
      </Section>
      {mayEdit && (
        <Section title={workbook.import}>
          {state === 'draft' ? (
            <ImportBox full={full} />
          ) : (
            <Text size="sm">{workbook.onlyDraft}</Text>
          )}
        </Section>
      )}
    </Stack>
  );
}

function ImportBox({ full }: { full: FullEdition }) {
  const { edition } = useWords();
  const { workbook } = edition;
  const { id: editionId } = full.head;
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const run = (work: () => Promise<Step>) => {
    setStep({ at: 'busy' });
    work().then(setStep, (error: unknown) => setStep({ at: 'refused', error }));
  };
  const take = (chosen: File | null) => {
    if (chosen === null) return;
    run(async () => {
      const file = new Uint8Array(await chosen.arrayBuffer());
      const preview = await ask(previewEdition, { editionId }, { file });
      return { at: 'seen', file, preview };
    });
  };
  const write = ({ file, preview: { sha256, version } }: Extract<Step, { at: 'seen' }>) =>
    run(async () => {
      const done = await ask(importEdition, { editionId, sha256, version }, { file });
      tellDone(workbook.written(done.changes));
      await Promise.all(
        ['edition', 'crosswalk'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
      return { at: 'idle' };
    });
  return (
    <Stack gap="sm">
      <Text size="sm">{workbook.importText}</Text>
      <Group>
        <FileButton accept=".xlsx" onChange={take}>
          {(props) => (
            <Button
              {...props}
              loading={step.at === 'busy'}
              leftSection={<FileUp size={16} aria-hidden />}
            >
              {workbook.choose}
            </Button>
          )}
        </FileButton>
      </Group>
      {step.at === 'refused' && <ProblemPanel error={step.error} />}
      {step.at === 'seen' && (
        <Seen full={full} preview={step.preview} onWrite={() => write(step)} />
      )}
    </Stack>
  );
}

interface SeenProps {
  full: FullEdition;
  preview: Preview;
  onWrite: () => void;
}

function Seen({ full, preview, onWrite }: SeenProps) {
  const { edition } = useWords();
  const { workbook } = edition;
  const maxima = useMemo(() => maximaOf(full.document.nodes), [full]);
  const { faults, changes } = preview;
  if (faults.length > 0) return <Faults faults={faults} />;
  if (changes.length === 0) return <Alert role="status">{workbook.nothing}</Alert>;
  return (
    <>
      <Group justify="space-between">
        <Text fw={600} role="status">
          {workbook.differences(changes.length)}
        </Text>
        <Button onClick={onWrite}>{workbook.write}</Button>
      </Group>
      <ChangeTable changes={changes} maxima={maxima} prefix="w" />
    </>
  );
}

function Faults({ faults }: { faults: Preview['faults'] }) {
  const { workbook } = useWords().edition;
  return (
    <>
      <Alert role="alert" color="red">
        {workbook.faults(faults.length)}
      </Alert>
      <FaultTable faults={faults} />
    </>
  );
}
