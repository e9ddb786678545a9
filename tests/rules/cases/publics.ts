import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const association: Plan = { offer: 'shared-pro', audience: 'fr-non-professional' };
const company = 'providers/hebergeur-exemple.yaml';
const offer = 'offers/shared-pro.yaml';

const kind = ['kind: RCS', 'kind: RC'] as const;
const identifiers = (without?: string): Changes[string] => [
  kind,
  [
    '    siren: "000 000 000"\n',
    ['ice: "000000000000000"', 'if_ma: "00000000"']
      .filter((line) => without === undefined || !line.startsWith(without))
      .map((line) => `    ${line}\n`)
      .join(''),
  ],
  ['  certifications: [iso27001]', '  cndp_receipt: D-000/2026\n  dgssi_level: 2\n  certifications: [iso27001]'],
];
/** The public of the starter, had it been in Morocco, and a Moroccan company. The clauses remain French. */
export const inMorocco = (audience: string): Changes => ({
  [`audiences/${audience}.yaml`]: [['jurisdiction: FR', 'jurisdiction: MA']],
  [company]: identifiers(),
});
const french = ['law-foreign', 'law-unanswered'];
const untranslated = [...french, 'translation-missing'];

const waived = (reason: string): Changes[string] => [
  ['sold_to:', `waivers: [{ rule: C-LI-09, reason: "${reason}", author: A. B., until: 2027-11-30 }]\nsold_to:`],
];
const ministry: Changes = {
  [company]: identifiers(),
  'audiences/fr-professional.yaml': [
    ['jurisdiction: FR', 'jurisdiction: MA'],
    ['customer: professional', 'customer: public_entity'],
    ['trader: true', 'trader: false'],
  ],
  ...saying(
    "Le Client peut reprendre l'exploitation de son système.",
    `right: reversibility, of: client, words: "Le Client peut reprendre l'exploitation de son système"`,
  ),
};
const inRabat: Changes[string] = [
  ['country: FR\n    city:', 'country: MA\n    city:'],
  [/country: FR(?=\n {4}encrypted)/, 'country: MA'],
  ['sensitive: false', 'sensitive: true\n    transfer_tool: scc'],
];
const unchanged = (line: string): Changes[string] => [[line, line]];

export const publics: Cases = {
  'C-PK-01': {
    example: 'Article du droit marocain cité dans un contrat français.',
    plan: pro,
    bad: { 'clauses/service.yaml': [['law: [EU-GDPR-28]', 'law: [EU-GDPR-28, MA-DOC-737]']] },
  },
  'C-PK-02': [
    {
      example: 'Étapes de la commande en ligne sans le texte qui les exige.',
      plan: consumer,
      bad: {
        'clauses/order.yaml': [
          ['FR-CONSO-L221-14, FR-CONSO-L221-13, FR-CONSO-L213-1]', 'FR-CONSO-L221-13, FR-CONSO-L213-1]'],
        ],
      },
    },
    {
      example: "Conditions de vente entre professionnels sans l'article L. 441-1.",
      plan: pro,
      bad: { 'clauses/price.yaml': [['law: [FR-COM-L441-1]', 'law: []']] },
    },
  ],
  'C-PK-03': [
    {
      example: "« L'Hébergeur décide seul si le Service est conforme. »",
      plan: consumer,
      bad: saying(
        "L'Hébergeur décide seul si le Service est conforme.",
        `reserves: judge_conformity, of: host, words: "L'Hébergeur décide seul si le Service est conforme"`,
      ),
    },
    {
      example: 'Association qui renonce à résilier.',
      plan: association,
      bad: saying(
        'Le Client renonce à résilier le contrat.',
        'waives: terminate_for_breach, of: client, words: "Le Client renonce à résilier le contrat"',
      ),
    },
    {
      example: 'Consommateur réputé avoir tout reçu.',
      plan: consumer,
      bad: saying(
        'Le Client est réputé avoir tout reçu.',
        'deems: received_information, against: client, words: "Le Client est réputé avoir tout reçu"',
      ),
    },
  ],
  'C-PK-04': {
    example: 'Garantie sans limite gardée avec, pour seul motif, « Validé par le service juridique ».',
    plan: pro,
    good: {
      ...saying(
        "Le Client garantit l'Hébergeur contre toute réclamation.",
        `duty: indemnify_host, of: client, strength: result, words: "Le Client garantit l'Hébergeur contre toute réclamation"`,
      ),
      [offer]: waived(
        'Le prix de cette offre a été négocié en échange de cette garantie, dont le montant est plafonné',
      ),
    },
    bad: { [offer]: waived('Validé par le service juridique') },
  },
  'C-PK-05': [
    {
      example: 'Consommateur envoyé devant le tribunal de commerce.',
      plan: consumer,
      bad: saying(
        'Tout litige relève du tribunal de commerce de {{provider.court}}.',
        'states: court_commercial, words: "relève du tribunal de commerce de {{provider.court}}"',
      ),
    },
    {
      example: "Association envoyée devant le juge du siège de l'hébergeur.",
      plan: association,
      bad: saying(
        'Tout litige relève du tribunal de {{provider.court}}.',
        'states: court_clause, flags: [very_apparent], words: "relève du tribunal de {{provider.court}}"',
      ),
    },
    {
      example: 'Tribunal désigné en petits caractères.',
      plan: pro,
      bad: saying(
        'Tout litige relève du tribunal de {{provider.court}}.',
        'states: court_clause, words: "relève du tribunal de {{provider.court}}"',
      ),
    },
    {
      example: 'Consommateur marocain envoyé devant le tribunal de commerce.',
      plan: consumer,
      good: inMorocco('fr-consumer'),
      despite: untranslated,
      bad: saying(
        'Tout litige relève du tribunal de commerce de {{provider.court}}.',
        'states: court_commercial, words: "relève du tribunal de commerce de {{provider.court}}"',
      ),
    },
  ],
  'C-PK-06': {
    example: "Contrat marocain dont l'arabe manque, ou donne d'autres chiffres.",
    plan: consumer,
    despite: french,
    bad: {
      ...inMorocco('fr-consumer'),
      'clauses/miscellaneous.yaml': [
        [
          '    text: |\n      Le contrat est rédigé et conclu en français.',
          '    text:\n      fr: |\n        Le contrat est rédigé et conclu en français.\n      ar: |\n        هذا العقد محرر بالفرنسية، {{offer.name}}.',
        ],
      ],
    },
  },
  'C-PK-07': [
    {
      example: '« Le français prévaut » devant un consommateur marocain.',
      plan: consumer,
      good: inMorocco('fr-consumer'),
      despite: untranslated,
      bad: saying(
        'La version française est réputée exacte.',
        'deems: french_version_prevails, against: client, words: "La version française est réputée exacte"',
      ),
    },
    {
      example: "« L'anglais prévaut » devant un consommateur français.",
      plan: consumer,
      bad: saying(
        'La version anglaise est réputée exacte.',
        'deems: foreign_version_prevails, against: client, words: "La version anglaise est réputée exacte"',
      ),
    },
  ],
  'C-PK-08': [
    { example: 'Hébergeur français sans SIREN.', plan: pro, bad: { [company]: [['    siren: "000 000 000"\n', '']] } },
    {
      example: 'Hébergeur marocain sans ICE.',
      plan: pro,
      good: inMorocco('fr-professional'),
      despite: french,
      bad: { [company]: identifiers('ice') },
    },
  ],
  'C-PK-09': {
    example: 'Ancien article L. 121-20 du code de la consommation.',
    plan: pro,
    bad: {
      'vocabulary/sources.yaml': [
        [
          'sources:\n',
          'sources:\n  - { id: FR-OLD-L121-20, cite: "C. conso., ancien art. L. 121-20", title: Rétractation, status: memory, until: 2014-06-13 }\n',
        ],
      ],
      'clauses/service.yaml': [['law: [EU-GDPR-28]', 'law: [EU-GDPR-28, FR-OLD-L121-20]']],
    },
  },
  'C-PK-10': {
    example: "Données sensibles d'un ministère marocain sur des serveurs en France.",
    plan: pro,
    good: { ...ministry, [offer]: inRabat },
    despite: french,
    bad: { [offer]: [['sensitive: false', 'sensitive: true']] },
  },
  'C-PK-10-CLAUSES': {
    example: 'Ministère marocain sans droit de reprendre son système.',
    plan: pro,
    good: { ...ministry, [offer]: inRabat },
    despite: french,
    bad: { 'clauses/service.yaml': unchanged('topic: service\n') },
  },
  'C-PK-11': {
    example: 'Phrase de plus de quatre-vingt-dix mots devant un consommateur.',
    plan: consumer,
    bad: saying(
      `Le Client décrit ${'ce que son Site faisait, ce que son Site fait et ce que son Site devrait faire, '.repeat(5)}puis attend une réponse de l'Hébergeur.`,
      `states: cooperation_duty, words: "puis attend une réponse de l'Hébergeur"`,
    ),
  },
  'C-PK-12': {
    example: 'Artisan démarché chez lui, sans formulaire de rétractation.',
    plan: pro,
    good: {
      'audiences/fr-professional.yaml': [
        ['channel: online', 'channel: off_premises'],
        ['small: false', 'small: true'],
      ],
      [offer]: [['  fr-professional:\n', '  fr-professional:\n    withdrawal:\n      days: 14\n']],
    },
    bad: {
      'documents/withdrawal-form.yaml': [[/when: .*/, `when: 'audience.customer == "consumer"'`]],
    },
  },
};
