/**
 * A route as both sides know it: path, permission, input, output and errors stated once. The server
 * refuses what is not stated here, the client is typed by it, the OpenAPI document is printed from it.
 */
import type { z } from 'zod';
import type { Action } from '#domain/access/right.ts';
import type { ProblemCode } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Route<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> {
  /** "task.list": feature and verb; the operation's id in OpenAPI. */
  name: string;
  method: Method;
  /** "/api/tasks/:taskId"; what is named with a colon is taken from the input. */
  path: `/api/${string}`;
  /** What one must be allowed to do; `public` needs no session. */
  permission: Action | 'public';
  /** One line in Vietnamese for the API's page. */
  summary: string;
  /** Path and query for GET; path, then body (or query beside a file) for the others. */
  input: Input;
  output: Output;
  /** Codes beyond those every route may answer with. */
  errors?: readonly ProblemCode[];
  /** `file`: the body is the bytes of one file, and the input travels in the query. */
  body?: 'json' | 'file';
  /** The bytes of a `file` are taken as they come, never held whole: as long as the handler allows. */
  isStreamed?: boolean;
  /** `file`: the answer is a file, not JSON. */
  answer?: 'json' | 'file';
  /** `always`: open even while the person must still change the first password. */
  open?: 'always';
  /** Requests a minute from one address, where the application's limit is too wide. */
  perMinute?: number;
  /** A request that changes nothing anybody asks about later, although it is no GET: a dry run, a piece of a file. */
  leavesNoTrail?: boolean;
}

export const route = <Input extends z.ZodObject, Output extends z.ZodType>(
  definition: Route<Input, Output>,
): Route<Input, Output> => definition;

export type InputOf<R> = R extends Route<infer Input> ? z.input<Input> : never;
export type OutputOf<R> = R extends Route<z.ZodObject, infer Output> ? z.output<Output> : never;
