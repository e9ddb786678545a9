import { saying, testFamily } from './family.js';
import type { Plan } from './starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const dedicated: Plan = { offer: 'dedicated-managed', audience: 'fr-professional' };
const offer = 'offers/shared-pro.yaml';

testFamily('hosting-assistance', {
  'C-PR-01': {
    plan: start,
    bad: saying(
      "L'Hébergeur remet une attestation, sur devis accepté.",
      `duty: support, of: host, strength: means, price: paid, flags: [quote_first], words: "L'Hébergeur remet une attestation"`,
    ),
  },
  'C-PR-02': {
    plan: start,
    bad: { 'clauses/assistance.yaml': [[/\n *- \{ prices: intervention_minimum[^\n]*/, '']] },
  },
  'C-PR-03': {
    plan: start,
    bad: saying(
      "L'Hébergeur facture toute intervention utile.",
      `reserves: bill_without_order, of: host, words: "L'Hébergeur facture toute intervention utile"`,
    ),
  },
  'C-PR-04': [
    {
      plan: start,
      bad: {
        'offers/shared-start.yaml': [
          [
            /(?<=fr-consumer:\n(?: {4}.*\n)*? {6}recurring: \{ )cents: 599, currency: EUR, tax: incl/,
            'cents: 499, currency: EUR, tax: excl',
          ],
        ],
      },
      codes: ['price-mixed', 'schema-choice'],
    },
    {
      plan: pro,
      bad: {
        [offer]: [
          ['price: { cents: 500, currency: EUR, tax: excl }', 'price: { cents: 600, currency: EUR, tax: incl }'],
        ],
      },
      codes: ['price-mixed'],
    },
    {
      plan: pro,
      good: { 'audiences/fr-professional.yaml': [['small: false', 'small: true']] },
      bad: { 'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']] },
      codes: ['currency-foreign'],
    },
  ],
  'C-PR-05': [
    {
      plan: pro,
      bad: {
        'clauses/site-broken-guide.yaml': [
          [
            /(?<= {6}Notre assistance répond par )\{\{offer\.support\.channels\}\}, \{\{offer\.support\.hours\}\}/,
            '{{offer.support.channels}}, {{offer.support.hours}}, et de 8 h à 20 h pour les urgences',
          ],
        ],
      },
    },
    {
      plan: pro,
      bad: saying(
        "L'assistance répond aussi par téléphone.",
        `states: support_scope, words: "L'assistance répond aussi par téléphone"`,
      ),
    },
  ],
  'C-PR-06': { plan: pro, bad: { [offer]: [['gti_p1_hours: 1\n', 'gti_p1_hours: 700\n']] } },
  'C-PR-07': {
    plan: pro,
    bad: { 'clauses/sla.yaml': [['states: severity_definitions', 'states: service_scope']] },
  },
  'C-PR-08': {
    plan: dedicated,
    bad: {
      'offers/dedicated-managed.yaml': [['oncall_247: true', 'oncall_247: false']],
      ...saying("L'assistance répond jour et nuit.", `states: support_247, words: "L'assistance répond jour et nuit"`),
    },
  },
  'C-PR-09': {
    plan: start,
    bad: {
      'clauses/assistance.yaml': [['{ prices: diagnosis, flags: [free_if_host_fault], ', '{ prices: diagnosis, ']],
    },
  },
  'C-PR-10': {
    plan: start,
    bad: {
      'clauses/price.yaml': [
        [
          "Aucune majoration n'est appliquée la nuit, le week-end ou en urgence.",
          'Une majoration est possible la nuit.',
        ],
        [
          `states: surcharge_table, words: "Aucune majoration n'est appliquée la nuit, le week-end ou en urgence"`,
          'prices: surcharge_hours, words: "Une majoration est possible la nuit"',
        ],
      ],
    },
  },
  'C-PR-11': {
    plan: start,
    bad: { 'providers/hebergeur-exemple.yaml': [['phone_surcharged: false', 'phone_surcharged: true']] },
  },
  'C-PR-12': {
    plan: managed,
    bad: {
      'clauses/assistance.yaml': [
        [/ *- \{ states: minutes_carry_over[^\n]*\n(?= *law: [^\n]*\n *- name: system_with_help)/, ''],
      ],
    },
  },
});
