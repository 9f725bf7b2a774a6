/** The built web: files under /assets never change, every other address is the one page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { loadDrawing } from './draw-frame.ts';
import { withFrame } from './with-frame.ts';

const aYear = 31_536_000;

export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? `public, max-age=${aYear}, immutable` : 'no-cache');
    },
  });
  const sendPage = await pageSender(app, folder);
  // A route, not the handler of what is not found: only a route's answers are packed on their way.
  app.get('/*', (request, reply) => {
    if (request.url.startsWith('/assets/')) return reply.code(404).send();
    reply
      .header('cache-control', 'private, no-cache')
      .header('vary', 'cookie')
      .type('text/html; charset=utf-8');
    return sendPage(request, reply);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
}

/** The page with its first frame drawn; where none can be drawn, empty: the script draws it. */
async function pageSender(app: FastifyInstance, folder: string) {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const draw = await loadDrawing(app, folder);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const frame = await draw?.(request).catch((error: unknown) => {
      request.log.error(error, 'no frame could be drawn');
    });
    return reply.send(frame ? withFrame(page, frame) : page);
  };
}
