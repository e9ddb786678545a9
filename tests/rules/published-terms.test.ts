/** Faults that published terms were found to have, made again in the starter: none gets through. */
import { expect, test } from 'vitest';
import { writing } from './broken.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const faults: Readonly<Record<string, readonly [code: string, changes: Changes]>> = {
  'a defined term that no article uses': [
    'term-unused',
    {
      'clauses/definitions.yaml': [
        [
          'definitions:\n',
          'definitions:\n  - id: wing\n    term: Machine virtuelle\n    text: |\n      un ordinateur simulé.\n',
        ],
      ],
    },
  ],
  'an article that stands twice': [
    'clause-twice',
    { 'documents/sla.yaml': [[/(?= {6}- clause: sla\.measure\n)/, '      - clause: object.purpose\n']] },
  ],
  'a reference to an article that is not there': [
    'name-unknown',
    writing(`Le Client se reporte à l'{{ref "liability.article_ten"}}.`),
  ],
  'an article named by a title that nothing has': [
    'derogation-unnamed',
    writing('Par dérogation aux conditions propres aux clients, le Client prévient par écrit.'),
  ],
  'brackets of a draft': ['draft-mark', writing('Le Client subit [défaillance de tiers (…)] sans recours.')],
  'an article of the wrong code': [
    'name-unknown',
    { 'clauses/service.yaml': [['law: [EU-GDPR-28]', 'law: [FR-CONSO-L233-3]']] },
  ],
};

test.each(Object.entries(faults))('%s', async (_name, [code, changes]) => {
  expect((await checkStarter(pro, changes)).codes).toContain(code);
});
