import { Anchor, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MinistryRow } from '#contract/ministry.ts';
import { Section } from '../ui/section.tsx';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';

/** What is done about lost points, and the task that does it. */
export function RemedySection({ row, onEdit }: { row: MinistryRow; onEdit: () => void }) {
  const { ministry } = useWords();
  const mayEdit = useMay()('ministry.edit');
  const { remedy, task } = row;
  const button = (
    <Button size="xs" variant="default" onClick={onEdit}>
      {remedy === null ? ministry.setRemedy : ministry.editRemedy}
    </Button>
  );
  return (
    <Section title={ministry.remedyTitle} action={mayEdit && button}>
      <Text size="sm">{remedy ?? ministry.noRemedy}</Text>
      {task !== null && (
        <>
          <Anchor
            size="sm"
            fw={600}
            renderRoot={(props) => (
              <Link {...props} to="/nhiem-vu" search={{ task: String(task.id) } as never} />
            )}
          >
            {ministry.taskLine(task.number, task.planNumber)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {`${task.text} (${task.deadlineText})`}
          </Text>
        </>
      )}
    </Section>
  );
}
