/** What a bench is: one file that declares itself, and the figures it brings back. */

export type Unit = 'ms' | 's' | 'kB' | 'req/s' | '×' | 'CLS';

/** What must hold of a figure's median. */
export type Budget = { most: number } | { least: number };

export interface Figure {
  name: string;
  unit: Unit;
  /** One a run; their median is the figure. */
  samples: readonly number[];
  budget?: Budget;
  /** What one must know to read it. */
  note?: string;
}

export interface Bench {
  name: string;
  what: string;
  /** The budget in words. */
  budget: string;
  /** Sets itself up, measures, cleans up; `say` shows a line of progress. */
  run(say: (line: string) => void): Promise<Figure[]>;
}
