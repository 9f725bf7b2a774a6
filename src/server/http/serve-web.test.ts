import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from './serve-web.ts';

const script = 'export const words = "Bộ chỉ số";'.repeat(100);
const folder = mkdtempSync(join(tmpdir(), 'chiso-web-'));
let app: FastifyInstance;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>chiso</title>');
  writeFileSync(join(folder, 'assets', 'a-1.js'), script);
  writeFileSync(join(folder, 'assets', 'a-1.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'b-2.js'), script);
  app = Fastify();
  await serveWeb(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const ask = (url: string, accepted: string) =>
  app.inject({ url, headers: { 'accept-encoding': accepted } });

test('a file packed when it was built is sent packed to whoever takes it', async () => {
  const answer = await ask('/assets/a-1.js', 'gzip, br');
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(answer.headers['content-type']).toMatch(/javascript/);
  expect(answer.headers['cache-control']).toMatch(/immutable/);
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
});

test.each([
  ['/assets/a-1.js', 'identity'],
  ['/assets/b-2.js', 'gzip, br'],
])('%s is sent as it is to a reader of %s', async (url, accepted) => {
  const answer = await ask(url, accepted);
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.body).toBe(script);
});

test('an address of a screen is the one page, never kept', async () => {
  const answer = await ask('/bo-chi-so', 'gzip, br');
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('<title>chiso</title>');
  expect(answer.headers['cache-control']).toBe('private, no-cache');
});

test('an asset that is gone is no page', async () => {
  expect((await ask('/assets/old-0.js', 'br')).statusCode).toBe(404);
});
