import type { JsonSchema } from './json-schema.ts';

const words: Record<string, string> = {
  string: 'chuỗi',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng/sai',
  null: 'null',
};

const formats: Record<string, string> = { 'date-time': 'thời điểm ISO 8601' };

/** A schema as a person reads it: `{ name: chuỗi, agency?: { … } | null }`, one field a line. */
export function shapeOf(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.replace('#/components/schemas/', '');
  if (schema.enum !== undefined)
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? (schema.oneOf as JsonSchema[] | undefined);
  if (choices !== undefined) return choices.map((part) => shapeOf(part, indent)).join(' | ');
  if (schema.type === 'array') return `[${shapeOf(schema.items ?? {}, indent)}]`;
  if (schema.properties !== undefined) return fieldsOf(schema, schema.properties, indent);
  if (typeof schema.additionalProperties === 'object')
    return `{ [tên]: ${shapeOf(schema.additionalProperties, indent)} }`;
  return schema.description ?? formats[schema.format ?? ''] ?? typeOf(schema);
}

function fieldsOf(
  schema: JsonSchema,
  properties: Record<string, JsonSchema>,
  indent: string,
): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, part]) => {
    const mark = schema.required?.includes(name) === true ? '' : '?';
    return `${inner}${name}${mark}: ${shapeOf(part, inner)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf({ type }: JsonSchema): string {
  const types = typeof type === 'string' ? [type] : (type ?? []);
  return types.map((one) => words[one] ?? one).join(' | ') || 'bất kỳ';
}
