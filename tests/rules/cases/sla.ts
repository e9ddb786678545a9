import { saying, type Cases } from '../broken.js';
import type { Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const offer = 'offers/shared-pro.yaml';

export const sla: Cases = {
  'C-SL-01': {
    example: "Barème d'avoirs que le client n'a pas le droit de demander.",
    plan: pro,
    bad: { 'clauses/sla.yaml': [[/\n *- \{ right: sla_credit,[^\n]*/, '']] },
  },
  'C-SL-02': {
    example: 'Second plafond de responsabilité, qui compte les avoirs autrement que le premier.',
    plan: pro,
    bad: saying(
      "La responsabilité de l'Hébergeur est limitée à un mois.",
      `caps: all, of: host, by: [offer.liability.cap.floor], credits: outside, words: "La responsabilité de l'Hébergeur est limitée à un mois"`,
    ),
  },
  'C-SL-03': [
    {
      example: 'Avoir plus faible pour une disponibilité plus basse.',
      plan: pro,
      bad: { [offer]: [['below_pct: 99.5, credit_pct: 10', 'below_pct: 99.5, credit_pct: 4']] },
      codes: ['credit-scale'],
    },
    {
      example: 'Échelon plus haut que celui qui le précède.',
      plan: pro,
      bad: { [offer]: [['below_pct: 99, credit_pct: 25', 'below_pct: 99.7, credit_pct: 25']] },
      codes: ['credit-scale'],
    },
    {
      example: 'Dernier échelon au-dessus du plafond des avoirs.',
      plan: pro,
      bad: { [offer]: [['credit_cap_pct: 50', 'credit_cap_pct: 40']] },
      codes: ['credit-above-ceiling'],
    },
  ],
  'C-SL-04': [
    {
      example: 'Barème qui commence sous 99,8 %, pour un taux promis de 99,9 %.',
      plan: pro,
      bad: { [offer]: [['below_pct: 99.9, credit_pct: 5', 'below_pct: 99.8, credit_pct: 5']] },
      codes: ['credit-start'],
    },
    {
      example: 'Taux de 99,95 % tapé dans les conditions particulières.',
      plan: pro,
      bad: {
        'clauses/special-terms.yaml': [
          [
            'Disponibilité mensuelle garantie : {{offer.sla.availability_pct}}.',
            'Disponibilité mensuelle garantie : 99,95 %.',
          ],
        ],
      },
      codes: ['fact-restated'],
    },
  ],
  'C-SL-05': [
    {
      example: "Minutes d'arrêt calculées sur un mois de 31 jours.",
      plan: pro,
      bad: {
        'vocabulary/derived.yaml': [
          ['43200 - 432 * offer.sla.availability_pct', '44640 - 432 * offer.sla.availability_pct'],
        ],
      },
      codes: ['downtime-mismatch'],
    },
    {
      example: '« Ne dépasse donc pas 8 minutes », à côté de 99,9 %.',
      plan: pro,
      bad: {
        'clauses/sla.yaml': [
          [
            "l'indisponibilité ne dépasse donc pas {{offer.derived.downtime_month}}",
            "l'indisponibilité ne dépasse donc pas 8 minutes",
          ],
        ],
      },
      codes: ['fact-restated'],
    },
  ],
  'C-SL-06': {
    example: 'Quatre heures de maintenance par mois, comptées, pour un taux de 99,9 %.',
    plan: pro,
    bad: { 'clauses/sla.yaml': [[/\n *- \{ states: maintenance_not_counted,[^\n]*/, '']] },
  },
  'C-SL-07': {
    example: 'Taux promis, sans dire avec quelle sonde il se mesure.',
    plan: pro,
    bad: { 'clauses/sla.yaml': [[/\n *- \{ states: sla_probe,[^\n]*/, '']] },
  },
  'C-SL-08': {
    example: "« Le Client n'a droit qu'à des avoirs. »",
    plan: consumer,
    bad: saying(
      "Le Client n'a droit qu'à des avoirs.",
      `waives: remedies_beyond_credit, of: client, words: "Le Client n'a droit qu'à des avoirs"`,
    ),
  },
  'C-SL-09': {
    example: "« Les mesures de l'Hébergeur font seules foi. »",
    plan: pro,
    bad: saying(
      "Les mesures de l'Hébergeur font seules foi.",
      `deems: host_measure_conclusive, against: client, words: "Les mesures de l'Hébergeur font seules foi"`,
    ),
  },
  'C-SL-10': {
    example: 'Disponibilité promise par une offre sans niveau de service.',
    plan: start,
    bad: saying(
      'Le Site est disponible presque toujours.',
      'duty: availability_level, of: host, strength: result, words: "Le Site est disponible presque toujours"',
    ),
  },
  'C-SL-11': {
    example: "« L'Hébergeur ne répond pas des pannes de son matériel. »",
    plan: pro,
    bad: saying(
      "L'Hébergeur ne répond pas des pannes de son matériel.",
      `excludes: unavailability, of: host, cause: own_equipment, carve: [core], flags: [testable], words: "L'Hébergeur ne répond pas des pannes de son matériel"`,
    ),
  },
  'C-SL-12': {
    example: '99,9 % promis, quand le centre de données promet 99,5 %.',
    plan: pro,
    bad: {
      'providers/hebergeur-exemple.yaml': [['upstream_availability_pct: 99.982', 'upstream_availability_pct: 99.5']],
    },
  },
  'C-SL-13': {
    example: 'Sept jours pour demander un avoir.',
    plan: pro,
    bad: { [offer]: [['claim_days: 60', 'claim_days: 7']] },
  },
};
