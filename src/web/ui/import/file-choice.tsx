import { Alert, Button, FileButton, Stack, Text } from '@mantine/core';
import { CircleAlert, FileUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useWords } from '../../words/words.tsx';
import { ProblemPanel } from '../problem-panel.tsx';
import classes from './import.module.css';

export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** What became of the file chosen before. */
export interface ChoiceStep {
  problem?: unknown;
  isCancelled?: boolean;
  name?: string;
}

interface FileChoiceProps {
  step: ChoiceStep;
  /** Kinds of files, as an input takes them. */
  accepted: string;
  /** What is to be dropped, and what is taken, in words. */
  drop: string;
  accepts: string;
  onFile: (file: ChosenFile) => void;
}

/** The server refuses more; saying so here spares the wait. */
const mostBytes = 20 * 1024 * 1024;

/** Takes a file by drop or by choice; what its bytes are the server finds out. */
export function FileChoice({ step, accepted, drop, accepts, onFile }: FileChoiceProps) {
  const { fileImport } = useWords();
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (file === null) return;
    if (file.size > mostBytes) {
      setFault(fileImport.tooLarge(file.name, megabytes(file.size)));
    } else if (file.size === 0) {
      setFault(fileImport.emptyFile(file.name));
    } else {
      setFault(null);
      onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0] ?? null);
  };
  return (
    <Stack gap="sm">
      {step.isCancelled === true && <Alert role="status">{fileImport.cancelled}</Alert>}
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
            {fileImport.refusedNext}
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
        onDrop={dropped}
      >
        <FileUp size={34} strokeWidth={1.5} color="var(--mantine-color-accent-9)" aria-hidden />
        <Text fw={600}>{drop}</Text>
        <Text size="sm">{fileImport.dropOr}</Text>
        <FileButton onChange={(file) => void take(file)} accept={accepted}>
          {(props) => <Button {...props}>{fileImport.chooseFile}</Button>}
        </FileButton>
        <Text size="sm" c="dimmed">
          {accepts}
        </Text>
      </div>
    </Stack>
  );
}

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
