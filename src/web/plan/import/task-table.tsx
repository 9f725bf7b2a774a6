import { List } from '@mantine/core';
import { useMemo } from 'react';
import type { NamedParty, PlanTask } from '#domain/plan/plan.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Column } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useWords, type Words } from '../../words/words.tsx';

/** The tasks as read, their leads split one by one. */
export function TaskTable({ tasks }: { tasks: readonly PlanTask[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.planImport.tabs.task}
      rows={tasks}
      columns={columns}
      rowKey={({ number, line }) => `${number}:${line}`}
      empty={<EmptyState title={words.planImport.emptyTitle} text={words.planImport.emptyText} />}
      prefix="t."
    />
  );
}

function columnsOf({ planImport }: Words): Column<PlanTask>[] {
  const nameOf = ({ name, type }: NamedParty): string =>
    type === 'group' ? `${name} (${planImport.group})` : name;
  const parties = (held: readonly NamedParty[]) => ({
    value: held.map(nameOf).join('; ') || null,
    show:
      held.length === 0 ? (
        '–'
      ) : (
        <List size="sm" fz="inherit" withPadding={false}>
          {held.map((party) => (
            <List.Item key={party.name}>{nameOf(party)}</List.Item>
          ))}
        </List>
      ),
  });
  return [
    { id: 'number', title: planImport.taskNumber, width: 60, value: ({ number }) => number },
    { id: 'text', title: planImport.taskText, value: ({ text }) => text },
    {
      id: 'leads',
      title: planImport.leads,
      width: 210,
      value: ({ leads }) => parties(leads).value,
      show: ({ leads }) => parties(leads).show,
    },
    {
      id: 'coordinating',
      title: planImport.coordinating,
      width: 210,
      value: ({ coordinating }) => parties(coordinating).value,
      show: ({ coordinating }) => parties(coordinating).show,
    },
    { id: 'deadline', title: planImport.deadline, value: ({ deadline }) => deadline.text },
    {
      id: 'lastDay',
      title: planImport.lastDay,
      kind: 'day',
      width: 110,
      value: ({ deadline }) => deadline.lastDay,
    },
    {
      id: 'line',
      title: planImport.lineNumber,
      kind: 'number',
      width: 70,
      value: ({ line }) => line,
    },
  ];
}
