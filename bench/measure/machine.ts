/** What the figures were measured on; without it they mean nothing. */
import { cpus, loadavg, totalmem } from 'node:os';
import { findBinaries } from '#server/db/embedded/binaries.ts';

export interface Machine {
  day: string;
  cores: number;
  processor: string;
  memory: string;
  node: string;
  postgres: string;
  /** Of the last minute, before the first bench: above the bench's own means that others worked too. */
  load: number;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model ?? '?',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    postgres: findBinaries().version,
    load: loadOfMinute(),
  };
}

export const loadOfMinute = (): number => Number((loadavg()[0] ?? 0).toFixed(2));
