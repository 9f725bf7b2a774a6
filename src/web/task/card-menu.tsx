import { ActionIcon, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EllipsisVertical, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { readObligation, type TaskRow } from '#contract/task.ts';
import type { ObligationAction } from '#domain/task/state.ts';
import { queryOf } from '../ui/api.ts';
import { useWords } from '../words/words.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useOpenTask } from './use-open-task.ts';

/** What can be done from a card: open it, and move one's own agency's part. */
export function CardMenu({ task: row }: { task: TaskRow }) {
  const { task, common } = useWords();
  const { openTask } = useOpenTask();
  const [isOpen, setOpen] = useState(false);
  const [action, setAction] = useState<ObligationAction | null>(null);
  const part = useQuery({
    ...queryOf(readObligation, { obligationId: row.mine?.obligationId ?? 0 }),
    enabled: row.mine !== null && (isOpen || action !== null),
  }).data;
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={task.cardMenu(row.number)}>
            <EllipsisVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<ExternalLink size={15} aria-hidden />}
            onClick={() => openTask(row.id)}
          >
            {task.openTask}
          </Menu.Item>
          {row.mine !== null && (
            <>
              <Menu.Divider />
              <Menu.Label>{task.myPart}</Menu.Label>
              {part === undefined && <Menu.Item disabled>{common.loading}</Menu.Item>}
              {part?.actions.map((each) => (
                <Menu.Item key={each} onClick={() => setAction(each)}>
                  {task.actions[each]}
                </Menu.Item>
              ))}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {part !== undefined && (
        <MoveDialog part={part} action={action} onClose={() => setAction(null)} />
      )}
    </>
  );
}
