import { Button, Group, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TargetRow } from '#contract/target.ts';
import type { Day } from '#domain/calendar/day.ts';
import { parseFigure } from '#domain/text/vietnamese.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { figureFields, showField } from './show-field.ts';
import { useEnterFigure } from './use-enter-figure.ts';

/** A figure with its day and where it comes from. */
export function FigureForm({ target: row, onDone }: { target: TargetRow; onDone: () => void }) {
  const words = useWords();
  const { target, common } = words;
  const { installation } = useSession();
  const [standing] = row.figures;
  const [figure, setFigure] = useState('');
  const [base, setBase] = useState(standing?.baseFigure?.replace('.', ',') ?? '');
  const [asOf, setAsOf] = useState<Day | null>(installation.day);
  const [source, setSource] = useState('');
  const [isTried, setTried] = useState(false);
  const entering = useEnterFigure(row, onDone);
  const asksBase = row.value === null;
  const wrong = {
    figure: parseFigure(figure) === null,
    base: base.trim() !== '' && parseFigure(base) === null,
    asOf: asOf === null || asOf > installation.day,
    source: source.trim().length < 3,
  };
  const save = () => {
    setTried(true);
    if (Object.values(wrong).includes(true)) return;
    const baseFigure = asksBase ? parseFigure(base) : null;
    entering.save({ figure: parseFigure(figure), baseFigure, asOf, source: source.trim() });
  };
  const errorOf = (field: keyof typeof wrong, message: string) =>
    isTried && wrong[field] ? message : undefined;
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={target.figureIn(row.unit)}
          description={target.figureHint}
          inputMode="decimal"
          autoComplete="off"
          value={figure}
          onChange={(event) => setFigure(event.currentTarget.value)}
          error={errorOf('figure', target.figureWrong)}
          required
        />
        {asksBase && (
          <TextInput
            label={row.baseYear === null ? target.baseAssigned : target.baseOf(row.baseYear)}
            description={target.baseHint}
            inputMode="decimal"
            autoComplete="off"
            value={base}
            onChange={(event) => setBase(event.currentTarget.value)}
            error={errorOf('base', target.figureWrong)}
          />
        )}
        <DayField
          label={target.asOf}
          value={asOf}
          onChange={setAsOf}
          error={errorOf('asOf', target.asOfWrong)}
          required
        />
        <Textarea
          label={target.source}
          description={target.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          error={errorOf('source', target.sourceShort)}
          required
          autosize
          minRows={2}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button onClick={save} loading={entering.isBusy}>
            {common.save}
          </Button>
        </Group>
      </Stack>
      <ConflictDialog
        problem={entering.late}
        fields={figureFields(words)}
        show={showField}
        onKeepMine={entering.keepMine}
        onTakeTheirs={entering.takeTheirs}
        onClose={entering.forget}
      />
    </Paper>
  );
}
