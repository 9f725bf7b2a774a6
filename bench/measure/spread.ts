import type { Budget } from '../bench.ts';

export interface Spread {
  median: number;
  least: number;
  most: number;
  runs: number;
}

/** @throws Error when there is nothing to measure */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error('a figure without a single run');
    return value;
  };
  const half = (sorted.length - 1) / 2;
  const median = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
  return { median, least: at(0), most: at(sorted.length - 1), runs: sorted.length };
}

export const medianOf = (samples: readonly number[]): number => spreadOf(samples).median;

export const isHeld = (median: number, budget: Budget): boolean =>
  'most' in budget ? median <= budget.most : median >= budget.least;

/** The value below which so many percent of the samples lie. @throws Error when there are none */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (value === undefined) throw new Error('a figure without a single sample');
  return value;
}
