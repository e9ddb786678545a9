/** Who runs a part of the service, against the list that the customer authorises: told where the offer or the provider writes it. */
import { expect, test } from 'vitest';
import { subProcessors } from '../../src/diagnostics/catalogue/sub-processors.js';
import { checkStarter, type Plan } from '../rules/starter.js';
import { bad, helped, offer, provider } from './sub-processors-cases.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const codes = Object.keys(subProcessors);

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
