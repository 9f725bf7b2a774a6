import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { ProblemPanel } from './problem-panel.tsx';

interface AnswerProps<Data> {
  query: UseQueryResult<Data>;
  /** Rows of the skeleton. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** An answer of the server in its three states: on its way, refused, there. */
export function Answer<Data>({ query, rows, children }: AnswerProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
