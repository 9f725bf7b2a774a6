// npm run -s chiso -- …: one command of the program; standard output is the command's alone.
import { runScript } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { runProgram } from './parts/run-program.mjs';

await runScript(async () => {
  // npm runs us in the project's folder; the names of files are meant from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  await ensureInstalled('prod', (line) => process.stderr.write(`${line}\n`));
  return runProgram(process.argv.slice(2));
});
