import { SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { DayField } from '../ui/day-field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../words/words.tsx';
import type { Subject } from './subject.ts';
import { figureStates, useFigureForm } from './use-figure-form.ts';

interface FigureDialogProps {
  editionId: number;
  subject: Subject;
  onClose: () => void;
}

/** Enters or corrects a figure: its source and its ground are asked for, the earlier one stays. */
export function FigureDialog({ editionId, subject, onClose }: FigureDialogProps) {
  const { ministry } = useWords();
  const form = useFigureForm(editionId, subject, onClose);
  const { values, set, errors } = form;
  const label = subject.code ?? ministry.wholeTotal;
  return (
    <>
      <FormDialog
        isOpen={form.conflict.problem === null}
        title={ministry.figureTitle(label)}
        onClose={onClose}
        onSave={() => form.save()}
        isBusy={form.isBusy}
      >
        <SegmentedControl
          aria-label={ministry.state}
          value={values.state}
          onChange={(state) => set({ state: state as typeof values.state })}
          data={figureStates.map((value) => ({ value, label: ministry.states[value] }))}
        />
        {values.state === 'scored' && (
          <TextInput
            data-autofocus
            label={ministry.ministryPoints(formatPoints(subject.maxPoints))}
            inputMode="decimal"
            value={values.points}
            onChange={(event) => set({ points: event.currentTarget.value })}
            error={errors.points}
            required
          />
        )}
        {subject.isSurvey !== true && (
          <TextInput
            label={ministry.selfPoints}
            description={ministry.selfHint}
            inputMode="decimal"
            value={values.selfPoints}
            onChange={(event) => set({ selfPoints: event.currentTarget.value })}
            error={errors.selfPoints}
          />
        )}
        <Textarea
          label={ministry.reason}
          description={ministry.reasonHint}
          value={values.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          autosize
          minRows={2}
        />
        <TextInput
          label={ministry.source}
          description={ministry.sourceHint}
          value={values.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
          error={errors.source}
          required
        />
        <DayField
          label={ministry.sourceOn}
          value={values.sourceOn}
          onChange={(sourceOn) => set({ sourceOn })}
          error={errors.sourceOn}
          required
        />
        <Textarea
          label={ministry.note}
          description={ministry.noteHint}
          value={values.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
          error={errors.note}
          required
          autosize
        />
        {subject.figure !== null && (
          <Text size="sm" c="dimmed">
            {ministry.keptHint}
          </Text>
        )}
      </FormDialog>
      <ConflictDialog
        problem={form.conflict.problem}
        fields={{
          points: ministry.total,
          selfPoints: ministry.selfPoints,
          reason: ministry.reason,
          source: ministry.source,
        }}
        onKeepMine={form.keepMine}
        onTakeTheirs={form.takeTheirs}
        onClose={form.conflict.release}
      />
    </>
  );
}
