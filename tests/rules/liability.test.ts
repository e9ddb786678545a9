import { describe, expect, test } from 'vitest';
import { saying, testFamily } from './family.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const association: Plan = { offer: 'shared-pro', audience: 'fr-non-professional' };

/** The whole line of each effect that starts so, in the alternative named. */
const within = (alternative: string, start: string): RegExp =>
  new RegExp(`(?<=- name: ${alternative}\\n(?:(?!- name: |- id: )[^])*)\\n *- \\{ ${start}[^\\n]*`);
const inLiability = (from: string | RegExp, to = ''): Changes => ({ 'clauses/liability.yaml': [[from, to]] });
const inFacts = (from: string | RegExp, to: string): Changes => ({ 'offers/shared-pro.yaml': [[from, to]] });
const inMorocco = (audience: string): Changes => ({
  [`audiences/${audience}.yaml`]: [['jurisdiction: FR', 'jurisdiction: MA']],
});
/** The cap of a plan that has no higher one to offer. */
const carve = (start: string): RegExp =>
  new RegExp(`(?<=- name: single\\n(?:(?!- name: |- id: )[^])*caps: all, of: host[^\\n]*)${start}`);
const limitless: Changes = {
  'clauses/dpa.yaml': [
    [
      "      L'Hébergeur tient un registre des traitements",
      "      L'Hébergeur répond sans limite du traitement. Il tient un registre des traitements",
    ],
    [
      '- { states: dpa_records',
      `- { states: dpa_liability_unlimited, words: "L'Hébergeur répond sans limite du traitement" }\n      - { states: dpa_records`,
    ],
  ],
};
const indemnity = (flags = ''): Changes =>
  saying(
    "Le Client garantit l'Hébergeur contre toute réclamation.",
    `duty: indemnify_host, of: client, strength: result,${flags} words: "Le Client garantit l'Hébergeur contre toute réclamation"`,
  );
const mutual = (second: string): Changes =>
  saying(
    "Le Client garantit l'Hébergeur contre toute réclamation. L'Hébergeur le garantit de même.",
    `duty: indemnify_host, of: client, strength: result, words: "Le Client garantit l'Hébergeur contre toute réclamation" }${second} }\n      - { states: cooperation_duty, words: "L'Hébergeur le garantit de même"`,
  );

testFamily('hosting-liability', {
  'C-LI-01': [
    {
      plan: consumer,
      bad: saying(
        "{{#has offer.term.months}}La responsabilité de l'Hébergeur est limitée à {{offer.term.months}} d'abonnement.{{/has}}",
        `caps: all, of: host, by: [offer.term.months], carve: [core, personal_data, product], credits: inside, words: "La responsabilité de l'Hébergeur est limitée à {{offer.term.months}}" }\n      - { states: cap_base, words: "d'abonnement"`,
      ),
    },
    {
      plan: association,
      bad: saying(
        "L'Hébergeur ne répond pas des pertes d'exploitation.",
        `excludes: lost_profit, of: host, cause: any, carve: [core], words: "L'Hébergeur ne répond pas des pertes d'exploitation"`,
      ),
    },
    {
      plan: consumer,
      good: inMorocco('fr-consumer'),
      bad: saying(
        "L'Hébergeur ne répond pas de l'ordinateur du Client.",
        `excludes: unavailability, of: host, cause: client_environment, flags: [testable], words: "L'Hébergeur ne répond pas de l'ordinateur du Client"`,
      ),
    },
  ],
  'C-LI-02': [
    { plan: pro, bad: inLiability(carve('core, '), '') },
    { plan: pro, bad: inLiability(/\n *- \{ states: limits_spare_gross_fault[^\n]*/) },
    { plan: pro, good: inMorocco('fr-professional'), bad: inLiability(carve('core, '), '') },
  ],
  'C-LI-03': { plan: pro, bad: inLiability(within('single', 'states: cap_base')) },
  'C-LI-03-ONCE': {
    plan: pro,
    bad: {
      'clauses/special-terms.yaml': [
        [
          '      Les montants ci-dessous servent',
          "      La responsabilité de l'Hébergeur est limitée à six mois. Les montants ci-dessous servent",
        ],
        [
          '- { states: liability_limits, words: "Les montants',
          `- { caps: all, of: host, by: [offer.liability.cap.floor], carve: [core, personal_data, product], credits: inside, words: "La responsabilité de l'Hébergeur est limitée à six mois" }\n          - { states: liability_limits, words: "Les montants`,
        ],
      ],
    },
  },
  'C-LI-04': [
    { plan: pro, bad: inFacts(/months: 12\n {8}floor: \{ cents: 150000,/, 'months: 1\n        floor: { cents: 200,') },
    { plan: pro, bad: inFacts('floor: { cents: 150000,', 'floor: { cents: 0,') },
  ],
  'C-LI-05': [
    {
      plan: pro,
      bad: saying(
        "L'Hébergeur ne répond pas de l'indisponibilité.",
        `excludes: unavailability, of: host, cause: own_equipment, carve: [core], words: "L'Hébergeur ne répond pas de l'indisponibilité"`,
      ),
    },
    {
      plan: consumer,
      bad: inLiability(
        /(?<=- name: consumer_like\n(?:(?!- name: )[^])*states: )essential_obligations/,
        'service_scope',
      ),
    },
  ],
  'C-LI-06': {
    plan: pro,
    good: inMorocco('fr-professional'),
    bad: saying(
      "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence.",
      `excludes: lost_profit, of: host, cause: negligence, carve: [core], words: "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence"`,
    ),
  },
  'C-LI-07': [
    {
      plan: pro,
      bad: saying(
        'La défaillance du centre de données constitue un cas de force majeure.',
        'deems: supplier_failure_is_force_majeure, against: client, words: "La défaillance du centre de données constitue un cas de force majeure"',
      ),
    },
    {
      plan: pro,
      bad: saying(
        "L'Hébergeur ne répond pas des réclamations que cause le centre de données.",
        `excludes: third_party_claims, of: host, cause: subcontractor, carve: [core], words: "L'Hébergeur ne répond pas des réclamations"`,
      ),
    },
  ],
  'C-LI-08': [
    {
      plan: { offer: 'shared-start', audience: 'fr-consumer' },
      bad: saying(
        'Une attaque constitue un cas de force majeure.',
        'deems: attack_is_force_majeure, against: client, words: "Une attaque constitue un cas de force majeure"',
      ),
    },
    { plan: pro, bad: inLiability(/\n *- \{ states: force_majeure_legal_test[^\n]*/) },
    { plan: pro, bad: inLiability(/\n *- \{ right: exit_long_force_majeure[^\n]*/) },
  ],
  'C-LI-09': [
    { plan: consumer, bad: indemnity() },
    {
      plan: consumer,
      good: indemnity(' flags: [fault_based],'),
      bad: indemnity(' flags: [fault_based, host_supplied_items],'),
    },
    {
      plan: pro,
      good: mutual(
        `\n      - { duty: indemnify_client, of: host, strength: result, words: "L'Hébergeur le garantit de même"`,
      ),
      bad: indemnity(),
    },
  ],
  'C-LI-10': [
    {
      plan: pro,
      bad: {
        'clauses/special-terms.yaml': [
          ['states: liability_limits, words: "Les montants', 'states: service_scope, words: "Les montants'],
        ],
      },
    },
    {
      plan: consumer,
      bad: {
        'clauses/special-terms.yaml': [
          ['states: liability_limits, words: "Seuls l', 'states: legal_guarantees, words: "Seuls l'],
        ],
      },
    },
  ],
  'C-LI-11': {
    plan: pro,
    bad: { 'providers/hebergeur-exemple.yaml': [['amount: 2000000', 'amount: 1000']] },
  },
  'C-LI-12': [
    {
      plan: consumer,
      bad: saying(
        'Passé huit jours, le Client perd ses droits.',
        'waives: late_claim, of: client, words: "le Client perd ses droits"',
      ),
    },
    {
      plan: pro,
      bad: saying(
        'Le Client renonce à la prescription légale.',
        'waives: limitation_period, of: client, words: "Le Client renonce à la prescription légale"',
      ),
    },
  ],
  'C-LI-12-DELAY': { plan: pro, bad: inFacts('claim_report_days: 30', 'claim_report_days: 8') },
  'C-LI-13': { plan: pro, good: limitless, bad: inLiability(carve('personal_data, '), '') },
});

describe('a cap that is worth its months', () => {
  const floor = (cents: number, more: Changes[string] = []): Changes => ({
    'offers/shared-pro.yaml': [
      [/months: 12\n {8}floor: \{ cents: 150000,/, `months: 6\n        floor: { cents: ${String(cents)},`],
      ...more,
    ],
  });
  test.each([
    ['as many as a court set aside', floor(11940), true],
    ['a little more', floor(11941), false],
    ['of a plan that is paid by the year', floor(995, [['period: month\n    setup', 'period: year\n    setup']]), true],
    ['a little more, by the year', floor(996, [['period: month\n    setup', 'period: year\n    setup']]), false],
  ])('%s', async (_name, changes, broken) => {
    const { codes } = await checkStarter(pro, changes);
    expect(codes.includes('C-LI-04')).toBe(broken);
  });
});

test('in France, negligence may be excluded between professionals, and what a consumer has not updated too', async () => {
  const negligence = saying(
    "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence.",
    `excludes: lost_profit, of: host, cause: negligence, carve: [core], words: "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence"`,
  );
  const update = saying(
    "L'Hébergeur ne répond pas de la mise à jour que le Client n'a pas faite.",
    `excludes: security_breach, of: host, cause: client_not_updating, flags: [testable], words: "L'Hébergeur ne répond pas de la mise à jour"`,
  );
  expect((await checkStarter(pro, negligence)).codes).not.toContain('C-LI-06');
  expect((await checkStarter(consumer, update)).codes).not.toContain('C-LI-01');
});
