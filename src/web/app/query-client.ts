import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Send } from '#contract/call.ts';
import { Problem } from '#contract/problem.ts';
import { showSession } from '#contract/session.ts';
import { isProblem, queryOf, sendByFetch } from '../ui/api.ts';

/** Milliseconds for which an answer counts as fresh when a screen is opened again. */
const fresh = 15_000;

/** The cache of answers. A session that ended is asked for again, which brings the sign-in. */
export function createQueryClient(send: Send = sendByFetch): QueryClient {
  const askAgain = (error: unknown) => {
    if (isProblem(error, 'sign-in-needed') || isProblem(error, 'password-change-needed'))
      void client.invalidateQueries({ queryKey: queryOf(showSession, {}).queryKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: askAgain }),
    mutationCache: new MutationCache({ onError: askAgain }),
    defaultOptions: {
      queries: { meta: { send }, staleTime: fresh, retry: mayRetry, refetchOnWindowFocus: true },
    },
  });
  return client;
}

/** A refusal stays one; a lost connection or a starting server may do better a moment later. */
const mayRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof Problem) || error.code === 'not-ready');
