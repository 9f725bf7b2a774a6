/** One at a time on one folder: a start between looking and holding the lock, a build of the web. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Linux keeps a name without a file for as long as its process lives, which no crash can leave behind.
 * Other systems have no such names: there two starts in the same second may both fail with a line.
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work();
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex');
  const turn = await take(`\0chiso-${digest.slice(0, 32)}`);
  try {
    return await work();
  } finally {
    turn.close();
  }
}

async function take(name: string): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const isOurs = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(name, () => resolve(true));
    });
    if (isOurs) return server;
    await wait(30);
  }
}
