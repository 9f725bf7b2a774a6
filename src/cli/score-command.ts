/** `score` on this machine's files and streams. */
import { writeFile } from 'node:fs/promises';
import { readBounded } from './read-bounded.ts';
import { runScore } from './score.ts';

export const runScoreCommand = (args: string[]): Promise<number> =>
  runScore(args, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: readBounded,
    writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
  });
