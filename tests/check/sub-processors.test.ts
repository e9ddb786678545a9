/** Who runs a part of the service, against the list that the customer authorises: told where the offer or the provider writes it. */
import { expect, test } from 'vitest';
import { subProcessors } from '../../src/diagnostics/catalogue/sub-processors.js';
import { checkStarter, type Changes, type Plan } from '../rules/starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const offer = 'offers/shared-pro.yaml';
const provider = 'providers/hebergeur-exemple.yaml';
const codes = Object.keys(subProcessors);
const helped = ['operator: Assistance Exemple', 'operator: Aide Exemple'] as const;

/** The file and the words at which the finding stands. */
const bad: Readonly<Record<keyof typeof subProcessors, { readonly changes: Changes; readonly shown: string }>> = {
  'sub-processor-unlisted': { changes: { [offer]: [helped] }, shown: `${offer} Aide Exemple` },
  'sub-processor-elsewhere': {
    changes: { [provider]: [['conservation des copies de sauvegarde, country: FR', 'copies, country: NL']] },
    shown: `${offer} Stockage Exemple Est`,
  },
  'sub-processor-guarantee': {
    changes: { [provider]: [['assistance de premier niveau, country: FR', 'assistance, country: MA']] },
    shown: `${provider} hebergeur-exemple`,
  },
};

test.each(Object.entries(bad))('%s', async (code, { changes, shown }) => {
  const { findings, at } = await checkStarter(pro, changes);
  const found = findings.filter((finding) => codes.includes(finding.code));
  expect(found.map((each) => [each.code, `${each.at?.file ?? ''} ${at(each.at)}`])).toEqual([[code, shown]]);
});

test('an operator that the list names, and a list for no personal data', async () => {
  const listed = [
    '  sub_processors:\n',
    '  sub_processors:\n    - { name: Aide Exemple, role: assistance, country: US, guarantee: scc }\n',
  ] as const;
  const named = await checkStarter(pro, { [offer]: [helped], [provider]: [listed] });
  const none = await checkStarter(pro, { [offer]: [helped, ['personal: true', 'personal: false']] });
  expect([...named.codes, ...none.codes].filter((code) => codes.includes(code))).toEqual([]);
});
