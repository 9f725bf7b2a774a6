import { Text, Textarea } from '@mantine/core';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import type { Round } from '../choice.ts';
import type { Standings } from '../rows.ts';
import { usePublish } from './use-publish.ts';
import { WithheldList } from './withheld-list.tsx';

interface PublishDialogProps {
  round: Round;
  units: Standings['units'];
  onClose: () => void;
}

/** Says what will be frozen and who will not be in it; a correction asks for its reason. */
export function PublishDialog({ round, units, onClose }: PublishDialogProps) {
  const { ranking } = useWords();
  const words = ranking.publication;
  const act = usePublish(round, onClose);
  const ready = units.filter(({ isPublishable }) => isPublishable).length;
  const verb = act.isCorrection ? words.correct : words.publish;
  return (
    <FormDialog
      title={verb}
      onClose={onClose}
      onSave={act.publish}
      isBusy={act.isBusy}
      verb={ready === 0 ? null : verb}
      size="lg"
    >
      {ready === 0 ? (
        <Text size="sm">{words.nobody}</Text>
      ) : (
        <Consequence number={act.number} ready={ready} isCorrection={act.isCorrection} />
      )}
      <WithheldList units={units} />
      {ready > 0 && act.isCorrection && (
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          required
          data-autofocus
          value={act.reason}
          onChange={(event) => act.setReason(event.currentTarget.value)}
          error={act.isReasonMissing ? words.reasonNeeded : undefined}
          maxLength={2000}
          autosize
          minRows={2}
        />
      )}
      {act.isStale && <Text size="sm">{words.stale}</Text>}
      {act.problem !== null && !act.isStale && <ProblemPanel error={act.problem} />}
    </FormDialog>
  );
}

interface ConsequenceProps {
  number: number;
  ready: number;
  isCorrection: boolean;
}

function Consequence({ number, ready, isCorrection }: ConsequenceProps) {
  const { publication: words } = useWords().ranking;
  return (
    <>
      <Text size="sm">{words.consequence(number, ready)}</Text>
      <Text size="sm">{words.locks(ready)}</Text>
      <Text size="sm">
        {isCorrection ? `${words.keepsOld(number - 1)} ${words.forever}` : words.forever}
      </Text>
    </>
  );
}
