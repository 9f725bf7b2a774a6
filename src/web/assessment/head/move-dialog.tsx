import { Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatDay, type Day } from '#domain/calendar/day.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { isProblem } from '../../ui/api.ts';
import { useSession } from '../../ui/session.tsx';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import { Gaps } from './gap-list.tsx';
import {
  gentleMoves,
  goesBack,
  handOnVerb,
  needsDay,
  needsReason,
  nextStage,
  type Move,
} from './moves.ts';
import classes from './head.module.css';
import { useMoveSheet } from './use-move-sheet.ts';

interface MoveDialogProps {
  model: Model;
  move: Move;
  onClose: () => void;
  onJump: (code: string) => void;
}

/** Names what a move does, takes what it asks for, and makes it; what is missing leads to its row. */
export function MoveDialog({ model, move, onClose, onJump }: MoveDialogProps) {
  const { assessment, common } = useWords();
  const { installation } = useSession();
  const { sheet } = model;
  const [reason, setReason] = useState('');
  const [toStage, setToStage] = useState(sheet.stage - 1);
  const [closesOn, setClosesOn] = useState<Day | null>(null);
  const [isTried, setTried] = useState(false);
  const moving = useMoveSheet(model, onClose);
  const target = sheet.stages.find(({ position }) => position === toStage);
  const wantsDay = needsDay(move, target, installation.day);
  const lacksReason = needsReason(move) && reason.trim().length < 3;
  const lacksDay = wantsDay && closesOn === null;
  const verb = move === 'handOn' ? handOnVerb(sheet, assessment) : assessment.moves[move];
  const send = () => {
    setTried(true);
    if (lacksReason || lacksDay) return;
    moving.send({ move, reason: reason.trim(), toStage, closesOn: wantsDay ? closesOn : null });
  };
  const { problem } = moving;
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={send}
      isBusy={moving.isBusy}
      title={verb}
      verb={verb}
      isGentle={gentleMoves.has(move)}
      consequence={<Consequence model={model} move={move} />}
    >
      {goesBack(move) && (
        <Select
          label={assessment.targetStage}
          allowDeselect={false}
          data={sheet.stages
            .filter(({ position }) => position < sheet.stage)
            .map(({ position, name }) => ({ value: String(position), label: name }))}
          value={String(toStage)}
          onChange={(value) => setToStage(Number(value))}
        />
      )}
      {needsReason(move) && (
        <Textarea
          label={common.reason}
          required
          error={isTried && lacksReason ? assessment.reasonNeeded : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={3}
          maxLength={2000}
        />
      )}
      {wantsDay && (
        <DayField
          label={assessment.newLastDay}
          required
          value={closesOn}
          onChange={setClosesOn}
          error={isTried && lacksDay ? assessment.dayNeeded : undefined}
        />
      )}
      {isProblem(problem, 'sheet-incomplete') ? (
        <div role="alert" className={classes.gaps}>
          <Text size="sm" fw={600} c="red.9">
            {assessment.incomplete(model.gaps.length)}
          </Text>
          <Gaps model={model} gaps={model.gaps} onJump={onJump} />
        </div>
      ) : (
        problem !== null && <ProblemPanel error={problem} />
      )}
    </ConfirmDialog>
  );
}

function Consequence({ model, move }: { model: Model; move: Move }) {
  const { assessment } = useWords();
  const { sheet, gaps } = model;
  const next = nextStage(sheet);
  const { consequences } = assessment;
  return (
    <>
      <Text size="sm" fw={600}>
        {sheet.agencyName} · {sheet.roundName}
      </Text>
      {move === 'handOn' && next !== undefined
        ? consequences.handOn(next.name, assessment.parts[next.part], formatDay(next.closesOn))
        : move === 'handOn'
          ? ''
          : consequences[move]}
      {move === 'handOn' && gaps.length > 0 && (
        <Text size="sm" c="red.9" mt={4}>
          {assessment.gapCount(gaps.length)}
        </Text>
      )}
    </>
  );
}
