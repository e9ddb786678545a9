/** The starter sold in another currency: the terms name the money in which every price stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDocuments } from '../../src/cli/build/make.js';
import { wordsOf } from '../../src/render/words.js';
import { situationsOf } from '../../src/situation/situations.js';
import { checkStarter } from '../rules/starter.js';
import { documents, root } from './starter.js';

const OFFER = 'offers/dedicated-managed.yaml';
const AUDIENCE = 'audiences/fr-professional.yaml';

test('prices of the starter are said in euros, and in euros they are', () => {
  const terms = documents.filter(({ plan }) => plan === 'cgv').map((document) => wordsOf(document).join(' '));
  expect(terms.length).toBeGreaterThan(10);
  expect(terms.filter((words) => !words.includes('Les prix sont donnés en euros'))).toEqual([]);
});

test('a plan that is sold in dirhams says so', async () => {
  const offer = readFileSync(`${root}${OFFER}`, 'utf8').replaceAll('currency: EUR', 'currency: MAD');
  const plan = { offer: 'dedicated-managed', audience: 'fr-professional' };
  const { workspace } = await checkStarter(plan, {
    [OFFER]: [[/[^]+/, offer]],
    [AUDIENCE]: [['currency: EUR', 'currency: MAD']],
  });
  const made = makeDocuments(workspace, situationsOf(workspace), undefined, () => undefined);
  const terms = made.filter(({ document }) => document.plan === 'cgv');
  expect(terms.length).toBeGreaterThan(0);
  for (const { document } of terms) expect(wordsOf(document).join(' ')).toContain('Les prix sont donnés en dirhams');
});
