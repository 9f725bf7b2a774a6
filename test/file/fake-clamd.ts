/** Speaks clamd's side of INSTREAM, so that the protocol is tested where no clamd is. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface FakeClamd {
  address: string;
  /** What was streamed, one a connection. */
  streams: Buffer[];
  stop(): Promise<void>;
}

export interface Behaviour {
  /** What it answers to content; as clamd does by default, for the EICAR file. */
  answer?: (content: Buffer) => string;
  /** Bytes after which it says so and hangs up. */
  most?: number;
  /** Takes everything and never answers. */
  isSilent?: boolean;
}

/** The file every scanner finds; in two halves, so that none finds this one. */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

const asClamd = (content: Buffer): string =>
  content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';

/** @param where a socket's path, or 0 for a port of the system's choice */
export async function startFakeClamd(
  behaviour: Behaviour = {},
  where: string | 0 = 0,
): Promise<FakeClamd> {
  const streams: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    serve(socket, behaviour).then(
      (content) => void (content !== null && streams.push(content)),
      () => {},
    );
  });
  await new Promise<void>((resolve) =>
    where === 0 ? server.listen(0, '127.0.0.1', resolve) : server.listen(where, resolve),
  );
  return { address: addressOf(server), streams, stop: () => stop(server, open) };
}

function addressOf(server: Server): string {
  const address = server.address() as AddressInfo | string;
  return typeof address === 'string' ? address : `127.0.0.1:${address.port}`;
}

function stop(server: Server, open: Set<Socket>): Promise<void> {
  for (const socket of open) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

const command = Buffer.from('zINSTREAM\0');

/** Reads one stream and answers; null where it hung up or what came was no stream. */
async function serve(socket: Socket, behaviour: Behaviour): Promise<Buffer | null> {
  let got = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    got = Buffer.concat([got, chunk]);
    const content = contentOf(got);
    if (content.bytes.length > (behaviour.most ?? Infinity)) {
      socket.end('INSTREAM size limit exceeded. ERROR\0');
      return null;
    }
    if (!content.isWhole) continue;
    if (behaviour.isSilent !== true) socket.end((behaviour.answer ?? asClamd)(content.bytes));
    return content.bytes;
  }
  return null;
}

function contentOf(got: Buffer): { bytes: Buffer; isWhole: boolean } {
  if (!got.subarray(0, command.length).equals(command)) {
    return { bytes: Buffer.alloc(0), isWhole: false };
  }
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return { bytes: Buffer.concat(pieces), isWhole: true };
    pieces.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { bytes: Buffer.concat(pieces), isWhole: false };
}
