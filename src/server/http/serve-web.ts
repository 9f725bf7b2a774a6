/** The built web: files under /assets never change, every other address is the one page. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const aYear = 31_536_000;

export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? `public, max-age=${aYear}, immutable` : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/assets/');
    if (!isPage) return reply.code(404).send();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
