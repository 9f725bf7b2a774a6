import { Select, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setRemedy, type MinistryLedger, type MinistryRow } from '#contract/ministry.ts';
import { listPlans } from '#contract/plan.ts';
import { listTasks } from '#contract/task.ts';
import { useAct, useAsk } from '../ui/api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../words/words.tsx';

interface RemedyDialogProps {
  edition: MinistryLedger['edition'];
  row: MinistryRow;
  onClose: () => void;
}

/** Writes what is done about lost points and links it to a task of a later plan. */
export function RemedyDialog({ edition, row, onClose }: RemedyDialogProps) {
  const { ministry } = useWords();
  const client = useQueryClient();
  const conflict = useConflict();
  const [remedy, setText] = useState(row.remedy ?? '');
  const [taskId, setTask] = useState<number | null>(row.task?.id ?? null);
  const [isTried, setTried] = useState(false);
  const save = useAct(setRemedy, {
    refresh: ['task', 'rubric'],
    onDone: () => {
      tellDone(ministry.remedySaved(row.code));
      onClose();
    },
    onProblem: conflict.hold,
  });
  const text = remedy.trim();
  const isShort = text.length < 3 && (text !== '' || taskId !== null);
  const send = (version: number) => {
    setTried(true);
    if (isShort) return;
    const { editionId } = edition;
    save.mutate({ editionId, code: row.code, remedy: text || null, taskId, version });
  };
  return (
    <>
      <FormDialog
        isOpen={conflict.problem === null}
        title={ministry.remedyDialog(row.code)}
        onClose={onClose}
        onSave={() => send(row.version)}
        isBusy={save.isPending}
      >
        <Text size="sm">{row.name}</Text>
        <Textarea
          data-autofocus
          label={ministry.remedyText}
          description={ministry.remedyHint}
          value={remedy}
          onChange={(event) => setText(event.currentTarget.value)}
          error={isTried && isShort ? ministry.remedyShort : undefined}
          autosize
          minRows={3}
        />
        <TaskChoice indexYear={edition.indexYear} value={taskId} onChange={setTask} />
      </FormDialog>
      <ConflictDialog
        problem={conflict.problem}
        fields={{ remedy: ministry.remedyText, taskId: ministry.task }}
        onKeepMine={() => {
          conflict.release();
          send(conflict.currentVersion ?? row.version);
        }}
        onTakeTheirs={() => {
          conflict.release();
          void client.invalidateQueries({ queryKey: ['ministry'] });
          onClose();
        }}
        onClose={conflict.release}
      />
    </>
  );
}

interface TaskChoiceProps {
  indexYear: number;
  value: number | null;
  onChange: (taskId: number | null) => void;
}

/** Plans of the year or later: one that prints 2019's results holds the tasks that mend 2019. */
function TaskChoice({ indexYear, value, onChange }: TaskChoiceProps) {
  const { ministry } = useWords();
  const plans = useAsk(listPlans, {}).data?.plans.filter(
    (plan) => plan.indexYear === null || plan.indexYear >= indexYear,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const plan = plans?.find(({ id }) => String(id) === chosen) ?? plans?.[0];
  if (plans === undefined) return null;
  if (plan === undefined) return <Text size="sm">{ministry.noPlans}</Text>;
  return (
    <>
      {plans.length > 1 && (
        <Select
          label={ministry.pickPlan}
          allowDeselect={false}
          data={plans.map(({ id, number }) => ({ value: String(id), label: number }))}
          value={String(plan.id)}
          onChange={setChosen}
        />
      )}
      <TaskOf planId={plan.id} value={value} onChange={onChange} />
    </>
  );
}

interface TaskOfProps extends Omit<TaskChoiceProps, 'indexYear'> {
  planId: number;
}

function TaskOf({ planId, value, onChange }: TaskOfProps) {
  const { ministry } = useWords();
  const tasks = useAsk(listTasks, { planId });
  return (
    <ChoiceField
      label={ministry.pickTask}
      placeholder={ministry.pickTaskHint}
      clearLabel={ministry.noTask}
      choices={tasks.data?.tasks.map(({ id, number, text }) => ({
        value: String(id),
        label: `${number}. ${text}`,
      }))}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
