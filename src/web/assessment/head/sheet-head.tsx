import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { formatDay } from '#domain/calendar/day.ts';
import { DaysLeft } from '../../ui/days-left.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import { stageOf } from '../sheet.ts';
import type { Model } from '../use-model.ts';
import { SaveLine } from '../work/save-line.tsx';
import { SheetMenu } from '../workbook/sheet-menu.tsx';
import { GapList } from './gap-list.tsx';
import { MoveLog } from './move-log.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { StageSteps } from './stage-steps.tsx';
import { TotalFigures } from './total-figures.tsx';

interface SheetHeadProps {
  model: Model;
  /** To a row of the grid. */
  onJump: (code: string) => void;
}

/** Whose sheet it is, where it stands, how long there is, what it comes to, what is missing, what may be done. */
export function SheetHead({ model, onJump }: SheetHeadProps) {
  const { assessment } = useWords();
  const { sheet } = model;
  return (
    <Stack gap="xs">
      <Anchor
        size="sm"
        className="no-print"
        renderRoot={(props) => <Link {...props} to="/cham-diem" search={{} as never} />}
      >
        <ArrowLeft size={14} aria-hidden /> {assessment.allSheets}
      </Anchor>
      <PageHeader
        title={`${assessment.sheet}: ${sheet.agencyName}`}
        text={sheet.roundName}
        actions={
          <>
            <SheetMenu sheet={sheet} />
            <SheetActions model={model} onJump={onJump} />
          </>
        }
      />
      <Group gap="xs" mt={-8}>
        {sheet.isIllustrative && <StatusBadge tone="warn">{assessment.illustrative}</StatusBadge>}
        {sheet.state !== 'open' && (
          <StatusBadge tone={sheet.state === 'returned' ? 'bad' : 'good'}>
            {assessment.states[sheet.state]}
          </StatusBadge>
        )}
        {sheet.state !== 'published' && <LastDay model={model} />}
        {sheet.mayScore.length > 0 ? (
          <SaveLine model={model} />
        ) : (
          <Text size="sm" c="dimmed">
            {assessment.readOnly}
          </Text>
        )}
      </Group>
      <StageSteps sheet={sheet} />
      <Group gap="md" align="flex-start" justify="space-between">
        <TotalFigures model={model} />
        <div>
          <GapList model={model} onJump={onJump} />
          <MoveLog sheet={sheet} />
        </div>
      </Group>
    </Stack>
  );
}

function LastDay({ model: { sheet } }: { model: Model }) {
  const { assessment } = useWords();
  return (
    <Text size="sm">
      {assessment.lastDayOf(stageOf(sheet)?.name ?? '', formatDay(sheet.lastDay))}
      {sheet.isExtended && ` (${assessment.extended})`} · <DaysLeft days={sheet.daysLeft} />
    </Text>
  );
}
