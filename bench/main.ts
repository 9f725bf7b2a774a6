/** `npm run bench [-- NAME …] [--json]`: measures; says what is held and what is not; fails for neither. */
import { parseArgs } from 'node:util';
import type { Bench, Figure } from './bench.ts';
import { deadline } from './deadline.ts';
import { faultsBench } from './faults.ts';
import { firstScreen } from './first-screen.ts';
import { importing } from './import.ts';
import { describeMachine, loadOfMinute } from './measure/machine.ts';
import { printBench, printMachine } from './measure/print.ts';
import { isHeld, spreadOf } from './measure/spread.ts';
import { peer } from './peer.ts';
import { ranking } from './ranking.ts';
import { sheet } from './sheet.ts';
import { start } from './start.ts';
import { tree } from './tree.ts';
import { workbook } from './workbook.ts';

const benches: readonly Bench[] = [
  importing,
  tree,
  peer,
  firstScreen,
  sheet,
  start,
  deadline,
  faultsBench,
  workbook,
  ranking,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const asked = positionals.map(find);
const machine = describeMachine();
const say = (line: string): void => void process.stderr.write(`  … ${line}\n`);

if (!values.json) console.log(`${printMachine(machine)}\n`);
const results = [];
for (const bench of asked.length === 0 ? benches : asked) {
  const load = loadOfMinute();
  const figures = await bench.run(say);
  results.push({ name: bench.name, what: bench.what, load, figures: figures.map(summarise) });
  if (!values.json) console.log(`${printBench(bench, figures)}\n`);
}
if (values.json) console.log(JSON.stringify({ machine, benches: results }, null, 2));

function find(name: string): Bench {
  const bench = benches.find((each) => each.name === name);
  if (bench !== undefined) return bench;
  console.error(`không có phép đo "${name}"; có: ${benches.map((each) => each.name).join(', ')}`);
  process.exit(2);
}

function summarise(figure: Figure) {
  const spread = spreadOf(figure.samples);
  const held = figure.budget === undefined ? null : isHeld(spread.median, figure.budget);
  return { ...figure, ...spread, isHeld: held };
}
