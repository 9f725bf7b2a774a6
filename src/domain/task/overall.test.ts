import { expect, test } from 'vitest';
import { overallState } from './overall.ts';

test.each([
  [{}, 'notStarted'],
  [{ notStarted: 3 }, 'notStarted'],
  [{ notStarted: 2, confirmed: 1 }, 'inProgress'],
  [{ notStarted: 2, inProgress: 1 }, 'inProgress'],
  [{ confirmed: 3 }, 'confirmed'],
  [{ confirmed: 2, submitted: 1 }, 'submitted'],
  [{ confirmed: 2, returned: 1 }, 'returned'],
  [{ confirmed: 2, cancelled: 1 }, 'confirmed'],
  [{ cancelled: 2 }, 'cancelled'],
] as const)('parts %j make the task %s', (counts, state) => {
  expect(overallState(counts)).toBe(state);
});
