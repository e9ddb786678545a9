/** What a form gives as an example of a company's number is one that the form takes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkIdentifiers } from '../../src/sale/identifiers.js';
import type { AudienceId, Diagnostic } from '../../src/shapes.js';
import { root, workspace } from './starter.js';

interface Field {
  readonly examples?: readonly string[];
}
const { properties } = JSON.parse(readFileSync(`${root}vocabulary/facts.schema.json`, 'utf8')) as {
  readonly properties: { readonly client: { readonly properties: Readonly<Record<string, Field>> } };
};
const exampleOf = (field: string): string => properties.client.properties[field]?.examples?.[0] ?? '';
const examples = Object.fromEntries(['siren', 'siret', 'vat'].map((field) => [field, exampleOf(field)]));

async function told(values: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const audience = workspace.audiences['fr-professional' as AudienceId];
  if (!audience) throw new Error('the starter sells to no professional');
  const found: Diagnostic[] = [];
  const place = {
    file: 'client.yaml',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const form = {
    root: 'client' as const,
    facts: values,
    missing: new Set<string>(),
    complete: true,
    text: (key: string) => values[key],
    at: () => place,
  };
  await checkIdentifiers(form, audience, workspace.facts, (finding) => found.push(finding));
  return found.map(({ code }) => code);
}

describe('the numbers of a company', () => {
  test('are accepted together as the form shows them', async () => {
    expect(await told(examples)).toEqual([]);
  });
  test.each(Object.keys(examples))('%s made of zeros is not', async (field) => {
    expect(await told({ ...examples, [field]: exampleOf(field).replace(/\d/g, '0') })).toContain(
      'sale-identifier-wrong',
    );
  });
});
