import { Text, VisuallyHidden } from '@mantine/core';
import { Users } from 'lucide-react';
import type { TaskRow } from '#contract/task.ts';
import { useWords } from '../words/words.tsx';
import classes from './part.module.css';

type Role = TaskRow['parties'][number]['role'];

const partiesOf = (task: TaskRow, role: Role) =>
  task.parties.filter((party) => party.role === role);

export const namesOf = (task: TaskRow, role: Role): string =>
  partiesOf(task, role)
    .map(({ printedName }) => printedName)
    .join('; ');

/** Agencies and groups as the plan names them; a group says that it is one. */
export function PartiesCell({ task, role }: { task: TaskRow; role: Role }) {
  const words = useWords();
  const parties = partiesOf(task, role);
  if (parties.length === 0) return '–';
  return parties.map(({ printedName, groupCode }) => (
    <Text key={printedName} span inherit display="block">
      {groupCode !== null && (
        <>
          <Users size={13} aria-hidden className={classes.group} />
          <VisuallyHidden>{`${words.task.group}: `}</VisuallyHidden>
        </>
      )}
      {printedName}
    </Text>
  ));
}
