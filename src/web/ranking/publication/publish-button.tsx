import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Megaphone } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import type { Round } from '../choice.ts';
import type { Standings } from '../rows.ts';
import { PublishDialog } from './publish-dialog.tsx';

interface PublishButtonProps {
  round: Round;
  units: Standings['units'];
}

export function PublishButton({ round, units }: PublishButtonProps) {
  const { publication } = useWords().ranking;
  const [isAsking, asking] = useDisclosure(false);
  return (
    <>
      <Button leftSection={<Megaphone size={17} aria-hidden />} onClick={asking.open}>
        {round.publication === null ? publication.publish : publication.correct}
      </Button>
      {isAsking && <PublishDialog round={round} units={units} onClose={asking.close} />}
    </>
  );
}
