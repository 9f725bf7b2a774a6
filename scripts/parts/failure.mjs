/** A failure the reader can act on: one line, no stack. */
export class Failure extends Error {}

/** Runs a command's main function; whatever goes wrong becomes one line and a non-zero exit. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const line = error instanceof Failure ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`chiso: ${line}\n`);
    process.exitCode = 1;
  }
}
