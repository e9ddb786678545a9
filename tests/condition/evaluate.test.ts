import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/language/condition/evaluate.js';
import type { Root } from '../../src/shapes.js';
import { bare, withFacts } from './facts.js';
import { unguarded } from './read.js';

type Letter = 'T' | 'F' | 'E';
const letters = { true: 'T', false: 'F', error: 'E' } as const;
const every: readonly Letter[] = ['T', 'F', 'E'];
const outcome = (source: string, facts = bare, roots?: readonly Root[]): Letter =>
  letters[evaluate(unguarded(source, roots), facts)];

/** Each outcome as a condition: an optional boolean that is absent is an error. */
const shown: Record<Letter, string> = { T: 'offer.days == 30', F: 'offer.days == 31', E: 'offer.extra' };
const fill = (form: string, of: Record<string, string>): string =>
  form.replace(/\b[abc]\b/g, (name) => `(${shown[of[name] as Letter]})`);

describe('two operands', () => {
  const tables: Record<string, Record<string, Letter>> = {
    'a && b': { TT: 'T', TF: 'F', TE: 'E', FT: 'F', FF: 'F', FE: 'F', ET: 'E', EF: 'F', EE: 'E' },
    'a || b': { TT: 'T', TF: 'T', TE: 'T', FT: 'T', FF: 'F', FE: 'E', ET: 'T', EF: 'E', EE: 'E' },
    'a == b': { TT: 'T', TF: 'F', TE: 'E', FT: 'F', FF: 'T', FE: 'E', ET: 'E', EF: 'E', EE: 'E' },
    'a != b': { TT: 'F', TF: 'T', TE: 'E', FT: 'T', FF: 'F', FE: 'E', ET: 'E', EF: 'E', EE: 'E' },
  };
  test.each(Object.entries(tables))('%s', (form, table) => {
    const found = Object.keys(table).map((key) => [key, outcome(fill(form, { a: key.charAt(0), b: key.charAt(1) }))]);
    expect(Object.fromEntries(found)).toEqual(table);
  });
});

test('!a negates, and an error stays one', () => {
  expect(every.map((a) => outcome(fill('!a', { a })))).toEqual(['F', 'T', 'E']);
});

test('a ? b : c is the branch that the test takes, whatever the other is', () => {
  const all = every.flatMap((a) => every.flatMap((b) => every.map((c) => [a, b, c] as const)));
  const expected = all.map(([a, b, c]) => (a === 'E' ? 'E' : a === 'T' ? b : c));
  expect(all.map(([a, b, c]) => outcome(fill('a ? b : c', { a, b, c })))).toEqual(expected);
});

describe('has', () => {
  const present = withFacts({ mail: { size_gb: 3, archive: false } });
  test.each([
    ['has(offer.days)', bare, 'T'],
    ['has(offer.extra)', bare, 'F'],
    ['has(offer.extra)', withFacts({ extra: false }), 'T'],
    ['has(offer.mail)', bare, 'F'],
    ['has(offer.mail)', present, 'T'],
    ['has(offer.mail.archive)', bare, 'E'],
    ['has(offer.mail.archive)', withFacts({ mail: { size_gb: 3 } }), 'F'],
    ['has(offer.mail.archive)', present, 'T'],
    ['has(offer.copies)', withFacts({ copies: [] }), 'T'],
    ['has(offer.note)', withFacts({ note: '' }), 'T'],
    ['has(offer.setup_cents)', withFacts({ setup_cents: 0 }), 'T'],
    ['has(client.name)', bare, 'E'],
  ] as const)('%s of %o is %s', (source, facts, expected) => {
    expect(outcome(source, facts, ['offer', 'client'])).toBe(expected);
  });
});

describe('numbers', () => {
  const rows: readonly [string, string][] = [
    ['29 == offer.days', 'F'],
    ['offer.days == 30', 'T'],
    ['offer.days != 30', 'F'],
    ['offer.days < 30', 'F'],
    ['offer.days < 31', 'T'],
    ['offer.days <= 30', 'T'],
    ['offer.days <= 29', 'F'],
    ['offer.days > 29', 'T'],
    ['offer.days > 30', 'F'],
    ['offer.days >= 30', 'T'],
    ['offer.days >= 31', 'F'],
    ['offer.days == 30.0', 'T'],
    ['offer.days > 29.5', 'T'],
    ['-offer.days == -30', 'T'],
    ['offer.days - offer.sites == 25', 'T'],
    ['offer.days + offer.sites == 35', 'T'],
    ['offer.days - offer.sites - 5 == 20', 'T'],
    ['offer.days - (offer.sites - 5) == 30', 'T'],
    ['offer.days * 24 > offer.price_cents', 'F'],
    ['40 * offer.days == offer.price_cents', 'T'],
    ['-40 * offer.days == 0 - offer.price_cents', 'T'],
    ['24 * 50 * offer.days == 30 * offer.price_cents', 'T'],
    ['0.5 * -1.5 * offer.days == -22.5', 'T'],
    ['offer.uptime >= 99.95', 'T'],
    ['offer.uptime > 99.95', 'F'],
    ['offer.uptime > 99.949', 'T'],
    ['offer.uptime < 100', 'T'],
    ['offer.uptime == 99.95', 'T'],
    ['100 - offer.uptime == 0.05', 'T'],
    ['offer.uptime + 0.1 + 0.2 == 100.25', 'T'],
    ['offer.uptime * 0.2 == 19.99', 'T'],
    ['1.5 * offer.days == 45', 'T'],
    ['size(offer.contents) == 2', 'T'],
    ['size(offer.contents) * 1.5 == offer.days - 27', 'T'],
    ['(offer.managed ? offer.days : offer.sites) == 30', 'T'],
    ['(offer.managed ? 0.5 : offer.sites) * 2 == 1', 'T'],
    ['(offer.days > 30 ? offer.rpo_hours : offer.sites) == 5', 'T'],
  ];
  test.each(rows)('%s is %s', (source, expected) => expect(outcome(source)).toBe(expected));
});

describe('choices, texts, dates and sets', () => {
  const rows: readonly [string, string][] = [
    ['offer.mode == "none"', 'T'],
    ['"none" != offer.mode', 'F'],
    ['offer.mode in ["none", "courtesy"]', 'T'],
    ['offer.mode in ["contractual"]', 'F'],
    ['offer.name == "Simple"', 'T'],
    ['offer.name == "simple"', 'F'],
    ['offer.name in ["Simple"]', 'T'],
    ['offer.start == "2027-01-15"', 'T'],
    ['offer.start < "2027-01-16"', 'T'],
    ['offer.start < "2027-01-15"', 'F'],
    ['offer.start <= "2027-01-15"', 'T'],
    ['offer.start > "2026-12-31"', 'T'],
    ['offer.start >= "2027-02-01"', 'F'],
    ['"files" in offer.contents', 'T'],
    ['"databases" in offer.contents', 'F'],
    ['!("databases" in offer.contents)', 'T'],
    ['size(offer.contents) > 2', 'F'],
    ['true', 'T'],
    ['false', 'F'],
    ['offer.managed', 'T'],
  ];
  test.each(rows)('%s is %s', (source, expected) => expect(outcome(source)).toBe(expected));
});

test.each([
  'offer.extra',
  'offer.extra == true',
  'offer.setup_cents == 1',
  'offer.setup_cents != 1',
  'offer.setup_cents - offer.setup_cents == 0',
  '0 * offer.setup_cents == 0',
  'offer.days < offer.setup_cents',
  'offer.ratio <= 1.5',
  'offer.level == "low"',
  'offer.level != "low"',
  'offer.level in ["low", "high"]',
  'offer.note == ""',
  'offer.end > offer.start',
  '"mail" in offer.copies',
  'size(offer.copies) == 0',
  'offer.mail.archive',
  'offer.mail.size_gb > 1',
  '(offer.extra ? 1 : 1) == 1',
  '(offer.managed ? offer.setup_cents : 1) >= 0',
])('%s is an error where the fact is absent', (source) => expect(outcome(source)).toBe('E'));

test('what an object inherits is no fact', () => {
  const facts = withFacts({});
  Object.setPrototypeOf(facts.offer, { extra: true, mail: { size_gb: 3 } });
  expect([
    outcome('offer.extra', facts),
    outcome('has(offer.extra)', facts),
    outcome('offer.mail.size_gb > 1', facts),
  ]).toEqual(['E', 'F', 'E']);
});
