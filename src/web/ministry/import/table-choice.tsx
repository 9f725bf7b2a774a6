import { Alert, Button, FileButton, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { useWords } from '../../words/words.tsx';
import type { ChosenTable } from './use-figure-import.ts';

interface TableChoiceProps {
  /** Why the last table was refused. */
  problem: unknown;
  onTable: (table: ChosenTable) => Promise<void>;
}

const accepted = '.xlsx,.csv,.txt,.tsv,text/csv,text/plain';

/** Takes a table as a file or as cells pasted from a spreadsheet. */
export function TableChoice({ problem, onTable }: TableChoiceProps) {
  const { ministry } = useWords();
  const [pasted, setPasted] = useState('');
  const take = async (file: File | null) => {
    if (file !== null)
      await onTable({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const bytes = () => new TextEncoder().encode(pasted);
  return (
    <Stack gap="md">
      {problem !== undefined && <ProblemPanel error={problem} />}
      <Alert icon={<Info size={18} aria-hidden />} title={ministry.columnsTitle}>
        {ministry.columnsText}
      </Alert>
      <Paper withBorder p="md">
        <Stack gap="sm" align="flex-start">
          <FileButton onChange={(file) => void take(file)} accept={accepted}>
            {(props) => <Button {...props}>{ministry.chooseFile}</Button>}
          </FileButton>
          <Title order={2} fz={15}>
            {ministry.orPaste}
          </Title>
          <Text size="sm" c="dimmed" id="paste-hint">
            {ministry.pasteHint}
          </Text>
          <Textarea
            w="100%"
            aria-label={ministry.orPaste}
            aria-describedby="paste-hint"
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
            autosize
            minRows={5}
            maxRows={14}
          />
          <Button
            variant="default"
            disabled={pasted.trim() === ''}
            onClick={() => void onTable({ name: ministry.pastedName, bytes: bytes() })}
          >
            {ministry.tryPaste}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
