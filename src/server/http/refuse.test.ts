import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { refuse } from './refuse.ts';

/** What the client gets when a handler throws this. */
async function refusalOf(thrown: unknown) {
  const app = Fastify();
  refuse(app, { task_number_once: 'Số nhiệm vụ này đã có.' });
  app.get('/', () => {
    throw thrown;
  });
  const answer = await app.inject('/');
  await app.close();
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    retryAfter: answer.headers['retry-after'],
    ...answer.json<{ code: string; detail?: string }>(),
  };
}

const failure = (more: object) => Object.assign(new Error('sự cố với mật khẩu s3cret'), more);

test('a problem is sent as problem+json with its stable code', async () => {
  expect(await refusalOf(new Problem('stale', { yours: 1, current: 2 }))).toMatchObject({
    status: 409,
    type: '/api#stale',
    code: 'stale',
    yours: 1,
    current: 2,
  });
});

test('a rule of the database is told in its words', async () => {
  const problem = await refusalOf(failure({ code: '23505', constraint: 'task_number_once' }));
  expect(problem).toMatchObject({ code: 'conflict', detail: 'Số nhiệm vụ này đã có.' });
});

test.each(['40P01', '40001'])('two writes that cross (%s) may be tried again', async (code) => {
  expect(await refusalOf(failure({ code }))).toMatchObject({ code: 'conflict', status: 409 });
});

test.each([
  failure({}),
  failure({ code: '42P01' }),
  failure({ code: '23505', constraint: 'other' }),
])('what is our own fault shows no details', async (error) => {
  const problem = await refusalOf(error);
  expect(problem).toMatchObject({ code: 'internal', status: 500 });
  expect(JSON.stringify(problem)).not.toContain('s3cret');
});

test.each([
  failure({ code: '57P01' }),
  failure({ code: '08006' }),
  failure({ code: 'ECONNREFUSED' }),
  failure({ code: 'ENOENT', syscall: 'connect' }),
  new Error('timeout exceeded when trying to connect'),
  new Error('Connection terminated unexpectedly'),
])('a database that is away is waited for, not taken for a fault of ours: %s', async (error) => {
  const problem = await refusalOf(error);
  expect(problem).toMatchObject({ code: 'not-ready', status: 503, retryAfter: '5' });
  expect(JSON.stringify(problem)).not.toContain('s3cret');
});

test('a full disk is told as one', async () => {
  const problem = await refusalOf(failure({ code: '53100' }));
  expect(problem).toMatchObject({ code: 'not-ready', status: 503 });
  expect(problem.detail).toMatch(/đã đầy/);
});

test('a file of ours that is missing is no absent database', async () => {
  const problem = await refusalOf(failure({ code: 'ENOENT', syscall: 'open' }));
  expect(problem).toMatchObject({ code: 'internal', status: 500, retryAfter: undefined });
});
