import { describe, expect, test } from 'vitest';
import { firewall, scope } from './cases/scope.js';
import { testFamily } from './family.js';
import { checkStarter, type Plan } from './starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };

testFamily('hosting-scope', scope);

describe('a service is one thing at a time', () => {
  test.each([
    ['[included, option]', 'schema-type'],
    ['both', 'schema-choice'],
  ])('waf: %s', async (value, code) => {
    expect((await checkStarter(start, firewall(value))).codes).toContain(code);
  });
  test('an option that is bought is no longer offered', async () => {
    const bought = await checkStarter({ ...start, options: ['waf'] });
    expect(bought.codes).not.toContain('C-SC-06');
    expect(bought.rules.filter(({ rule }) => rule === 'C-SC-06').map(({ outcome }) => outcome)).toEqual(['holds']);
  });
});
