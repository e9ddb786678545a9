/** The starter, with figures of one plan that belie each other, and what each finding shows. */
import type { figures } from '../../src/diagnostics/catalogue/figures.js';
import type { Changes, Plan } from '../rules/starter.js';

export const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const offer = 'offers/shared-pro.yaml';
const promised = 'offers/shared-pro.yaml 99.9';
const subscription = '{ cents: 1990, currency: EUR, tax: excl }';

interface Case {
  readonly changes: Changes;
  readonly shown: readonly string[];
}
const inOffer = (from: string | RegExp, to: string): Changes => ({ [offer]: [[from, to]] });
export const cases: Readonly<Record<keyof typeof figures | 'fact-restated', Case>> = {
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
