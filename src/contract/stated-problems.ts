import { reachOf, roles, type Role } from '#domain/access/right.ts';
import type { ProblemCode } from './problem.ts';
import type { Route } from './route.ts';

/** Every code a route may refuse with: its own, and those that follow from what it is. */
export function statedProblems(route: Route): ProblemCode[] {
  const codes: ProblemCode[] = ['bad-input', 'too-many', 'not-ready', 'internal'];
  if (route.permission !== 'public') {
    codes.push('sign-in-needed');
    if (route.open !== 'always') codes.push('password-change-needed');
    if (!roles.every((role) => reaches(route, role))) codes.push('not-allowed');
  }
  if (route.method !== 'GET') codes.push('cross-site', 'too-large');
  // Any write may meet another one, or a rule that the database keeps.
  if (route.method !== 'GET' && route.leavesNoTrail !== true) codes.push('conflict');
  return [...new Set([...codes, ...(route.errors ?? [])])];
}

const reaches = (route: Route, role: Role): boolean =>
  route.permission === 'public' || reachOf(role, route.permission) === 'any';
