import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { Column } from '../ui/table/column.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWords, type Words } from '../words/words.tsx';
import type { LinkRow } from './link-row.ts';
import { pickColumn } from './pick-column.tsx';

interface LinkTableProps {
  rows: readonly LinkRow[];
  /** Ids of the chosen links; null where the reader may not confirm. */
  chosen: ReadonlySet<number> | null;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

const name = {
  idOf: ({ link }: LinkRow) => link.id,
  labelOf: ({ link, task }: LinkRow) => `${task.number} – ${link.code}`,
};

/** Proposed links of tasks and criteria with the reason of each. */
export function LinkTable({ rows, chosen, onChoose }: LinkTableProps) {
  const words = useWords();
  const columns = useMemo(() => {
    const shown = columnsOf(words);
    if (chosen === null) return shown;
    return [pickColumn(words, chosen, onChoose, name), ...shown];
  }, [words, chosen, onChoose]);
  return (
    <DataTable
      label={words.finding.groups.link}
      rows={rows}
      columns={columns}
      rowKey={({ link }) => link.id}
      empty={null}
      prefix="k."
    />
  );
}

const columnsOf = ({ finding }: Words): Column<LinkRow>[] => [
  {
    id: 'task',
    title: finding.task,
    value: ({ task }) => `${task.number}. ${task.text}`,
    show: ({ task }) => (
      <To address="/nhiem-vu" search={{ task: String(task.id) }}>
        {`${task.number}. ${task.text}`}
      </To>
    ),
  },
  {
    id: 'node',
    title: finding.node,
    value: ({ link }) => `${link.code}. ${link.name}`,
    show: ({ link }) => (
      <To address="/bo-chi-so" search={{ node: link.code }}>
        {`${link.code}. ${link.name}`}
      </To>
    ),
  },
  {
    id: 'lost',
    title: finding.lost,
    kind: 'points',
    width: 96,
    value: ({ link }) => link.lost,
  },
  { id: 'reason', title: finding.reason, value: ({ link }) => link.reason },
];

interface ToProps {
  address: string;
  search: Record<string, string>;
  children: ReactNode;
}

function To({ address, search, children }: ToProps) {
  return (
    <Anchor
      fz="inherit"
      renderRoot={(props) => <Link {...props} to={address} search={search as never} />}
    >
      {children}
    </Anchor>
  );
}
