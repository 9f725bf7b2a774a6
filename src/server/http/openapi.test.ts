import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { route } from '#contract/route.ts';
import { problemCodes } from '#contract/problem.ts';
import { featureOf, featureWords } from '#contract/feature-words.ts';
import { features } from '../registry.ts';
import { printApiPage } from './api-page.ts';
import { describeApi, type OpenApi } from './openapi.ts';

const routes = Object.values(features).flatMap((handlers) => handlers.map(({ route: one }) => one));
const document = describeApi(routes, 'chiso_session');

const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every "$ref" anywhere in the document. */
function refsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : refsIn(value),
  );
}

function resolve(root: unknown, ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], root);
}

test('every route of the registry is an operation, and nothing else is', () => {
  const described = operationsOf(document).map(
    ({ path, method, operation }) => `${operation.operationId} ${method} ${path}`,
  );
  const stated = routes.map(
    ({ name, method, path }) =>
      `${name} ${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`,
  );
  expect(described.sort()).toEqual(stated.sort());
  expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
});

test('every reference inside the document leads somewhere', () => {
  const lost = refsIn(document).filter(
    (ref) => !ref.startsWith('#/') || resolve(document, ref) === undefined,
  );
  expect(lost).toEqual([]);
});

test.each(operationsOf(document).map((one) => [one.operation.operationId, one] as const))(
  '%s is a whole operation of OpenAPI 3.1',
  (_name, { path, method, operation }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const stated = operation.parameters.filter(({ in: place }) => place === 'path');
    expect(stated.map(({ name }) => name)).toEqual(inPath);
    expect(stated.every(({ required }) => required)).toBe(true);
    if (method === 'get') expect(operation.requestBody).toBeUndefined();
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '500']));
    expect(Object.keys(operation.responses).every((status) => /^[2-5]\d\d$/.test(status))).toBe(
      true,
    );
    expect(operation.summary).not.toBe('');
    expect(operation.tags.every((tag) => tag in featureWords)).toBe(true);
  },
);

test('component names and operation ids are of the letters OpenAPI allows', () => {
  const names = [
    ...Object.keys(document.components.schemas),
    ...operationsOf(document).map(({ operation }) => operation.operationId),
  ];
  expect(names.filter((name) => !/^[A-Za-z0-9._-]+$/.test(name))).toEqual([]);
});

describe('a schema that contains itself', () => {
  interface Branch {
    name: string;
    branches: Branch[];
  }
  const branch: z.ZodType<Branch> = z.lazy(() =>
    z.object({ name: z.string(), branches: z.array(branch) }),
  );
  const tree = route({
    name: 'rubric.branch',
    method: 'GET',
    path: '/api/branch/:branchId',
    permission: 'rubric.read',
    summary: 'Nhánh',
    input: z.object({ branchId: z.coerce.number().int(), depth: z.coerce.number().optional() }),
    output: branch,
  });
  const described = describeApi([tree], 'chiso_session');

  test('becomes a component whose references resolve', () => {
    const refs = refsIn(described).filter((ref) => !ref.endsWith('/Problem'));
    expect(refs.length).toBeGreaterThan(1);
    expect(refs.filter((ref) => resolve(described, ref) === undefined)).toEqual([]);
  });

  test('leaves path and query apart', () => {
    const { parameters } = described.paths['/api/branch/{branchId}']?.get ?? { parameters: [] };
    expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['branchId', 'path', true],
      ['depth', 'query', false],
    ]);
  });
});

describe('the page for people', () => {
  const page = printApiPage(document, routes);

  test('shows every route under the word of its feature', () => {
    for (const one of routes) {
      expect(page).toContain(`id="${one.name}"`);
      expect(page).toContain(`>${featureWords[featureOf(one)] ?? 'no word'}</h2>`);
    }
  });

  test('explains every code where its problem documents point to', () => {
    for (const code of problemCodes) expect(page).toContain(`<tr id="${code}">`);
  });

  test('runs no script and fetches nothing', () => {
    expect(page).not.toMatch(/<script|src=|<link|@import|url\(/);
  });

  test('gives every id once and every link a target', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});
