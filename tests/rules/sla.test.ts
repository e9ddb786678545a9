import { saying, testFamily } from './family.js';
import type { Plan } from './starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const offer = 'offers/shared-pro.yaml';

testFamily('hosting-sla', {
  'C-SL-01': { plan: pro, bad: { 'clauses/sla.yaml': [[/\n *- \{ right: sla_credit,[^\n]*/, '']] } },
  'C-SL-02': {
    plan: pro,
    bad: saying(
      "La responsabilité de l'Hébergeur est limitée à un mois.",
      `caps: all, of: host, by: [offer.liability.cap.floor], credits: outside, words: "La responsabilité de l'Hébergeur est limitée à un mois"`,
    ),
  },
  'C-SL-07': { plan: pro, bad: { 'clauses/sla.yaml': [[/\n *- \{ states: sla_probe,[^\n]*/, '']] } },
  'C-SL-08': {
    plan: consumer,
    bad: saying(
      "Le Client n'a droit qu'à des avoirs.",
      `waives: remedies_beyond_credit, of: client, words: "Le Client n'a droit qu'à des avoirs"`,
    ),
  },
  'C-SL-09': {
    plan: pro,
    bad: saying(
      "Les mesures de l'Hébergeur font seules foi.",
      `deems: host_measure_conclusive, against: client, words: "Les mesures de l'Hébergeur font seules foi"`,
    ),
  },
  'C-SL-10': {
    plan: start,
    bad: saying(
      'Le Site est disponible presque toujours.',
      'duty: availability_level, of: host, strength: result, words: "Le Site est disponible presque toujours"',
    ),
  },
  'C-SL-11': {
    plan: pro,
    bad: saying(
      "L'Hébergeur ne répond pas des pannes de son matériel.",
      `excludes: unavailability, of: host, cause: own_equipment, carve: [core], flags: [testable], words: "L'Hébergeur ne répond pas des pannes de son matériel"`,
    ),
  },
  'C-SL-12': {
    plan: pro,
    bad: {
      'providers/hebergeur-exemple.yaml': [['upstream_availability_pct: 99.982', 'upstream_availability_pct: 99.5']],
    },
  },
  'C-SL-13': { plan: pro, bad: { [offer]: [['claim_days: 60', 'claim_days: 7']] } },
});
