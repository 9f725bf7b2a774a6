/** The web's own drawing of a first frame, fed by our own API as the person who asks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Send } from '#contract/call.ts';
import type { DrawFrame, Frame } from '#contract/first-frame.ts';

export type Drawing = (request: FastifyRequest) => Promise<Frame>;

/** The built drawing lies beside the built web; undefined where there is none. */
export async function loadDrawing(
  app: FastifyInstance,
  webFolder: string,
): Promise<Drawing | undefined> {
  const program = join(webFolder, '..', 'frame', 'frame.js');
  if (!existsSync(program)) return undefined;
  const { drawFrame } = (await import(pathToFileURL(program).href)) as { drawFrame: DrawFrame };
  return (request) =>
    drawFrame({
      address: request.url,
      cookie: request.headers.cookie ?? '',
      send: sendAs(app, request),
    });
}

/** Readings only, by the way of every request: session, permission, limits. */
const sendAs =
  (app: FastifyInstance, { headers: { cookie = '' }, ip }: FastifyRequest): Send =>
  async (path, { headers }) => {
    const answer = await app.inject({
      method: 'GET',
      url: path,
      headers: { ...headers, cookie },
      remoteAddress: ip,
    });
    const { statusCode: status } = answer;
    return { ok: status < 400, status, json: async () => answer.json<unknown>() };
  };
