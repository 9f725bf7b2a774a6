/** The contract's zod schemas as JSON Schema with their parts under the document's components. */
import { z } from 'zod';

export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  additionalProperties?: boolean | JsonSchema;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

/** What parts were found on the way, by the name they have in the document. */
export type Components = Record<string, JsonSchema>;

/**
 * A schema as it is sent (`input`) or answered (`output`). Recursive and named parts go to `components`:
 * inside an OpenAPI document "#/$defs/…" points nowhere.
 * @param owner makes the names of unnamed parts unique.
 */
export function printSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
  owner: string,
  components: Components,
): JsonSchema {
  // Wrapped, so that a schema that contains itself becomes a part too, not the root "#".
  const wrapped = z.object({ schema });
  const printed = z.toJSONSchema(wrapped, { io, unrepresentable: 'any' }) as unknown as JsonSchema;
  const nameOf = (key: string) => (key.startsWith('__') ? `${owner}.${io}${key}` : key);
  const lift = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(lift);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, `#/components/schemas/${nameOf(value.replace('#/$defs/', ''))}`]
        : [key, lift(value)],
    );
    return Object.fromEntries(entries) as unknown;
  };
  for (const [key, part] of Object.entries(printed.$defs ?? {})) {
    components[nameOf(key)] = lift(part) as JsonSchema;
  }
  return lift(printed.properties?.schema ?? {}) as JsonSchema;
}
