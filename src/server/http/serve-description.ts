/** What the API says of itself: for machines and, at /api, for people. Both are public. */
import type { FastifyInstance } from 'fastify';
import type { Route } from '#contract/route.ts';
import { printApiPage } from './api-page.ts';
import { describeApi } from './openapi.ts';

export function serveDescription(
  app: FastifyInstance,
  routes: readonly Route[],
  cookieName: string,
): void {
  const document = describeApi(routes, cookieName);
  const json = JSON.stringify(document);
  const page = printApiPage(document, routes);
  app.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(json),
  );
  app.get('/api', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
