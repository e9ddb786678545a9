import { describe, expect, test } from 'vitest';
import { saying } from './broken.js';
import { liability } from './cases/liability.js';
import { testFamily } from './family.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };

testFamily('hosting-liability', liability);

describe('a cap that is worth its months', () => {
  const floor = (cents: number, more: Changes[string] = []): Changes => ({
    'offers/shared-pro.yaml': [
      [/months: 12\n {8}floor: \{ cents: 150000,/, `months: 6\n        floor: { cents: ${String(cents)},`],
      ...more,
    ],
  });
  test.each([
    ['as many as a court set aside', floor(11940), true],
    ['a little more', floor(11941), false],
    ['of a plan that is paid by the year', floor(995, [['period: month\n    setup', 'period: year\n    setup']]), true],
    ['a little more, by the year', floor(996, [['period: month\n    setup', 'period: year\n    setup']]), false],
  ])('%s', async (_name, changes, broken) => {
    const { codes } = await checkStarter(pro, changes);
    expect(codes.includes('C-LI-04')).toBe(broken);
  });
});

test('in France, negligence may be excluded between professionals, and what a consumer has not updated too', async () => {
  const negligence = saying(
    "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence.",
    `excludes: lost_profit, of: host, cause: negligence, carve: [core], words: "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence"`,
  );
  const update = saying(
    "L'Hébergeur ne répond pas de la mise à jour que le Client n'a pas faite.",
    `excludes: security_breach, of: host, cause: client_not_updating, flags: [testable], words: "L'Hébergeur ne répond pas de la mise à jour"`,
  );
  expect((await checkStarter(pro, negligence)).codes).not.toContain('C-LI-06');
  expect((await checkStarter(consumer, update)).codes).not.toContain('C-LI-01');
});
