import { useInfiniteQuery } from '@tanstack/react-query';
import { listEvents, type TrailFilter } from '#contract/audit.ts';
import { ask } from '../ui/api.ts';

/** Lines fetched at a time. */
const pageSize = 100;

/** The trail, newest first, page by page. */
export const useTrail = (filter: TrailFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      ask(listEvents, { ...filter, after: pageParam, limit: pageSize }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
