/** Pairs a route of the contract with what answers it. */
import type { z } from 'zod';
import type { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { PreparingContext, RequestContext, SignedContext } from './request-context.ts';

type Awaitable<T> = T | Promise<T>;

export interface Handler {
  route: Route;
  /** The answer does not depend on who reads it. */
  isShared?: boolean;
  answer(context: RequestContext<unknown>, prepared: unknown): Awaitable<unknown>;
  /** What takes long (bytes to the disk, a scanner) and must not hold a transaction: done before it. */
  prepare?(context: RequestContext<unknown>): Promise<unknown>;
}

/**
 * `answer` returns what the route's output parses; for file answers, bytes. A thrown Problem undoes
 * what was written; a returned one refuses as well but keeps it (the count of a failed sign-in).
 */
export const handle = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: SignedContext<z.output<Input>>) => Awaitable<z.input<Output> | Problem>,
): Handler => ({ route, answer: answer as Handler['answer'] });

/** A write in two halves: `prepare` outside any transaction, `answer` in one, with what came of it. */
export const handlePrepared = <Input extends z.ZodObject, Output extends z.ZodType, Prepared>(
  route: Route<Input, Output>,
  prepare: (context: PreparingContext<z.output<Input>>) => Promise<Prepared>,
  answer: (
    context: SignedContext<z.output<Input>>,
    prepared: Prepared,
  ) => Awaitable<z.input<Output> | Problem>,
): Handler => ({
  route,
  prepare: prepare as Handler['prepare'],
  answer: answer as Handler['answer'],
});

/** The same for routes open without a session: `person` may be null. */
export const handlePublic = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: RequestContext<z.output<Input>>) => Awaitable<z.input<Output> | Problem>,
): Handler => ({ route, answer: answer as Handler['answer'] });

/** What an answer for everybody may look at: not at who asks. */
export type SharedContext<Input> = Pick<RequestContext<Input>, 'input' | 'db' | 'day'>;

/** A reading that is the same for everybody who may see it; kept until the data changes. */
export const handleShared = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: SharedContext<z.output<Input>>) => Awaitable<z.input<Output>>,
): Handler => ({ route, isShared: true, answer: answer as Handler['answer'] });
