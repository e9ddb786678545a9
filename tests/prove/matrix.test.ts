/** Each type of fact, with two texts that share the cases well, that leave one out, and that overlap in one. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/shapes.js';
import { load, type Micro } from './micro.js';
import { proveLoaded, refutedIn, solver } from './proving.js';

interface Shared {
  readonly first: string;
  /** The rest, and nothing else. */
  readonly good: string;
  /** Less than the rest. */
  readonly gap: string;
  /** More than the rest. */
  readonly overlap: string;
}

const choice = (...values: string[]) => ({ type: 'string', enum: values });
const vocabulary: Omit<Micro, 'clauses' | 'offer'> = {
  properties: {
    paid: { type: 'boolean' },
    level: choice('low', 'mid', 'high'),
    other: choice('low', 'mid', 'high'),
    days: { type: 'integer', minimum: 0, maximum: 5, unit: 'day' },
    hours: { type: 'integer', minimum: 1, maximum: 240, unit: 'hour' },
    pct: { type: 'number', minimum: 90, maximum: 100, decimals: 2, unit: 'percent' },
    parts: { type: 'array', uniqueItems: true, items: choice('files', 'mail') },
    price: { $ref: '#/$defs/money' },
    since: { type: 'string', format: 'date' },
    name: { type: 'string', maxLength: 20, examples: ['Exemple'] },
    extra: { type: 'integer', minimum: 0, maximum: 3, unit: 'day' },
    mail: { type: 'object', additionalProperties: false, properties: { kept: { type: 'boolean' } } },
    delay: { type: 'integer', minimum: 1, maximum: 9, unit: 'day' },
  },
  required: ['paid', 'level', 'other', 'days', 'hours', 'pct', 'parts', 'price', 'since', 'name'],
  constraints: [
    { if: { required: ['paid'], properties: { paid: { const: true } } }, then: { required: ['delay'] } },
    {
      if: { required: ['paid'], properties: { paid: { const: false } } },
      then: { properties: { other: { enum: ['low', 'mid'] } } },
    },
  ],
  derived: [
    { path: 'offer.derived.long', title: 'Long', type: 'bool', value: 'offer.days > 3' },
    {
      path: 'offer.derived.total',
      title: 'Total',
      type: 'int',
      unit: 'day',
      value: 'offer.paid ? offer.days + 1 : offer.days',
    },
  ],
  parameters: [
    { path: 'law.days', from: '2020-01-01', until: '2027-05-31', value: 14, source: 'SOURCE-1', status: 'memory' },
    { path: 'law.days', from: '2027-06-01', value: 30, source: 'SOURCE-1', status: 'memory' },
  ],
};
const offer: Facts = {
  paid: false,
  level: 'low',
  other: 'low',
  days: 1,
  hours: 24,
  pct: 99.5,
  parts: ['files'],
  price: { cents: 0, currency: 'EUR', tax: 'excl' },
  since: '2027-01-15',
  name: 'Simple',
};

const cases: Readonly<Record<string, Shared>> = {
  boolean: {
    first: 'offer.paid',
    good: '!offer.paid',
    gap: '!offer.paid && offer.days > 0',
    overlap: '!offer.paid || offer.days > 4',
  },
  enum: {
    first: 'offer.level == "low"',
    good: 'offer.level != "low"',
    gap: 'offer.level == "mid"',
    overlap: 'offer.level in ["low", "mid", "high"]',
  },
  'two enums': {
    first: 'offer.level == offer.other',
    good: 'offer.level != offer.other',
    gap: 'offer.level != offer.other && offer.level != "high"',
    overlap: 'offer.level != offer.other || offer.level == "high"',
  },
  'an enum that the schema narrows': {
    first: 'offer.paid || offer.other == "low"',
    good: '!offer.paid && offer.other == "mid"',
    gap: 'offer.other == "high"',
    overlap: 'offer.other == "mid"',
  },
  integer: { first: 'offer.days < 2', good: 'offer.days >= 2', gap: 'offer.days > 2', overlap: 'offer.days >= 1' },
  'the last value of an integer': {
    first: 'offer.days <= 4',
    good: 'offer.days == 5',
    gap: 'offer.days > 5',
    overlap: 'offer.days >= 4',
  },
  decimal: {
    first: 'offer.pct < 99.5',
    good: 'offer.pct >= 99.5',
    gap: 'offer.pct > 99.5',
    overlap: 'offer.pct >= 99.49',
  },
  sum: {
    first: 'offer.days + offer.hours <= 30',
    good: 'offer.days + offer.hours > 30',
    gap: 'offer.days + offer.hours > 31',
    overlap: 'offer.days + offer.hours >= 30',
  },
  'multiple of another': {
    first: 'offer.days * 24 <= offer.hours',
    good: 'offer.days * 24 > offer.hours',
    gap: 'offer.days * 24 > offer.hours + 1',
    overlap: 'offer.days * 24 >= offer.hours',
  },
  'member of a set': {
    first: '"files" in offer.parts',
    good: '!("files" in offer.parts)',
    gap: '"mail" in offer.parts && !("files" in offer.parts)',
    overlap: '"mail" in offer.parts || !("files" in offer.parts)',
  },
  'size of a set': {
    first: 'size(offer.parts) == 0',
    good: 'size(offer.parts) > 0',
    gap: 'size(offer.parts) > 1',
    overlap: 'size(offer.parts) >= 0',
  },
  amount: {
    first: 'offer.price.cents == 0',
    good: 'offer.price.cents > 0',
    gap: 'offer.price.cents > 1',
    overlap: 'offer.price.cents >= 0',
  },
  day: {
    first: 'offer.since < "2027-02-01"',
    good: 'offer.since >= "2027-02-01"',
    gap: 'offer.since > "2027-02-01"',
    overlap: 'offer.since >= "2027-01-31"',
  },
  text: {
    first: 'offer.name == "Simple"',
    good: 'offer.name != "Simple"',
    gap: 'offer.name == "Double"',
    overlap: 'offer.name != "Double"',
  },
  presence: {
    first: 'has(offer.extra)',
    good: '!has(offer.extra)',
    gap: '!has(offer.extra) && offer.paid',
    overlap: '!has(offer.extra) || offer.extra > 1',
  },
  'presence below': {
    first: 'has(offer.mail) && has(offer.mail.kept)',
    good: '!has(offer.mail) || !has(offer.mail.kept)',
    gap: '!has(offer.mail)',
    overlap: '!has(offer.mail) || !has(offer.mail.kept) || offer.mail.kept',
  },
  'a fact that the schema makes present': {
    first: '!offer.paid || offer.delay < 5',
    good: 'offer.paid && offer.delay >= 5',
    gap: 'offer.paid && offer.delay > 5',
    overlap: 'offer.paid && offer.delay >= 4',
  },
  'a derived boolean': {
    first: 'offer.derived.long',
    good: 'offer.days <= 3',
    gap: 'offer.days < 3',
    overlap: 'offer.days <= 4',
  },
  'a derived number': {
    first: 'offer.derived.total >= 3',
    good: '(offer.paid && offer.days < 2) || (!offer.paid && offer.days < 3)',
    gap: 'offer.days < 2',
    overlap: 'offer.days < 3',
  },
  audience: {
    first: 'audience.customer == "consumer"',
    good: 'audience.customer == "professional"',
    gap: 'audience.customer == "professional" && offer.paid',
    overlap: 'audience.customer == "professional" || offer.paid',
  },
  'a figure of the law that changes': {
    first: 'has(law.days) && law.days == 14',
    good: 'has(law.days) && law.days != 14',
    gap: 'has(law.days) && law.days > 30',
    overlap: 'has(law.days) && law.days >= 14',
  },
  'a choice of conditions': {
    first: 'offer.paid ? offer.days > 1 : offer.days > 2',
    good: 'offer.paid ? offer.days <= 1 : offer.days <= 2',
    gap: 'offer.days <= 1',
    overlap: 'offer.days <= 2',
  },
  'two conditions that are the same': {
    first: 'offer.paid == (offer.days > 1)',
    good: 'offer.paid != (offer.days > 1)',
    gap: 'offer.paid && offer.days <= 1',
    overlap: 'offer.paid != (offer.days > 2)',
  },
};

const z3 = solver();
const refuted = async (first: string, second: string): Promise<readonly string[]> => {
  const alternatives = [first, second].map((when, index) => ({
    name: `text_${index}`,
    when,
    text: 'Rien.',
    effects: [],
  }));
  const loaded = load({ ...vocabulary, offer, clauses: [{ id: 'the.clause', alternatives }] });
  expect(loaded.found.map(({ message }) => message.fr)).toEqual([]);
  const proof = await proveLoaded(loaded, z3());
  expect(proof.outside).toEqual([]);
  expect(proof.proved.every(({ decided }) => decided.by.length === 2)).toBe(true);
  return refutedIn(proof).flatMap(({ codes }) => (codes.length > 0 ? codes : ['not replayed']));
};

describe.each(Object.entries(cases))('%s', (_, { first, good, gap, overlap }) => {
  test('shared well, and proved', async () => {
    expect(await refuted(first, good)).toEqual([]);
  });
  test('a gap is shown', async () => {
    expect(await refuted(first, gap)).toContain('alternative-none');
  });
  test('an overlap is shown', async () => {
    expect(await refuted(first, overlap)).toContain('alternative-several');
  });
});
