/** How a person has set a table (search, sort, filters, columns), kept in the address bar. */
import { useUrlValues, type UrlState } from '../use-url-state.ts';
import type { Column } from './column.ts';

export interface TableView {
  search: string;
  sort: { id: string; isDescending: boolean } | null;
  /** The chosen value of each filtered column. */
  filters: Readonly<Record<string, string>>;
  shown: ReadonlySet<string>;
}

export interface TableViewControl extends TableView {
  setSearch: (search: string) => void;
  setSort: (sort: TableView['sort']) => void;
  setFilter: (id: string, value: string | null) => void;
  setShown: (id: string, isShown: boolean) => void;
  clear: () => void;
}

/** @param prefix tells several tables of one page apart in the address. */
export function useTableView<Row>(columns: readonly Column<Row>[], prefix = ''): TableViewControl {
  const [values, setValues] = useUrlValues();
  const key = (name: string) => prefix + name;
  const view = readView(columns, values, key);
  const usual = columns.filter(({ startsHidden }) => startsHidden !== true).map(({ id }) => id);
  return {
    ...view,
    setSearch: (search) => setValues({ [key('q')]: search || undefined }),
    setSort: (sort) =>
      setValues({
        [key('sort')]: sort === null ? undefined : (sort.isDescending ? '-' : '') + sort.id,
      }),
    setFilter: (id, value) => setValues({ [key(`f.${id}`)]: value ?? undefined }),
    setShown: (id, isShown) => {
      const next = columns
        .map((column) => column.id)
        .filter((each) => (each === id ? isShown : view.shown.has(each)));
      setValues({ [key('cols')]: next.join() === usual.join() ? undefined : next.join() });
    },
    clear: () =>
      setValues({
        [key('q')]: undefined,
        ...Object.fromEntries(columns.map(({ id }) => [key(`f.${id}`), undefined])),
      }),
  };
}

function readView<Row>(
  columns: readonly Column<Row>[],
  values: UrlState,
  key: (name: string) => string,
): TableView {
  const sort = values[key('sort')];
  const chosen = values[key('cols')]?.split(',');
  const isShown = (column: Column<Row>) =>
    chosen === undefined ? column.startsHidden !== true : chosen.includes(column.id);
  const filters = columns.flatMap(({ id }) => {
    const value = values[key(`f.${id}`)];
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    search: values[key('q')] ?? '',
    sort: sort ? { id: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') } : null,
    filters: Object.fromEntries(filters),
    shown: new Set(columns.filter(isShown).map(({ id }) => id)),
  };
}
