import { saying, type Cases } from '../broken.js';
import type { Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const dedicated: Plan = { offer: 'dedicated-managed', audience: 'fr-professional' };
const offer = 'offers/shared-pro.yaml';

export const assistance: Cases = {
  'C-PR-01': {
    example: 'Attestation payante, sans son prix.',
    plan: start,
    bad: saying(
      "L'Hébergeur remet une attestation, sur devis accepté.",
      `duty: support, of: host, strength: means, price: paid, flags: [quote_first], words: "L'Hébergeur remet une attestation"`,
    ),
  },
  'C-PR-02': {
    example: "Un minimum de facturation que plus aucune clause n'annonce.",
    plan: start,
    bad: { 'clauses/assistance.yaml': [[/\n *- \{ prices: intervention_minimum[^\n]*/, '']] },
  },
  'C-PR-03': {
    example: "« L'Hébergeur facture toute intervention utile », sans devis.",
    plan: start,
    bad: saying(
      "L'Hébergeur facture toute intervention utile.",
      `reserves: bill_without_order, of: host, words: "L'Hébergeur facture toute intervention utile"`,
    ),
  },
  'C-PR-04': [
    {
      example: "Abonnement d'un consommateur donné hors taxes.",
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
      example: "Option donnée taxes comprises à un professionnel dont l'abonnement est hors taxes.",
      plan: pro,
      bad: {
        [offer]: [
          ['price: { cents: 500, currency: EUR, tax: excl }', 'price: { cents: 600, currency: EUR, tax: incl }'],
        ],
      },
      codes: ['price-mixed'],
    },
    {
      example: 'Contrat marocain compté en euros.',
      plan: pro,
      good: { 'audiences/fr-professional.yaml': [['small: false', 'small: true']] },
      bad: { 'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']] },
      codes: ['currency-foreign'],
    },
  ],
  'C-PR-05': [
    {
      example: "Le guide ajoute « de 8 h à 20 h » aux horaires de l'offre.",
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
      example: "« L'assistance répond aussi par téléphone », tapé dans une clause.",
      plan: pro,
      bad: saying(
        "L'assistance répond aussi par téléphone.",
        `states: support_scope, words: "L'assistance répond aussi par téléphone"`,
      ),
    },
  ],
  'C-PR-06': {
    example: 'Incident critique pris en charge après un incident majeur.',
    plan: pro,
    bad: { [offer]: [['gti_p1_hours: 1\n', 'gti_p1_hours: 700\n']] },
  },
  'C-PR-07': {
    example: 'Délais chiffrés, sans définition des niveaux de gravité.',
    plan: pro,
    bad: { 'clauses/sla.yaml': [['states: severity_definitions', 'states: service_scope']] },
  },
  'C-PR-08': {
    example: "« L'assistance répond jour et nuit », sans astreinte.",
    plan: dedicated,
    bad: {
      'offers/dedicated-managed.yaml': [['oncall_247: true', 'oncall_247: false']],
      ...saying("L'assistance répond jour et nuit.", `states: support_247, words: "L'assistance répond jour et nuit"`),
    },
  },
  'C-PR-09': {
    example: "Diagnostic facturé même quand la cause vient de l'hébergeur.",
    plan: start,
    bad: {
      'clauses/assistance.yaml': [['{ prices: diagnosis, flags: [free_if_host_fault], ', '{ prices: diagnosis, ']],
    },
  },
  'C-PR-10': {
    example: '« Une majoration est possible la nuit », sans tableau.',
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
    example: "Numéro d'assistance surtaxé.",
    plan: start,
    bad: { 'providers/hebergeur-exemple.yaml': [['phone_surcharged: false', 'phone_surcharged: true']] },
  },
  'C-PR-12': {
    example: "Temps d'intervention compris, sans dire s'il se reporte.",
    plan: managed,
    bad: {
      'clauses/assistance.yaml': [
        [/ *- \{ states: minutes_carry_over[^\n]*\n(?= *law: [^\n]*\n *- name: system_with_help)/, ''],
      ],
    },
  },
};
