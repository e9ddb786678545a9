import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newAjv } from '../../src/schema/ajv.js';
import { kinds } from '../../src/schema/kinds/index.js';
import { schemaText } from '../../src/schema/kinds/print.js';
import type { FileKind } from '../../src/workspace/layout.js';

const folder = new URL('../../schemas/', import.meta.url);
const names = Object.keys(kinds) as FileKind[];
const written = (kind: FileKind): string => readFileSync(new URL(`${kind}.schema.json`, folder), 'utf8');

test('schemas/ holds one file for each kind', () => {
  expect(readdirSync(folder).sort()).toEqual(names.map((kind) => `${kind}.schema.json`).sort());
});

test.each(names)('schemas/%s.schema.json is what its definition prints: else run "npm run schemas"', (kind) => {
  expect(written(kind)).toBe(schemaText(kind));
});

test.each(names)('%s is a strict JSON Schema with a title', (kind) => {
  const schema = JSON.parse(written(kind)) as Record<string, unknown>;
  expect(() => newAjv({ allErrors: true }).compile(schema)).not.toThrow();
  expect(schema).toMatchObject({ $id: `${kind}.schema.json`, title: expect.any(String) as string });
});

/** Sub-schemas that describe a value: what an editor shows beside a key. */
function properties(schema: unknown): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema ? Object.entries(schema.properties as Record<string, Record<string, unknown>>) : [];
  return [...own, ...Object.values(schema).flatMap(properties)];
}

test.each(names)('each string of %s has a longest length or a list of values', (kind) => {
  const open = properties(JSON.parse(written(kind)))
    .filter(([, { type }]) => type === 'string' || (Array.isArray(type) && type.includes('string')))
    .filter(([, each]) => !['maxLength', 'enum', 'format', 'then'].some((keyword) => keyword in each));
  expect(open.map(([key]) => key)).toEqual([]);
});

test.each(names)('each object of %s that names its keys takes no other', (kind) => {
  const objects = (schema: unknown): Record<string, unknown>[] =>
    typeof schema === 'object' && schema !== null
      ? [schema as Record<string, unknown>, ...Object.values(schema).flatMap(objects)]
      : [];
  const open = objects(JSON.parse(written(kind))).filter(
    (each) => each.type === 'object' && 'required' in each && !('oneOf' in each) && each.additionalProperties !== false,
  );
  expect(open).toEqual([]);
});
