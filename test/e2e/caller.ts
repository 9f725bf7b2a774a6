/** What the person of a window asks of the server beside the screen. */
import type { BrowserContext } from 'playwright-core';
import { call, type Send } from '#contract/call.ts';
import type { InputOf, OutputOf, Route } from '#contract/route.ts';

export interface Caller {
  call<R extends Route>(route: R, input: InputOf<R>): Promise<OutputOf<R>>;
}

export function callerOf({ request }: Pick<BrowserContext, 'request'>): Caller {
  const send: Send = async (path, { method, headers, body }) => {
    const answer = await request.fetch(path, { method, headers, data: body as string });
    return { ok: answer.ok(), status: answer.status(), json: () => answer.json() };
  };
  return { call: (route, input) => call(send, route, input) };
}
