import { expect, test } from 'vitest';
import { inMorocco, publics } from './cases/publics.js';
import { testFamily } from './family.js';
import { checkStarter, type Plan } from './starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };

testFamily('hosting-publics', publics);

test('a Moroccan contract is told what it cites of French law, and what Moroccan law wants of it', async () => {
  const { findings } = await checkStarter(consumer, inMorocco('fr-consumer'));
  const told = (code: string): readonly string[] =>
    findings.flatMap((finding) => (finding.code === code ? [finding.message.fr] : []));
  expect(told('law-foreign').filter((message) => message.includes('FR-LCEN-1-1'))).not.toEqual([]);
  expect(told('law-unanswered').filter((message) => message.includes('MA-3108-29'))).not.toEqual([]);
  expect(told('law-unanswered').filter((message) => message.includes('FR-'))).toEqual([]);
  expect(told('translation-missing').length).toBeGreaterThan(50);
});

test('what a law wants is asked of its public, on the days on which it counts', async () => {
  const law = { 'clauses/price.yaml': [['law: [FR-COM-L441-1]', 'law: []']] } as const;
  expect((await checkStarter(consumer, law)).codes).not.toContain('law-unanswered');
  const unsigned = { 'clauses/order.yaml': [[/FR-CONSO-L221-21-FUNCTION, /, '']] } as const;
  expect((await checkStarter(consumer, unsigned)).codes).toContain('law-unanswered');
  expect((await checkStarter({ ...consumer, date: '2026-06-18' }, unsigned)).codes).not.toContain('law-unanswered');
});

test('a company has a register and its place, or no contract', async () => {
  const { codes } = await checkStarter(pro, { 'providers/hebergeur-exemple.yaml': [[/\n *place: .*/, '']] });
  expect(codes).toContain('schema-key-missing');
});
