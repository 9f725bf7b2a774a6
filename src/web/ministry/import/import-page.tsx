import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { ReadingFile } from '../../ui/import/reading-file.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWords } from '../../words/words.tsx';
import { WithYear, type Edition } from '../with-year.tsx';
import { Review } from './review.tsx';
import { TableChoice } from './table-choice.tsx';
import { useFigureImport } from './use-figure-import.ts';

/** A table of the Ministry's points: tried, its differences and faults shown, written when confirmed. */
export function FigureImportPage() {
  return (
    <WithYear>
      {(edition, choice) => <ImportOf key={edition.editionId} edition={edition} choice={choice} />}
    </WithYear>
  );
}

function ImportOf({ edition, choice }: { edition: Edition; choice: ReactNode }) {
  const { ministry } = useWords();
  const run = useFigureImport(edition.editionId);
  const { step } = run;
  const search = { edition: String(edition.editionId) };
  return (
    <>
      <PageHeader
        title={ministry.importTitle}
        text={ministry.importText(edition.indexYear)}
        actions={step.at === 'choose' && choice}
      />
      <Stack gap="md">
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/diem-bo" search={search as never} />}
        >
          <ArrowLeft size={14} aria-hidden /> {ministry.backToLedger}
        </Anchor>
        {step.at === 'choose' && <TableChoice step={step} onTable={run.read} />}
        {step.at === 'reading' && <ReadingFile {...step} onCancel={run.cancel} />}
        {step.at === 'review' && <Review step={step} run={run} />}
        {step.at === 'done' && (
          <Alert
            role="status"
            color="green"
            icon={<CircleCheck size={18} aria-hidden />}
            title={ministry.doneTitle(step.result.written)}
          >
            <Text size="sm" mb="sm">
              {ministry.doneText}
            </Text>
            <Group gap="xs">
              <Button
                renderRoot={(props) => <Link {...props} to="/diem-bo" search={search as never} />}
              >
                {ministry.backToLedger}
              </Button>
              <Button variant="subtle" onClick={run.restart}>
                {ministry.otherFile}
              </Button>
            </Group>
          </Alert>
        )}
      </Stack>
    </>
  );
}
