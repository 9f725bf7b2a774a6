/** Asks clamd whether content has a virus (its INSTREAM command). A scanner that is away stops nobody. */
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

export type Verdict =
  | { scan: 'clean' }
  /** With the scanner's name of what it found. */
  | { scan: 'infected'; found: string }
  /** Nobody has looked at all of it: the scanner is away, or the content is larger than it takes. */
  | { scan: 'unscanned' };

export type Scanner = (content: Readable) => Promise<Verdict>;

const unscanned: Verdict = { scan: 'unscanned' };

/** Milliseconds in which clamd must take a piece or answer. */
const longestSilence = 120_000;

/** @param address "127.0.0.1:3310", or the path of its socket */
export const clamd =
  (address: string, silence = longestSilence): Scanner =>
  (content) =>
    new Promise((resolve) => {
      const socket = connect(placeOf(address));
      let said = '';
      socket.setTimeout(silence, () => socket.destroy());
      socket.on('data', (chunk) => (said += chunk.toString('latin1')));
      // What it said before it broke off counts: it refuses too large content in the middle of it.
      socket.on('error', () => {});
      socket.on('close', () => {
        content.destroy();
        resolve(verdictOf(said));
      });
      content.on('error', () => socket.destroy());
      void send(socket, content);
    });

function placeOf(address: string): NetConnectOpts {
  const tcp = /^(?<host>.+):(?<port>\d+)$/.exec(address)?.groups;
  return tcp === undefined ? { path: address } : { host: tcp.host, port: Number(tcp.port) };
}

/** Each piece after its length, an empty one at the end. */
async function send(socket: Socket, content: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      if (chunk.length > 0) await write(socket, Buffer.concat([lengthOf(chunk), chunk]));
    }
    await write(socket, lengthOf(Buffer.alloc(0)));
  } catch {
    socket.destroy();
  }
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

/** With AlertExceedsMax clamd calls a virus what it has only not looked at to the end. */
const exceeded = /^Heuristics\.Limits\.Exceeded/;

function verdictOf(said: string): Verdict {
  const [line = ''] = said.split('\0');
  if (line === 'stream: OK') return { scan: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found === undefined || exceeded.test(found)) return unscanned;
  return { scan: 'infected', found: found.slice(0, 200) };
}
