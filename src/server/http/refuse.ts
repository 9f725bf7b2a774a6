/** Every failure of a request as problem+json; what is our own fault is logged and shown without details. */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { Problem, type ProblemCode } from '#contract/problem.ts';
import { isDatabaseAway, isDiskFull, retryAfter } from './database-away.ts';

/** Names of constraints that a request can run into, with the words for it. */
export type ConstraintWords = Record<string, string>;

export function refuse(app: FastifyInstance, constraints: ConstraintWords): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = asProblem(error, constraints);
    if (problem.status >= 500) request.log.error(error);
    return send(reply, problem);
  });
}

export function send(reply: FastifyReply, problem: Problem) {
  if (problem.code === 'not-ready') reply.header('retry-after', String(retryAfter));
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem.toDocument(), instance: reply.request.id }));
}

function asProblem(error: FastifyError | Problem, constraints: ConstraintWords): Problem {
  if (error instanceof Problem) return error;
  const constraint = (error as { constraint?: string }).constraint;
  if (constraint !== undefined) {
    const detail = constraints[constraint];
    if (detail !== undefined) return new Problem('conflict', { detail });
  }
  if (crossed.has(error.code))
    return new Problem('conflict', { detail: 'Có người sửa cùng lúc; hãy thử lại.' });
  if (isDiskFull(error)) return new Problem('not-ready', { detail: diskFull });
  if (isDatabaseAway(error)) return new Problem('not-ready', { detail: away });
  return new Problem(codeOf(error.statusCode), {});
}

const away =
  'Cơ sở dữ liệu chưa trả lời hoặc đang quá tải nên chưa làm được việc này. Hãy thử lại sau ít giây.';
const diskFull =
  'Ổ đĩa chứa dữ liệu đã đầy nên chưa ghi được. Hãy báo quản trị hệ thống dọn bớt rồi thử lại.';

/** PostgreSQL's codes of transactions that ran into each other: serialization failure, deadlock. */
const crossed = new Set(['40001', '40P01']);

function codeOf(status: number | undefined): ProblemCode {
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many';
  return status !== undefined && status >= 400 && status < 500 ? 'bad-input' : 'internal';
}
