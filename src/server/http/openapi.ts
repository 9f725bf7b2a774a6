/** The contract printed as OpenAPI 3.1: nothing in it is written by hand, so it cannot drift. */
import { problemDocument, problems, type ProblemCode } from '#contract/problem.ts';
import { featureOf, featureWords } from '#contract/feature-words.ts';
import type { Route } from '#contract/route.ts';
import { statedProblems } from '#contract/stated-problems.ts';
import { printSchema, type Components, type JsonSchema } from './json-schema.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema;
}

interface Content {
  description: string;
  content: Record<string, { schema: JsonSchema }>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, Content>;
  security: Record<string, string[]>[];
}

export interface OpenApi {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Components; securitySchemes: Record<string, object> };
}

export function describeApi(routes: readonly Route[], cookieName: string): OpenApi {
  const schemas: Components = {};
  schemas.Problem = printSchema(problemDocument, 'output', 'Problem', schemas);
  const paths: OpenApi['paths'] = {};
  for (const route of routes) {
    const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  const features = [...new Set(routes.map(featureOf))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'chiso',
      version: '1',
      description: 'Mọi việc làm được trên màn hình đều làm được qua giao diện này.',
    },
    tags: features.map((name) => ({ name, description: featureWords[name] ?? name })),
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } },
    },
  };
}

function operationOf(route: Route, schemas: Components): Operation {
  const input = printSchema(route.input, 'input', route.name, schemas);
  const inPath = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  const rest = Object.keys(input.properties ?? {}).filter((name) => !inPath.includes(name));
  const isQuery = route.method === 'GET' || route.body === 'file';
  const parameter = (place: Parameter['in']) => (name: string) => ({
    name,
    in: place,
    required: place === 'path' || (input.required ?? []).includes(name),
    schema: input.properties?.[name] ?? {},
  });
  return {
    operationId: route.name,
    tags: [featureOf(route)],
    summary: route.summary,
    parameters: [
      ...inPath.map(parameter('path')),
      ...(isQuery ? rest.map(parameter('query')) : []),
    ],
    ...bodyOf(route, input, rest),
    responses: { '200': answerOf(route, schemas), ...refusalsOf(route) },
    security: route.permission === 'public' ? [] : [{ session: [] }],
  };
}

const bytes: JsonSchema = { type: 'string', contentMediaType: 'application/octet-stream' };

function bodyOf(route: Route, input: JsonSchema, names: string[]): Pick<Operation, 'requestBody'> {
  if (route.body === 'file') {
    const content = { 'application/octet-stream': { schema: bytes } };
    return { requestBody: { required: true, content } };
  }
  if (route.method === 'GET' || names.length === 0) return {};
  const properties = Object.fromEntries(
    names.map((name) => [name, input.properties?.[name] ?? {}]),
  );
  const required = (input.required ?? []).filter((name) => names.includes(name));
  const schema = { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
  return {
    requestBody: { required: required.length > 0, content: { 'application/json': { schema } } },
  };
}

function answerOf(route: Route, schemas: Components): Content {
  if (route.answer === 'file') {
    return { description: 'Tệp', content: { 'application/octet-stream': { schema: bytes } } };
  }
  const schema = printSchema(route.output, 'output', route.name, schemas);
  return { description: 'Kết quả', content: { 'application/json': { schema } } };
}

/** One answer a status; the codes that share it are listed. */
function refusalsOf(route: Route): Record<string, Content> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of statedProblems(route)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [String(status), refusal(codes)]),
  );
}

const refusal = (codes: ProblemCode[]): Content => ({
  description: codes.map((code) => problems[code].title).join('; '),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { properties: { code: { enum: codes } } },
        ],
      },
    },
  },
});
