import { Alert, Stack, Text } from '@mantine/core';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import type { Preview } from './use-import.ts';

/** What confirming would do, or why it cannot be done. */
export function Verdict({ preview }: { preview: Preview }) {
  const { planImport } = useWords();
  const errors = preview.plan.findings.filter(({ severity }) => severity === 'error');
  const { number } = preview.plan.document;
  if (errors.length > 0)
    return (
      <Alert
        role="alert"
        color="red"
        icon={<CircleAlert size={18} aria-hidden />}
        title={planImport.hasErrors(errors.length)}
      >
        {planImport.hasErrorsText}
      </Alert>
    );
  if (preview.standing?.sameFile === true)
    return <Alert icon={<CircleCheck size={18} aria-hidden />}>{planImport.isSame}</Alert>;
  const count = preview.differences.length;
  return (
    <Alert icon={<Info size={18} aria-hidden />}>
      <Stack gap={2}>
        <Text size="sm" fw={600}>
          {planImport.nothingWritten}
        </Text>
        <Text size="sm">
          {preview.standing === null
            ? planImport.isNew(number)
            : count === 0
              ? planImport.isUpdateSame(number)
              : planImport.isUpdate(number, count)}
        </Text>
      </Stack>
    </Alert>
  );
}
