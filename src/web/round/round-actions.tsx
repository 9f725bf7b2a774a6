import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarCog, Play, Square, Users } from 'lucide-react';
import { moveRound } from '#contract/round.ts';
import { useAct } from '../ui/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useWords } from '../words/words.tsx';
import { EditStages } from './edit/edit-stages.tsx';
import { EditUnits } from './edit/edit-units.tsx';
import { touched, type RoundDetail } from './round.ts';

/** What the standing agency does with a whole round. */
export function RoundActions({ round }: { round: RoundDetail }) {
  const { round: words } = useWords();
  const [isEditing, editing] = useDisclosure(false);
  const [isChoosing, choosing] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<CalendarCog size={17} aria-hidden />}
        onClick={editing.open}
      >
        {words.editStages}
      </Button>
      <Button
        variant="default"
        leftSection={<Users size={17} aria-hidden />}
        onClick={choosing.open}
      >
        {words.editUnits}
      </Button>
      <StateButton round={round} />
      <SidePanel isOpen={isEditing} onClose={editing.close} title={words.editStages} width={760}>
        <EditStages round={round} onDone={editing.close} />
      </SidePanel>
      <SidePanel isOpen={isChoosing} onClose={choosing.close} title={words.editUnits} width={640}>
        <EditUnits round={round} onDone={choosing.close} />
      </SidePanel>
    </>
  );
}

function StateButton({ round }: { round: RoundDetail }) {
  const { round: words } = useWords();
  const [isAsking, asking] = useDisclosure(false);
  const isOpen = round.state === 'open';
  const verb = isOpen ? words.close : round.state === 'closed' ? words.reopen : words.open;
  const move = useAct(moveRound, {
    refresh: touched,
    onDone: () => {
      tellDone(isOpen ? words.closed : words.opened);
      asking.close();
    },
  });
  return (
    <>
      <Button
        color={isOpen ? 'red' : undefined}
        variant={isOpen ? 'outline' : 'filled'}
        leftSection={isOpen ? <Square size={15} aria-hidden /> : <Play size={15} aria-hidden />}
        onClick={asking.open}
      >
        {verb}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={asking.close}
        onConfirm={() =>
          move.mutate({
            roundId: round.id,
            version: round.version,
            state: isOpen ? 'closed' : 'open',
          })
        }
        isBusy={move.isPending}
        isGentle={!isOpen}
        title={verb}
        verb={verb}
        consequence={isOpen ? words.closeText : words.openText(round.units)}
      />
    </>
  );
}
