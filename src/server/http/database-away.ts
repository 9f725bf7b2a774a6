/** Failures that are the database's being away or too busy, not the request's and not ours. */

/** PostgreSQL's: connection lost, shutting down or starting, too many connections. */
const states = /^(08...|57P0[1-3]|53300)$/;

/** The socket's; a missing file elsewhere has a code too, hence only those of a connection. */
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** What the driver and its pool say without a code of their own. */
const words =
  /timeout exceeded when trying to connect|^Connection terminated|connection error and is not queryable|^Client was closed|driver has already been destroyed|after calling end on the pool/;

/** Seconds after which it is worth asking again: an embedded database is back by then. */
export const retryAfter = 5;

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as Error & { code?: string; syscall?: string };
  if (code !== undefined && (states.test(code) || socketCodes.has(code))) return true;
  // The socket of an embedded database that has stopped is a file that is gone.
  return (code === 'ENOENT' && syscall === 'connect') || words.test(error.message);
}

/** The disk the database writes to is full: waiting does not help, somebody must make room. */
export const isDiskFull = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === '53100';
