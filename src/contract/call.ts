/** The typed client of every route: no generation, the contract itself is the type. */
import { Problem, problemDocument } from './problem.ts';
import type { InputOf, OutputOf, Route } from './route.ts';

/** How requests are sent: the browser's `fetch`, or one with a base address and a cookie. */
export type Send = (
  path: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string | Uint8Array;
    signal?: Stop;
  },
) => Promise<Answer>;

/** An AbortSignal; only its flag matters here. */
export interface Stop {
  readonly aborted: boolean;
}

export interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}

export interface CallOptions {
  file?: Uint8Array;
  signal?: Stop;
}

/** The address of a route for an input: path parameters filled in, the rest as query where it belongs. */
export function addressOf<R extends Route>(route: R, input: InputOf<R>): string {
  const { path, rest } = fillPath(route.path, input as Record<string, unknown>);
  const isQuery = route.method === 'GET' || route.body === 'file';
  return isQuery ? path + queryOf(rest) : path;
}

/**
 * Sends a request and reads its answer.
 * @throws Problem with the server's code when it is refused.
 */
export async function call<R extends Route>(
  send: Send,
  route: R,
  input: InputOf<R>,
  options: CallOptions = {},
): Promise<OutputOf<R>> {
  const { rest } = fillPath(route.path, input as Record<string, unknown>);
  const headers: Record<string, string> = { accept: 'application/json' };
  let body: string | Uint8Array | undefined;
  if (route.body === 'file') {
    headers['content-type'] = 'application/octet-stream';
    body = options.file ?? new Uint8Array();
  } else if (route.method !== 'GET') {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(rest);
  }
  const answer = await send(addressOf(route, input), {
    method: route.method,
    headers,
    body,
    signal: options.signal,
  });
  const content = await answer.json().catch(() => null);
  if (!answer.ok) throw problemFrom(content);
  return route.output.parse(content) as OutputOf<R>;
}

function problemFrom(content: unknown): Problem {
  const parsed = problemDocument.safeParse(content);
  if (!parsed.success) return new Problem('internal');
  const { code, detail, faults, yours, current } = parsed.data;
  return new Problem(code, { detail, faults, yours, current });
}

function fillPath(path: string, input: Record<string, unknown>) {
  const rest = { ...input };
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path: filled, rest };
}

function queryOf(values: Record<string, unknown>): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
