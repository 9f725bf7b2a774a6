/** The sizes of our files against the house limits; over a limit the exit code is 1. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const limits = { median: 60, nineInTen: 200, largest: 300 };

/** Written by a generator, not by us. */
const generated = ['src/server/db/schema.ts'];

const list = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'scripts', 'test', 'bench'],
  {
    encoding: 'utf8',
  },
);
const files = list
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(file) && !generated.includes(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number): number =>
  files[Math.min(files.length - 1, Math.floor(files.length * share))]?.lines ?? 0;

const found = { median: at(0.5), nineInTen: at(0.9), largest: at(1) };
console.log(
  `${files.length} tệp: trung vị ${found.median} dòng, chín phần mười ≤ ${found.nineInTen}`,
);
for (const { file, lines } of files.slice(-5).reverse()) console.log(`  ${lines}\t${file}`);

const isOver =
  found.median > limits.median ||
  found.nineInTen > limits.nineInTen ||
  found.largest > limits.largest;
if (isOver) process.exitCode = 1;
