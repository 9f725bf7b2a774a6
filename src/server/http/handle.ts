/** Pairs a route of the contract with what answers it. */
import type { z } from 'zod';
import type { Problem } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { Queries } from '../db/queries.ts';
import type { PreparingContext, RequestContext, SignedContext } from './request-context.ts';

type Awaitable<T> = T | Promise<T>;

export interface Answered {
  route: Route;
  /** The answer does not depend on who reads it. */
  isShared?: boolean;
  answer(context: RequestContext<unknown>, prepared: unknown): Awaitable<unknown>;
  /** What takes long (bytes to the disk, a scanner) and must not hold a transaction: done before it. */
  prepare?(context: RequestContext<unknown>): Promise<unknown>;
}

/** Writes of one route that come at once share a transaction. */
export interface AnsweredTogether {
  route: Route;
  /** What the request writes to: two to the same never go together. */
  keyOf(input: unknown): string | number;
  /** For each an answer, or the problem it is refused with while the others are written. */
  answerAll(contexts: readonly RequestContext<unknown>[], db: Queries): Promise<unknown[]>;
}

export type Handler = Answered | AnsweredTogether;

/**
 * `answer` returns what the route's output parses; for file answers, bytes. A thrown Problem undoes
 * what was written; a returned one refuses as well but keeps it (the count of a failed sign-in).
 */
export const handle = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: SignedContext<z.output<Input>>) => Awaitable<z.input<Output> | Problem>,
): Handler => ({ route, answer: answer as Answered['answer'] });

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
  prepare: prepare as Answered['prepare'],
  answer: answer as Answered['answer'],
});

/**
 * A write that many people make at the same moment. `answerAll` decides about each before it writes any,
 * so that one's refusal is its own; should it throw, they are tried again one by one.
 */
export const handleTogether = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  keyOf: (input: z.output<Input>) => string | number,
  answerAll: (
    contexts: readonly SignedContext<z.output<Input>>[],
    db: Queries,
  ) => Promise<(z.input<Output> | Problem)[]>,
): Handler => ({
  route,
  keyOf: keyOf as AnsweredTogether['keyOf'],
  answerAll: answerAll as AnsweredTogether['answerAll'],
});

/** The same for routes open without a session: `person` may be null. */
export const handlePublic = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: RequestContext<z.output<Input>>) => Awaitable<z.input<Output> | Problem>,
): Handler => ({ route, answer: answer as Answered['answer'] });

/** What an answer for everybody may look at: not at who asks. */
export type SharedContext<Input> = Pick<RequestContext<Input>, 'input' | 'db' | 'day'>;

/** A reading that is the same for everybody who may see it; kept until the data changes. */
export const handleShared = <Input extends z.ZodObject, Output extends z.ZodType>(
  route: Route<Input, Output>,
  answer: (context: SharedContext<z.output<Input>>) => Awaitable<z.input<Output>>,
): Handler => ({ route, isShared: true, answer: answer as Answered['answer'] });
