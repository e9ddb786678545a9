/** The starter of a seller under the VAT franchise: the library holds, and no sum says a word of tax. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDocuments } from '../../src/cli/build/make.js';
import { wordsOf } from '../../src/render/words.js';
import type { Document, Many } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';
import { checkStarter, type Changes } from '../rules/starter.js';
import { documentName, documents, root } from './starter.js';

const PROVIDER = 'providers/hebergeur-exemple.yaml';
const untaxed = (offer: string): Changes => {
  const path = `offers/${offer}.yaml`;
  const text = readFileSync(`${root}${path}`, 'utf8').replace(/tax: (?:excl|incl)/g, 'tax: none');
  return {
    [PROVIDER]: [['vat_exempt: false', 'vat_exempt: true']],
    [path]: [[/[^]+/, text.replace(/vat_pct: \d+/, 'vat_pct: 0')]],
  };
};

const taxesOf = (document: Document): Many<string> =>
  wordsOf(document)
    .filter((word) => /^(?:HT|TTC)\b/.test(word))
    .map((word) => `${documentName(document)} ${word}`);

test('a seller who owes the tax says it with each price', () => {
  expect(documents.flatMap(taxesOf).length).toBeGreaterThan(100);
});

describe.each([
  { offer: 'shared-start', audience: 'fr-consumer' },
  { offer: 'dedicated-managed', audience: 'fr-professional' },
])('$offer for $audience', (plan) => {
  test('stands, and prints amounts without «HT» or «TTC»', async () => {
    const { codes, workspace } = await checkStarter(plan, untaxed(plan.offer));
    expect(codes).toEqual([]);
    const made = makeDocuments(workspace, situationsOf(workspace), undefined, () => undefined);
    expect(made.length).toBeGreaterThan(5);
    expect(made.flatMap(({ document }) => taxesOf(document))).toEqual([]);
  });

  test('is refused where a price still says its tax', async () => {
    const { codes } = await checkStarter(plan, { [PROVIDER]: [['vat_exempt: false', 'vat_exempt: true']] });
    expect(codes).toContain('schema-choice');
  });
});
