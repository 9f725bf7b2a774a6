/** The application: one Fastify instance that serves the API, its description and the web. */
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { Problem } from '#contract/problem.ts';
import type { DB } from './db/schema.ts';
import type { Files } from './file/actions.ts';
import { constraintWords } from './http/constraint-words.ts';
import { refuse, send } from './http/refuse.ts';
import { onlySameSite } from './http/same-site.ts';
import { serve } from './http/serve.ts';
import { serveDescription } from './http/serve-description.ts';
import { serveWeb } from './http/serve-web.ts';
import { todayOf } from './http/today.ts';
import { features } from './registry.ts';
import { findPerson, sessionCookie } from './user/actions.ts';

export interface AppOptions {
  db: Kysely<DB>;
  /** The folder of the built web; without it only the API is served. */
  webFolder?: string;
  /** Requests a minute and address; the tests and benches raise it. */
  requestsPerMinute?: number;
  /** Where the content of files is kept; without it routes of files answer "not ready". */
  files?: Files;
  log?: boolean;
}

/** Requests a minute from one address: a whole department may stand behind one. */
const usualLimit = 20_000;

/** Largest file a request may carry; the readers of documents have limits of their own. */
const largestBody = 20 * 1024 * 1024;

export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log === true ? { level: 'warn' } : false,
    bodyLimit: 1024 * 1024,
    trustProxy: 'loopback',
    // An address that cannot even be decoded reaches no route and no error handler.
    frameworkErrors: (_error, _request, reply) => {
      void send(reply, new Problem('bad-input'));
    },
  });
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestBody },
    (_request, body, done) => done(null, body),
  );
  refuse(app, constraintWords);
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSources } });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? usualLimit,
    timeWindow: 60_000,
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 2048 });
  onlySameSite(app);
  const ground = { db: options.db, findPerson, today: todayOf(options.db), files: options.files };
  const handlers = Object.values(features).flat();
  serve(app, ground, handlers);
  const contract = handlers.map(({ route }) => route);
  serveDescription(app, contract, sessionCookie);
  app.all('/api/*', (_request, reply) => send(reply, new Problem('not-found')));
  if (options.webFolder !== undefined) await serveWeb(app, options.webFolder);
  return app;
}

/** Everything comes from this origin; inline styles are what the widget library sets on elements. */
const contentSources = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
