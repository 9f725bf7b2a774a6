import { Alert, Button, FileButton, Stack, Text } from '@mantine/core';
import { CircleAlert, FileUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './import.module.css';
import type { ChosenFile, ImportStep } from './use-import.ts';

interface FileChoiceProps {
  step: Extract<ImportStep, { at: 'choose' }>;
  onFile: (file: ChosenFile) => void;
}

/** The server refuses more; saying so here spares the wait. */
const mostBytes = 20 * 1024 * 1024;
const accepted = '.txt,.docx,.xlsx,text/plain';

/** Takes a file by drop or by choice; what its bytes are the server finds out. */
export function FileChoice({ step, onFile }: FileChoiceProps) {
  const { planImport } = useWords();
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (file === null) return;
    if (file.size > mostBytes) {
      setFault(planImport.tooLarge(file.name, megabytes(file.size)));
    } else if (file.size === 0) {
      setFault(planImport.emptyFile(file.name));
    } else {
      setFault(null);
      onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0] ?? null);
  };
  return (
    <Stack gap="sm">
      {step.isCancelled === true && <Alert role="status">{planImport.cancelled}</Alert>}
      {fault !== null && (
        <Alert role="alert" color="red" icon={<CircleAlert size={18} aria-hidden />}>
          {fault}
        </Alert>
      )}
      {step.problem !== undefined && fault === null && (
        <>
          <ProblemPanel error={step.problem} />
          <Text size="sm">
            {step.name !== undefined && <b>{step.name}. </b>}
            {planImport.refusedNext}
          </Text>
        </>
      )}
      <div
        className={`${classes.drop} no-print`}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp size={34} strokeWidth={1.5} color="var(--mantine-color-accent-9)" aria-hidden />
        <Text fw={600}>{planImport.drop}</Text>
        <Text size="sm">{planImport.dropOr}</Text>
        <FileButton onChange={(file) => void take(file)} accept={accepted}>
          {(props) => <Button {...props}>{planImport.chooseFile}</Button>}
        </FileButton>
        <Text size="sm" c="dimmed">
          {planImport.accepts}
        </Text>
      </div>
    </Stack>
  );
}

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
