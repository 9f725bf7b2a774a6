/** Which tasks are shown; kept in the address, the same for every view. */
import { useMemo } from 'react';
import { obligationState, type TaskRow } from '#contract/task.ts';
import type { ObligationState } from '#domain/task/state.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { useUrlValues } from '../ui/use-url-state.ts';
import { agencyOptions, concerns, type AgencyOption, type KnownAgency } from './agency-filter.ts';
import { urgencyOf } from './order.ts';

export type Toggle = 'mine' | 'overdue' | 'withoutNode' | 'proposed';

const names = {
  mine: 'mine',
  overdue: 'overdue',
  withoutNode: 'noNode',
  proposed: 'proposed',
  state: 'state',
  agency: 'agency',
  search: 'q',
} as const;

const keeps: Record<Toggle, (task: TaskRow) => boolean> = {
  mine: (task) => task.mine !== null,
  overdue: (task) => urgencyOf(task) === 'overdue',
  withoutNode: (task) => task.links.every(({ state }) => state === 'rejected'),
  proposed: (task) => task.links.some(({ state }) => state === 'proposed'),
};

export interface TaskFilters {
  toggles: Readonly<Record<Toggle, boolean>>;
  state: ObligationState | null;
  agency: string | null;
  /** Undefined while the register is on its way. */
  agencies: readonly AgencyOption[] | undefined;
  search: string;
  /** After every filter but the search, which the table does itself. */
  filtered: readonly TaskRow[];
  searched: readonly TaskRow[];
  isFiltering: boolean;
  toggle: (name: Toggle) => void;
  choose: (name: 'state' | 'agency' | 'search', value: string | null) => void;
  clear: () => void;
}

/** @param known the agencies of the plan's day; undefined while they are on their way */
export function useTaskFilters(
  tasks: readonly TaskRow[],
  known: readonly KnownAgency[] | undefined,
): TaskFilters {
  const [values, setValues] = useUrlValues();
  const isOn = (name: Toggle) => values[names[name]] === '1';
  const toggles = {
    mine: isOn('mine'),
    overdue: isOn('overdue'),
    withoutNode: isOn('withoutNode'),
    proposed: isOn('proposed'),
  };
  const state = obligationState.safeParse(values[names.state]).data ?? null;
  const agency = values[names.agency] ?? null;
  const search = values[names.search] ?? '';
  const on = (Object.keys(toggles) as Toggle[]).filter((name) => toggles[name]).join();
  const filtered = useMemo(
    () =>
      tasks.filter(
        (task) =>
          isKept(task, on, state) && (agency === null || concerns(task, agency, known ?? [])),
      ),
    [tasks, on, state, agency, known],
  );
  const searched = useMemo(
    () => filtered.filter((task) => hasWords(task, search)),
    [filtered, search],
  );
  const agencies = useMemo(() => known && agencyOptions(tasks, known), [tasks, known]);
  return {
    toggles,
    state,
    agency,
    agencies,
    search,
    filtered,
    searched,
    isFiltering: on !== '' || state !== null || agency !== null || search !== '',
    toggle: (name) => setValues({ [names[name]]: toggles[name] ? undefined : '1' }),
    choose: (name, value) => setValues({ [names[name]]: value || undefined }),
    clear: () =>
      setValues(Object.fromEntries(Object.values(names).map((name) => [name, undefined]))),
  };
}

const isKept = (task: TaskRow, on: string, state: string | null): boolean =>
  (on === '' || on.split(',').every((name) => keeps[name as Toggle](task))) &&
  (state === null || task.state === state);

function hasWords(task: TaskRow, search: string): boolean {
  if (search.trim() === '') return true;
  const text = fold(
    [task.number, task.text, ...task.parties.map(({ printedName }) => printedName)].join(' · '),
  );
  return fold(search)
    .split(' ')
    .every((word) => text.includes(word));
}
