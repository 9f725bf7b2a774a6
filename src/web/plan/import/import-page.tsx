import { Stack } from '@mantine/core';
import { FileChoice } from '../../ui/import/file-choice.tsx';
import { ReadingFile } from '../../ui/import/reading-file.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWords } from '../../words/words.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportHistory } from './import-history.tsx';
import { ImportSteps } from './import-steps.tsx';
import { Review } from './review.tsx';
import { useImport } from './use-import.ts';

/** File in, dry run, findings by line, confirm; nothing is written before. */
export function ImportPage() {
  const { planImport } = useWords();
  const run = useImport();
  const { step } = run;
  return (
    <>
      <PageHeader title={planImport.pageTitle} text={planImport.text} />
      <Stack gap="md">
        <ImportSteps at={step.at} />
        {step.at === 'choose' && (
          <FileChoice
            step={step}
            accepted=".txt,.docx,.xlsx,text/plain"
            drop={planImport.drop}
            accepts={planImport.accepts}
            onFile={(file) => void run.read(file)}
          />
        )}
        {step.at === 'reading' && <ReadingFile {...step} onCancel={run.cancel} />}
        {step.at === 'review' && <Review step={step} run={run} />}
        {step.at === 'done' && <ImportDone result={step.result} onRestart={run.restart} />}
        {(step.at === 'choose' || step.at === 'done') && <ImportHistory />}
      </Stack>
    </>
  );
}
