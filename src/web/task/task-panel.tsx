import { Anchor, Stack } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { readTask } from '#contract/task.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { useWords } from '../words/words.tsx';
import { Holders } from './holders.tsx';
import { Part } from './part.tsx';
import { TaskFacts } from './task-facts.tsx';
import { TaskLinks } from './task-links.tsx';
import { TaskRemedies } from './task-remedies.tsx';
import { useOpenTask } from './use-open-task.ts';

const width = 680;

/** The panel of the task in the address; nothing while there is none. */
export function TaskPanel({ planId }: { planId: number }) {
  const { taskId, close } = useOpenTask();
  const { task } = useWords();
  return (
    <SidePanel isOpen={taskId !== null} onClose={close} title={task.name} width={width}>
      {taskId !== null && <TaskDetail taskId={taskId} planId={planId} />}
    </SidePanel>
  );
}

function TaskDetail({ taskId, planId }: { taskId: number; planId: number }) {
  const query = useAsk(readTask, { taskId });
  const { obligationId, openObligation } = useOpenTask();
  const { task, obligation } = useWords();
  return (
    <Answer query={query}>
      {(detail) =>
        obligationId === null ? (
          <Stack gap="lg">
            <TaskFacts task={detail} />
            {detail.mine !== null && (
              <Part obligationId={detail.mine.obligationId} heading={task.myPart} />
            )}
            <Holders task={detail} onOpen={openObligation} />
            <TaskLinks task={detail} planId={planId} />
            <TaskRemedies taskId={taskId} />
          </Stack>
        ) : (
          <Stack gap="md">
            <Anchor component="button" size="sm" onClick={() => openObligation(null)} ta="start">
              <ArrowLeft size={14} aria-hidden /> {obligation.backToTask}
            </Anchor>
            <TaskFacts task={detail} isShort />
            <Part obligationId={obligationId} heading={obligation.part} />
          </Stack>
        )
      }
    </Answer>
  );
}
