/** State that lives in the address bar, so that a link shows the same view. */
import { useNavigate, useSearch } from '@tanstack/react-router';

export type UrlState = Readonly<Record<string, string | undefined>>;

/**
 * The named value of the address's query and how to set it. The fallback is never written, so that
 * a plain view has a plain address. `push` makes a step the Back button undoes (opening a panel).
 */
export function useUrlState(
  name: string,
  fallback = '',
): [value: string, set: (value: string, how?: 'push') => void] {
  const [values, setValues] = useUrlValues();
  const set = (value: string, how?: 'push') =>
    setValues({ [name]: value === fallback ? undefined : value }, how);
  return [values[name] ?? fallback, set];
}

/** All values of the query at once, for widgets that keep several. */
export function useUrlValues(): [UrlState, (changes: UrlState, how?: 'push') => void] {
  const values: UrlState = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = (changes: UrlState, how?: 'push') => {
    void navigate({
      to: '.',
      search: (previous: UrlState) => ({ ...previous, ...changes }) as never,
      replace: how !== 'push',
      resetScroll: false,
    });
  };
  return [values, set];
}
