import { expect, test } from 'vitest';
import { accountability } from '../../src/diagnostics/catalogue/accountability.js';
import { checkLedger } from '../../src/diagnostics/catalogue/check-ledger.js';
import { checkStarter, type Changes } from '../rules/starter.js';
import { ledger as bad, pro, read } from './ledger-cases.js';

for (const [code, { changes, file, plan = pro }] of Object.entries(bad))
  test(`${code}: found where it is, and only there`, async () => {
    const { findings } = await checkStarter(plan, changes);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.map(({ at }) => at?.file)).toContain(file);
    for (const { at } of found) expect(at?.start.line).toBeGreaterThan(0);
  });

test('the starter has none of them', async () => {
  const { codes } = await checkStarter(pro, { 'offers/shared-plus.yaml': read });
  expect(codes.filter((code) => Object.hasOwn(bad, code))).toEqual([]);
});

test('every code of who owes, excludes, prices and ranks has its bad case', () => {
  expect(Object.keys({ ...accountability, ...checkLedger }).filter((code) => !Object.hasOwn(bad, code))).toEqual([]);
});

test('a strength that the vocabulary asks for is the least', async () => {
  const owed = (strength: string): Changes => ({
    'clauses/assistance.yaml': [
      ['{ duty: availability, of: host, strength: reinforced', `{ duty: availability, of: host, strength: ${strength}`],
    ],
  });
  const [stronger, weaker] = [await checkStarter(pro, owed('result')), await checkStarter(pro, owed('means'))];
  expect(stronger.codes).not.toContain('qualifier-missing');
  expect(weaker.codes).toContain('qualifier-missing');
});
