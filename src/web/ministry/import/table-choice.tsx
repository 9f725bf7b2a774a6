import { Alert, Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { FileChoice, type ChoiceStep, type ChosenFile } from '../../ui/import/file-choice.tsx';
import { useWords } from '../../words/words.tsx';

interface TableChoiceProps {
  /** What became of the last table. */
  step: ChoiceStep;
  onTable: (table: ChosenFile) => Promise<void>;
}

const accepted = '.xlsx,.csv,.txt,.tsv,text/csv,text/plain';

/** Takes a table as a file or as cells pasted from a spreadsheet. */
export function TableChoice({ step, onTable }: TableChoiceProps) {
  const { ministry } = useWords();
  const [pasted, setPasted] = useState('');
  const bytes = () => new TextEncoder().encode(pasted);
  return (
    <Stack gap="md">
      <Alert icon={<Info size={18} aria-hidden />} title={ministry.columnsTitle}>
        {ministry.columnsText}
      </Alert>
      <FileChoice
        step={step}
        accepted={accepted}
        drop={ministry.dropFile}
        accepts={ministry.accepts}
        onFile={(file) => void onTable(file)}
      />
      <Paper withBorder p="md">
        <Stack gap="sm" align="flex-start">
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
