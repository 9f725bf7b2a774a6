/** What narrows the trail down, in the address bar. */
import type { TrailFilter } from '#contract/audit.ts';
import { parseDay } from '#domain/calendar/day.ts';
import { useUrlValues } from '../ui/use-url-state.ts';

/** Below so many letters the server searches nothing. */
const shortestSearch = 2;

export interface TrailFilterControl {
  filter: TrailFilter;
  /** As typed, also while too short to search. */
  text: string;
  set: (change: Partial<Record<FilterName, string | null>>) => void;
}

type FilterName = 'text' | 'action' | 'subjectType' | 'from' | 'to';

export function useTrailFilter(): TrailFilterControl {
  const [values, setValues] = useUrlValues();
  const text = values['text'] ?? '';
  return {
    text,
    filter: {
      text: text.trim().length < shortestSearch ? undefined : text.trim(),
      action: values['action'],
      subjectType: values['subjectType'],
      subjectId: values['subjectId'],
      from: parseDay(values['from'] ?? '') ?? undefined,
      to: parseDay(values['to'] ?? '') ?? undefined,
    },
    set: (change) =>
      setValues(
        Object.fromEntries(
          Object.entries(change).map(([name, value]) => [name, value || undefined]),
        ),
      ),
  };
}
