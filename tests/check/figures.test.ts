/** Figures of a plan that belie each other, each shown where it is written, beside the one that it belies. */
import { expect, test } from 'vitest';
import type { figures } from '../../src/diagnostics/catalogue/figures.js';
import { checkStarter, type Changes, type Plan } from '../rules/starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const offer = 'offers/shared-pro.yaml';
const promised = 'offers/shared-pro.yaml 99.9';
const subscription = '{ cents: 1990, currency: EUR, tax: excl }';

interface Case {
  readonly changes: Changes;
  readonly shown: readonly string[];
}
const inOffer = (from: string | RegExp, to: string): Changes => ({ [offer]: [[from, to]] });
const cases: Readonly<Record<keyof typeof figures | 'fact-restated', Case>> = {
  'price-mixed': {
    changes: inOffer(
      'price: { cents: 500, currency: EUR, tax: excl }',
      'price: { cents: 600, currency: EUR, tax: incl }',
    ),
    shown: [`${offer} waf`, `${offer} ${subscription}`],
  },
  'currency-foreign': {
    changes: { 'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']] },
    shown: ['audiences/fr-professional.yaml fr-professional'],
  },
  'credit-scale': {
    changes: inOffer('below_pct: 99.5, credit_pct: 10', 'below_pct: 99.5, credit_pct: 4'),
    shown: [`${offer} { below_pct: 99.5, credit_pct: 4 }`, `${offer} { below_pct: 99.9, credit_pct: 5 }`],
  },
  'credit-start': {
    changes: inOffer('below_pct: 99.9, credit_pct: 5', 'below_pct: 99.8, credit_pct: 5'),
    shown: [`${offer} { below_pct: 99.8, credit_pct: 5 }`, promised],
  },
  'credit-above-ceiling': {
    changes: inOffer('credit_cap_pct: 50', 'credit_cap_pct: 40'),
    shown: [`${offer} { below_pct: 95, credit_pct: 50 }`, `${offer} 40`],
  },
  'downtime-mismatch': {
    changes: { 'vocabulary/derived.yaml': [['43200 - 432 *', '44640 - 432 *']] },
    shown: ["vocabulary/derived.yaml '44640 - 432 * offer.sla.availability_pct'", promised],
  },
  'fact-restated': {
    changes: {
      'clauses/special-terms.yaml': [
        ['garantie : {{offer.sla.availability_pct}}.', 'garantie : 99,95 % pour {{offer.name}}.'],
      ],
    },
    shown: ['clauses/special-terms.yaml 99,95 %', 'vocabulary/facts.schema.json'],
  },
};

test.each(Object.entries(cases))('%s', async (code, { changes, shown }) => {
  const { findings, at } = await checkStarter(pro, changes);
  const found = findings.filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  const places = found.flatMap((finding) => [finding.at, ...finding.related.map((each) => each.at)]);
  expect(places.map((place) => `${place?.file ?? ''} ${at(place)}`)).toEqual(
    shown.map((each) => expect.stringContaining(each) as unknown),
  );
});

test('none of them in the starter', async () => {
  const { codes } = await checkStarter(pro);
  expect(codes.filter((code) => Object.hasOwn(cases, code))).toEqual([]);
});

test.each([
  "L'assistance est ouverte de 8 h à 20 h.",
  'Notre support répond du lundi au samedi.',
  'Appelez notre assistance par téléphone.',
  'Le Site est accessible quatre-vingt-dix-neuf pour cent du temps.',
  'Une interruption ne dépasse pas 10 minutes par mois.',
])('typed: %s', async (sentence) => {
  expect(await restatedIn(sentence)).toHaveLength(1);
});
test.each([
  "L'assistance est ouverte {{offer.support.hours}}.",
  "L'assistance répond par écrit. La facture parvient par courrier électronique au Client.",
  'La remise est de dix pour cent.',
  'La sonde mesure tous les lundis.',
])('said of something else, or printed: %s', async (sentence) => {
  expect(await restatedIn(sentence)).toEqual([]);
});

async function restatedIn(sentence: string): Promise<readonly string[]> {
  const { findings, at } = await checkStarter(pro, {
    'clauses/service.yaml': [
      ["      Le Client signale à l'Hébergeur les", `      ${sentence} Le Client signale à l'Hébergeur les`],
    ],
  });
  return findings.filter(({ code }) => code === 'fact-restated').map((finding) => at(finding.at));
}
