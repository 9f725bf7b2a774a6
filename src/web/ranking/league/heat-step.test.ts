import { expect, test } from 'vitest';
import { points } from '#domain/points/points.ts';
import { heatStep } from './heat-step.ts';

test.each([
  ['0', 1],
  ['49.9', 1],
  ['50', 2],
  ['64.9', 2],
  ['65', 3],
  ['79.9', 3],
  ['80', 4],
  ['89.9', 4],
  ['90', 5],
  ['100', 5],
])('%s % is in step %i', (heat, step) => expect(heatStep(points(heat))).toBe(step));
