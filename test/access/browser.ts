/** A person at a browser, as far as the server can tell: keeps the cookie, speaks the contract. */
import type { FastifyInstance } from 'fastify';
import { call, type CallOptions, type Send } from '#contract/call.ts';
import { Problem } from '#contract/problem.ts';
import type { InputOf, OutputOf, Route } from '#contract/route.ts';
import { signIn } from '#contract/session.ts';

export interface Browser {
  call<R extends Route>(route: R, input: InputOf<R>, options?: CallOptions): Promise<OutputOf<R>>;
  /** The problem a call is refused with; null when it is answered. */
  refusal<R extends Route>(route: R, input: InputOf<R>): Promise<Problem | null>;
  signIn(userName: string, password: string): Promise<void>;
  /** The cookie as it would be sent; "" when there is none. */
  cookie(): string;
  /** The last Set-Cookie line, with its attributes. */
  lastSetCookie(): string;
}

export function openBrowser(app: FastifyInstance, headers: Record<string, string> = {}): Browser {
  let cookie = '';
  let setCookie = '';
  const send: Send = async (path, init) => {
    const answer = await app.inject({
      method: init.method as 'GET',
      url: path,
      headers: { ...headers, ...init.headers, ...(cookie === '' ? {} : { cookie }) },
      payload: init.body === undefined ? undefined : Buffer.from(init.body),
    });
    const line = answer.headers['set-cookie'];
    if (line !== undefined) {
      setCookie = String(line);
      cookie = setCookie.includes('Max-Age=0') ? '' : (setCookie.split(';')[0] ?? '');
    }
    const { statusCode: status } = answer;
    return { ok: status < 300, status, json: async () => JSON.parse(answer.body) as unknown };
  };
  return {
    call: (route, input, options) => call(send, route, input, options),
    refusal: (route, input) =>
      call(send, route, input).then(
        () => null,
        (error: unknown) => {
          if (error instanceof Problem) return error;
          throw error;
        },
      ),
    async signIn(userName, password) {
      await call(send, signIn, { userName, password });
    },
    cookie: () => cookie,
    lastSetCookie: () => setCookie,
  };
}
