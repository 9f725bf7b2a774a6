/** Reads one document in a fresh process and prints the milliseconds, loading not counted. */
import { readFileSync } from 'node:fs';
import { readPlan } from '#importers/plan/read-plan.ts';
import { readSource } from '#importers/source/read-source.ts';

const [path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const started = performance.now();
readPlan(await readSource(bytes));
process.stdout.write(String(performance.now() - started));
