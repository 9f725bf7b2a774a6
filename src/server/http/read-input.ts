import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem, type ProblemExtras } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';

type Faults = NonNullable<ProblemExtras['faults']>;

/** Words for what the contract itself gives no words for. */
const { localeError } = z.locales.vi();

/** Path, query and body as the route's input. @throws Problem bad-input naming each fault's place. */
export function readInput(route: Route, request: FastifyRequest): unknown {
  const isQuery = route.method === 'GET' || route.body === 'file';
  const sent = isQuery ? request.query : (request.body ?? {});
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new Problem('bad-input', { detail: 'Nội dung gửi lên phải là một đối tượng JSON.' });
  }
  const input = { ...sent, ...(request.params as object) };
  const unkept = unkeepable(input, []);
  if (unkept.length > 0) throw new Problem('bad-input', { faults: unkept });
  const parsed = route.input.safeParse(input, { error: localeError });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  throw new Problem('bad-input', { faults });
}

/** Text that PostgreSQL cannot keep: with the null character, or half of a pair of surrogates. */
function unkeepable(value: unknown, path: string[]): Faults {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return [];
    return [{ path: path.join('.'), message: 'có ký tự không hợp lệ' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => unkeepable(part, [...path, name]));
}
