/** The figures as lines for a person. */
import type { Bench, Budget, Figure } from '../bench.ts';
import type { Machine } from './machine.ts';
import { isHeld, spreadOf } from './spread.ts';

export const printMachine = (machine: Machine): string =>
  [
    `${machine.day} · ${machine.cores} nhân (${machine.processor}) · ${machine.memory}`,
    `Node ${machine.node} · PostgreSQL ${machine.postgres} · tải máy ${machine.load}`,
  ].join(' · ');

export function printBench(bench: Bench, figures: readonly Figure[]): string {
  const head = [`${bench.name}: ${bench.what}`, `  ngân sách: ${bench.budget}`];
  return [...head, ...figures.flatMap(printFigure)].join('\n');
}

function printFigure({ name, unit, samples, budget, note }: Figure): string[] {
  const { median, least, most, runs } = spreadOf(samples);
  const range = runs === 1 ? '' : ` (${amount(least)}–${amount(most)}, ${runs} lần)`;
  const verdict = budget === undefined ? '' : `  ${wordOf(median, budget)}`;
  const line = `  ${name}: ${amount(median)} ${unit}${range}${verdict}`;
  return note === undefined ? [line] : [line, `      ${note}`];
}

function wordOf(median: number, budget: Budget): string {
  const limit = 'most' in budget ? `≤ ${budget.most}` : `≥ ${budget.least}`;
  return isHeld(median, budget) ? `[đạt ${limit}]` : `[KHÔNG ĐẠT ${limit}]`;
}

/** Three figures that count. */
const amount = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
