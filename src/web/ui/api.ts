/** The typed client of every route for the browser, and how the screens ask and act with it. */
import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { addressOf, call, type CallOptions, type Send } from '#contract/call.ts';
import { Problem } from '#contract/problem.ts';
import type { InputOf, OutputOf, Route } from '#contract/route.ts';
import { useTellProblem } from './tell.tsx';

declare module '@tanstack/react-query' {
  interface Register {
    /** How a client's questions are sent; set once for all of them. */
    queryMeta: { send?: Send };
  }
}

export const sendByFetch: Send = async (path, { method, headers, body, signal }) =>
  fetch(path, {
    method,
    headers,
    // A view over shared memory is no body; ours never is one.
    body: body as BodyInit | undefined,
    signal: signal instanceof AbortSignal ? signal : undefined,
    credentials: 'same-origin',
  });

/** Sends a request. @throws Problem when refused, TypeError when the server cannot be reached. */
export const ask = <R extends Route>(
  route: R,
  input: InputOf<R>,
  options?: CallOptions,
): Promise<OutputOf<R>> => call(sendByFetch, route, input, options);

/** The key of a route's answers: feature first, so that a write refreshes a whole feature. */
const keyOf = (route: Route, input: unknown) => [...route.name.split('.'), input] as const;

/** What Query needs to load a route; for `useQuery`, `useSuspenseQuery` and `prefetchQuery`. */
export const queryOf = <R extends Route>(route: R, input: InputOf<R>) =>
  queryOptions({
    queryKey: keyOf(route, input),
    queryFn: ({ signal, meta }) => call(meta?.send ?? sendByFetch, route, input, { signal }),
  });

/** Loads a route's answer and keeps it fresh. */
export const useAsk = <R extends Route>(route: R, input: InputOf<R>) =>
  useQuery(queryOf(route, input));

export interface ActOptions<R extends Route> {
  /** Features whose answers the write makes old: ['user', 'audit']; its own feature always. */
  refresh?: readonly string[];
  onDone?: (output: OutputOf<R>, input: InputOf<R>) => void;
  /** Shows the problem itself; without it a notification tells. True: it was dealt with. */
  onProblem?: (problem: unknown, input: InputOf<R>) => boolean;
}

/** A write: `const save = useAct(changeUser, {...}); save.mutate(input)`. */
export function useAct<R extends Route>(route: R, options: ActOptions<R> = {}) {
  const client = useQueryClient();
  const tell = useTellProblem();
  return useMutation({
    mutationKey: route.name.split('.'),
    mutationFn: (input: InputOf<R>) => ask(route, input),
    onSuccess: async (output, input) => {
      await refresh(client, [featureOf(route), ...(options.refresh ?? [])]);
      options.onDone?.(output, input);
    },
    onError: (problem, input) => {
      if (options.onProblem?.(problem, input) !== true) tell(problem);
    },
  });
}

/** The first word of its name: what is read anew after a write. */
export const featureOf = (route: Route): string => route.name.split('.')[0] ?? route.name;

const refresh = (client: QueryClient, features: readonly string[]) =>
  Promise.all(features.map((feature) => client.invalidateQueries({ queryKey: [feature] })));

/** Lets the browser fetch a file answer under the server's own name for it. */
export function download<R extends Route>(route: R, input: InputOf<R>): void {
  const link = document.createElement('a');
  link.href = addressOf(route, input);
  link.download = '';
  link.click();
}

export const isProblem = (error: unknown, code: Problem['code']): error is Problem =>
  error instanceof Problem && error.code === code;
