import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

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
const capOf = (party: string, start: string): RegExp =>
  new RegExp(`(?<=- name: single\\n(?:(?!- name: |- id: )[^])*caps: all, of: ${party}[^\\n]*)${start}`);
const carve = (start: string): RegExp => capOf('host', start);
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

export const liability: Cases = {
  'C-LI-01': [
    {
      example: 'Plafond opposé à un consommateur.',
      plan: consumer,
      bad: saying(
        "{{#has offer.term.months}}La responsabilité de l'Hébergeur est limitée à {{offer.term.months}} d'abonnement.{{/has}}",
        `caps: all, of: host, by: [offer.term.months], carve: [core, personal_data, product], credits: inside, words: "La responsabilité de l'Hébergeur est limitée à {{offer.term.months}}" }\n      - { states: cap_base, words: "d'abonnement"`,
      ),
    },
    {
      example: "Pertes d'exploitation exclues devant une association.",
      plan: association,
      bad: saying(
        "L'Hébergeur ne répond pas des pertes d'exploitation.",
        `excludes: lost_profit, of: host, cause: any, carve: [core], words: "L'Hébergeur ne répond pas des pertes d'exploitation"`,
      ),
    },
    {
      example: "Au Maroc, exclusion qui tient à l'ordinateur du consommateur.",
      plan: consumer,
      good: inMorocco('fr-consumer'),
      bad: saying(
        "L'Hébergeur ne répond pas de l'ordinateur du Client.",
        `excludes: unavailability, of: host, cause: client_environment, flags: [testable], words: "L'Hébergeur ne répond pas de l'ordinateur du Client"`,
      ),
    },
  ],
  'C-LI-02': [
    {
      example: 'Plafond sans réserve du dol, de la faute lourde et du dommage corporel.',
      plan: pro,
      bad: inLiability(carve('core, '), ''),
    },
    {
      example: 'Limites dont le texte ne réserve plus la faute lourde.',
      plan: pro,
      bad: inLiability(/\n *- \{ states: limits_spare_gross_fault[^\n]*/),
    },
    {
      example: 'Le même plafond sans réserve, au Maroc.',
      plan: pro,
      good: inMorocco('fr-professional'),
      bad: inLiability(carve('core, '), ''),
    },
  ],
  'C-LI-03': {
    example: 'Plafond en mois, sans dire de quel prix.',
    plan: pro,
    bad: inLiability(within('single', 'states: cap_base')),
  },
  'C-LI-03-ONCE': {
    example: '« Limitée à six mois » dans les conditions particulières, douze mois dans les conditions générales.',
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
    {
      example: "Plafond d'un mois d'un abonnement à bas prix.",
      plan: pro,
      bad: inFacts(/months: 12\n {8}floor: \{ cents: 150000,/, 'months: 1\n        floor: { cents: 200,'),
    },
    { example: 'Plafond sans plancher.', plan: pro, bad: inFacts('floor: { cents: 150000,', 'floor: { cents: 0,') },
  ],
  'C-LI-05': [
    {
      example: "« L'Hébergeur ne répond pas de l'indisponibilité. »",
      plan: pro,
      bad: saying(
        "L'Hébergeur ne répond pas de l'indisponibilité.",
        `excludes: unavailability, of: host, cause: own_equipment, carve: [core], words: "L'Hébergeur ne répond pas de l'indisponibilité"`,
      ),
    },
    {
      example: 'Plus aucune liste des obligations essentielles pour un consommateur.',
      plan: consumer,
      bad: inLiability(
        /(?<=- name: consumer_like\n(?:(?!- name: )[^])*states: )essential_obligations/,
        'service_scope',
      ),
    },
  ],
  'C-LI-06': {
    example: 'Au Maroc, exclusion « même en cas de négligence ».',
    plan: pro,
    good: inMorocco('fr-professional'),
    bad: saying(
      "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence.",
      `excludes: lost_profit, of: host, cause: negligence, carve: [core], words: "L'Hébergeur ne répond pas du gain manqué, même en cas de négligence"`,
    ),
  },
  'C-LI-07': [
    {
      example: '« La défaillance du centre de données constitue un cas de force majeure. »',
      plan: pro,
      bad: saying(
        'La défaillance du centre de données constitue un cas de force majeure.',
        'deems: supplier_failure_is_force_majeure, against: client, words: "La défaillance du centre de données constitue un cas de force majeure"',
      ),
    },
    {
      example: 'Réclamations exclues parce que le centre de données en est la cause.',
      plan: pro,
      bad: saying(
        "L'Hébergeur ne répond pas des réclamations que cause le centre de données.",
        `excludes: third_party_claims, of: host, cause: subcontractor, carve: [core], words: "L'Hébergeur ne répond pas des réclamations"`,
      ),
    },
  ],
  'C-LI-08': [
    {
      example: '« Une attaque constitue un cas de force majeure. »',
      plan: { offer: 'shared-start', audience: 'fr-consumer' },
      bad: saying(
        'Une attaque constitue un cas de force majeure.',
        'deems: attack_is_force_majeure, against: client, words: "Une attaque constitue un cas de force majeure"',
      ),
    },
    {
      example: 'Force majeure sans le critère de la loi.',
      plan: pro,
      bad: inLiability(/\n *- \{ states: force_majeure_legal_test[^\n]*/),
    },
    {
      example: 'Force majeure qui dure, sans sortie pour le client.',
      plan: pro,
      bad: inLiability(/\n *- \{ right: exit_long_force_majeure[^\n]*/),
    },
  ],
  'C-LI-09': [
    { example: "Un consommateur garantit l'hébergeur contre toute réclamation.", plan: consumer, bad: indemnity() },
    {
      example: "Garantie d'un consommateur étendue à ce que fournit l'hébergeur.",
      plan: consumer,
      good: indemnity(' flags: [fault_based],'),
      bad: indemnity(' flags: [fault_based, host_supplied_items],'),
    },
    {
      example: 'Entre professionnels, garantie du client sans garantie en retour.',
      plan: pro,
      good: mutual(
        `\n      - { duty: indemnify_client, of: host, strength: result, words: "L'Hébergeur le garantit de même"`,
      ),
      bad: indemnity(),
    },
  ],
  'C-LI-10': [
    {
      example: "Fiche précontractuelle d'un professionnel sans les limites de responsabilité.",
      plan: pro,
      bad: {
        'clauses/special-terms.yaml': [
          ['states: liability_limits, words: "Les montants', 'states: service_scope, words: "Les montants'],
        ],
      },
    },
    {
      example: 'La même fiche, pour un consommateur.',
      plan: consumer,
      bad: {
        'clauses/special-terms.yaml': [
          ['states: liability_limits, words: "Seuls l', 'states: legal_guarantees, words: "Seuls l'],
        ],
      },
    },
  ],
  'C-LI-11': {
    example: "Assurance d'un montant inférieur au plafond.",
    plan: pro,
    bad: { 'providers/hebergeur-exemple.yaml': [['amount: 2000000', 'amount: 1000']] },
  },
  'C-LI-12': [
    {
      example: '« Passé huit jours, le Client perd ses droits. »',
      plan: consumer,
      bad: saying(
        'Passé huit jours, le Client perd ses droits.',
        'waives: late_claim, of: client, words: "le Client perd ses droits"',
      ),
    },
    {
      example: 'Renonciation à la prescription légale.',
      plan: pro,
      bad: saying(
        'Le Client renonce à la prescription légale.',
        'waives: limitation_period, of: client, words: "Le Client renonce à la prescription légale"',
      ),
    },
  ],
  'C-LI-12-DELAY': {
    example: 'Huit jours pour signaler un dommage.',
    plan: pro,
    bad: inFacts('claim_report_days: 30', 'claim_report_days: 8'),
  },
  'C-LI-13': {
    example: 'Annexe des données « sans limite », et plafond général qui ne la réserve pas.',
    plan: pro,
    good: limitless,
    bad: inLiability(carve('personal_data, '), ''),
    also: ['C-LI-14', 'C-LI-15'],
  },
  'C-LI-14': [
    {
      example: 'Plafond du client qui, dans le registre, ne réserve pas le produit défectueux que le texte réserve.',
      plan: pro,
      bad: inLiability(capOf('client', ', product')),
    },
    {
      example: "Exception du produit défectueux que plus aucun texte n'écrit.",
      plan: pro,
      bad: inLiability(/\n *- \{ states: limits_spare_product[^\n]*/),
    },
  ],
  'C-LI-15': {
    example: 'Plafond qui vaut aussi envers les personnes dont les données sont atteintes.',
    plan: pro,
    bad: {
      'clauses/liability.yaml': [
        [/\n *- \{ states: limits_spare_personal_data[^\n]*/, ''],
        [capOf('host', 'personal_data, '), ''],
        [capOf('client', 'personal_data, '), ''],
        [/(?<=excludes: goodwill[^\n]*)personal_data, /, ''],
      ],
    },
  },
  'C-LI-16': [
    {
      example: "Plafond « réciproque » dont le client n'a pas le sien.",
      plan: pro,
      bad: inLiability(/(?<=- name: single\n(?:(?!- name: |- id: )[^])*)\n *- \{ caps: all, of: client[^\n]*/),
    },
    {
      example: 'Plafond du client que le registre ne dit plus réciproque.',
      plan: pro,
      bad: inLiability(capOf('client', 'flags: \\[reciprocal\\], ')),
    },
  ],
};
