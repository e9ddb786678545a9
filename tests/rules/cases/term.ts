import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const server: Plan = { offer: 'vps', audience: 'fr-professional' };

const inFacts = (...changes: readonly (readonly [from: string | RegExp, to: string])[]): Changes => ({
  'offers/shared-start.yaml': changes,
});
const inTerm = (...changes: readonly (readonly [from: string | RegExp, to: string])[]): Changes => ({
  'clauses/term.yaml': changes,
});
/** The whole line of an effect, the first one that starts so in an alternative of this name, where one is given. */
const effect = (start: string, alternative = ''): RegExp =>
  new RegExp(`${alternative && `(?<=- name: ${alternative}\\n(?:(?!- name: |- id: )[^])*)`}\\n *- \\{ ${start}[^\\n]*`);

const days = ['days: 14\n  fr-non', 'days: 7\n  fr-non'] as const;
const inMorocco = (...reminder: readonly (readonly [from: string, to: string])[]): Changes =>
  inFacts(...reminder, days);
const francs = [
  ["n'est pas compté. Un délai", "n'est pas compté. Les délais sont francs. Un délai"],
  [
    '- { states: business_day_basis',
    '- { states: clear_days, words: "Les délais sont francs" }\n      - { states: business_day_basis',
  ],
] as const;
/** Sold to consumers in Morocco, as its own law wants it. */
const window = [
  'reminder_days: 60\n',
  'reminder_days: 80\n    window_opens_days: 50\n    reminder_receipt: true\n',
] as const;
const morocco: Changes = {
  'audiences/fr-consumer.yaml': [['jurisdiction: FR', 'jurisdiction: MA']],
  ...inFacts(window, days),
  'clauses/miscellaneous.yaml': francs,
};
const trial: Changes = inFacts(['activation_days: 1\n', 'activation_days: 1\n  trial_refund_days: 30\n']);
const long = (exit: string): Changes =>
  inFacts(
    ['    months: 12\n    commitment_months: 12', `    months: 36\n    commitment_months: 36${exit}`],
    ['douze mois (et', 'trente-six mois (et'],
  );

const longWithExit = long('\n    early_exit_months: 12');

export const term: Cases = {
  'C-TE-01': [
    {
      example: "Préavis de « 60 jours » tapé dans une clause, autre que celui de l'offre.",
      plan: start,
      bad: saying(
        'Une résiliation prend effet 60 jours après sa réception.',
        'states: termination_notice, words: "prend effet 60 jours après sa réception"',
      ),
      codes: ['figure-literal', 'figure-missing'],
    },
    {
      example: 'Hausse de prix annoncée trente jours avant dans une clause, soixante dans une autre.',
      plan: start,
      bad: saying(
        'Une hausse est annoncée au Client {{offer.notice.terms_days}} avant.',
        'duty: notify_price_change, of: host, strength: result, words: "annoncée au Client {{offer.notice.terms_days}} avant"',
      ),
      codes: ['figure-differs'],
    },
  ],
  'C-TE-02': [
    {
      example: "Rappel de reconduction quinze jours avant l'échéance.",
      plan: start,
      bad: inFacts(['reminder_days: 60', 'reminder_days: 15']),
    },
    {
      example: 'Rappel envoyé quatre mois trop tôt.',
      plan: start,
      bad: inFacts(['reminder_days: 60', 'reminder_days: 120']),
    },
    {
      example: "Au Maroc, rappel moins d'un mois avant l'ouverture de la période de refus.",
      plan: start,
      good: morocco,
      bad: inMorocco([window[0], window[1].replace('80', '45')]),
    },
    {
      example: 'Au Maroc, rappel sans preuve de réception.',
      plan: start,
      good: morocco,
      bad: inMorocco([window[0], window[1].replace('true', 'false')]),
    },
    { example: 'Au Maroc, reconduction sans période de refus.', plan: start, good: morocco, bad: inMorocco() },
  ],
  'C-TE-03': {
    example: "Contrat d'un mois reconduit pour douze.",
    plan: start,
    bad: inFacts(['    months: 12\n    commitment_months: 12', '    months: 1\n    commitment_months: 1']),
  },
  'C-TE-04': {
    example: 'Quatre-vingt-dix jours pour refuser la reconduction.',
    plan: start,
    bad: inFacts(['optout_days: 10', 'optout_days: 90'], ['host_termination_days: 60', 'host_termination_days: 90']),
  },
  'C-TE-05': [
    {
      example: "L'hébergeur sort quand il veut, le client non.",
      plan: { offer: 'vps', audience: 'fr-professional' },
      bad: inTerm([effect('right: terminate_convenience', 'professional_open'), '']),
    },
    {
      example: "Sortie de l'hébergeur sans remboursement de la période non courue.",
      plan: server,
      bad: inTerm(['flags: [notice, refund, reciprocal]', 'flags: [notice, reciprocal]']),
    },
    {
      example: "Faculté ajoutée à l'hébergeur seul.",
      plan: pro,
      bad: saying(
        "L'Hébergeur peut mettre fin au contrat et le rembourser, {{offer.notice.host_termination_days}} à l'avance.",
        `reserves: terminate_convenience, of: host, flags: [notice, refund], words: "L'Hébergeur peut mettre fin au contrat"`,
      ),
    },
  ],
  'C-TE-05-DAYS': {
    example: "L'hébergeur sort en cinq jours.",
    plan: start,
    bad: inFacts(['host_termination_days: 60', 'host_termination_days: 5']),
  },
  'C-TE-06': [
    {
      example: 'Données supprimées pendant la suspension.',
      plan: start,
      bad: saying(
        "L'Hébergeur peut supprimer les Données d'un Service suspendu.",
        `reserves: delete_suspended, of: host, words: "L'Hébergeur peut supprimer les Données d'un Service suspendu"`,
      ),
    },
    {
      example: 'Résiliation sans suspension préalable.',
      plan: start,
      bad: inTerm([
        'listed_breaches, reasons, reasons_sent, after_suspension]',
        'listed_breaches, reasons, reasons_sent]',
      ]),
    },
    {
      example: "Guide qui ne dit pas comment récupérer les données d'un service suspendu.",
      plan: start,
      bad: { 'clauses/site-broken-guide.yaml': [[effect('states: suspension_export'), '']] },
    },
  ],
  'C-TE-06-DAYS': [
    {
      example: 'Suspension pour impayé avant la fin de son préavis.',
      plan: start,
      bad: inFacts(['unpaid_after_days: 15', 'unpaid_after_days: 3']),
    },
    {
      example: 'Offre qui ne garde pas les données pendant la suspension.',
      plan: start,
      bad: inFacts(['data_kept: true', 'data_kept: false']),
    },
  ],
  'C-TE-07': {
    example: '« Suspendre le Service à sa discrétion ».',
    plan: start,
    bad: saying(
      "L'Hébergeur peut suspendre le Service à sa discrétion.",
      `reserves: suspend_security, of: host, flags: [access_kept], words: "L'Hébergeur peut suspendre le Service à sa discrétion"`,
    ),
  },
  'C-TE-08': {
    example: "Effacement au septième jour, récupération annoncée jusqu'au trentième.",
    plan: start,
    bad: inFacts(['    purge_days: 60', '    purge_days: 7']),
  },
  'C-TE-09': [
    { example: "Formats d'export absents.", plan: start, bad: inTerm([effect('states: export_formats'), '']) },
    { example: 'Aucun droit de changer de fournisseur.', plan: start, bad: inTerm([effect('right: switch'), '']) },
    {
      example: "Entité publique marocaine sans certificat d'effacement.",
      plan: pro,
      good: {
        'audiences/fr-professional.yaml': [
          ['jurisdiction: FR', 'jurisdiction: MA'],
          ['customer: professional', 'customer: public_entity'],
        ],
      },
      bad: inTerm([effect('states: deletion_certificate'), '']),
    },
  ],
  'C-TE-10': {
    example: 'Hausse de prix sans droit de sortir.',
    plan: { offer: 'vps', audience: 'fr-consumer' },
    bad: {
      'clauses/price.yaml': [
        ['flags: [notice, reasons, reasons_sent, exit]', 'flags: [notice, reasons, reasons_sent]'],
      ],
    },
  },
  'C-TE-10-DAYS': {
    example: 'Hausse annoncée quinze jours avant, sortie en trente.',
    plan: start,
    bad: inFacts(['price_days: 60', 'price_days: 15'], ['price_exit_days: 60', 'price_exit_days: 30']),
  },
  'C-TE-11': [
    {
      example: 'Conditions modifiables « à tout moment ».',
      plan: start,
      bad: inTerm(
        [
          /conditions pour l'un des motifs suivants : un changement .* d'une erreur\. Il adresse au Client le texte modifié \{/,
          'conditions à tout moment. Il adresse au Client le texte modifié {',
        ],
        [
          `[reasons, reasons_sent, notice, exit, no_price_increase], words: "peut modifier les présentes conditions pour l'un des motifs suivants"`,
          '[notice, exit], words: "peut modifier les présentes conditions à tout moment"',
        ],
      ),
    },
    {
      example: "« L'usage du Service vaut acceptation des conditions nouvelles. »",
      plan: start,
      bad: saying(
        "L'usage du Service vaut acceptation des conditions nouvelles.",
        `deems: acceptance_by_use, against: client, words: "L'usage du Service vaut acceptation des conditions nouvelles"`,
      ),
    },
  ],
  'C-TE-12': [
    {
      example: '« Le Client renonce à se rétracter. »',
      plan: start,
      bad: saying(
        'Le Client renonce à se rétracter.',
        'waives: withdraw, of: client, words: "Le Client renonce à se rétracter"',
      ),
    },
    {
      example: 'Service ouvert avant la fin du délai sans demande expresse du consommateur.',
      plan: start,
      bad: { 'clauses/order.yaml': [[effect('states: early_start_request'), '']] },
    },
  ],
  'C-TE-12-DAYS': [
    { example: 'Quatorze jours de rétractation au Maroc.', plan: start, good: morocco, bad: inFacts(window) },
    { example: 'Sept jours de rétractation en France.', plan: start, bad: inFacts(days) },
  ],
  'C-TE-13': {
    example: "Essai remboursé qui ne dit pas qu'il s'ajoute à la rétractation.",
    plan: start,
    good: trial,
    bad: { 'clauses/order.yaml': [[effect('states: trial_beside_withdrawal'), '']] },
  },
  'C-TE-13-DAYS': {
    example: 'Essai de sept jours, plus court que la rétractation.',
    plan: start,
    good: trial,
    bad: inFacts(['activation_days: 1\n', 'activation_days: 1\n  trial_refund_days: 7\n']),
  },
  'C-TE-14': { example: 'Engagement de trente-six mois sans sortie.', plan: start, good: longWithExit, bad: long('') },
  'C-TE-14-TEXT': {
    example: "Sortie que l'offre prévoit et que le contrat tait.",
    plan: start,
    good: longWithExit,
    bad: inTerm([effect('right: exit_long_commitment'), '']),
  },
  'C-TE-15': [
    {
      example: '« Les délais se comptent en jours », sans dire lesquels.',
      plan: start,
      bad: {
        'clauses/miscellaneous.yaml': [
          [
            "Les délais se comptent en jours calendaires, sauf lorsque le contrat parle de jours ouvrés ou d'heures ouvrées.",
            'Les délais se comptent en jours.',
          ],
          [effect('states: time_computation'), ''],
        ],
      },
    },
    {
      example: 'Au Maroc, délais qui ne sont pas dits francs.',
      plan: start,
      good: morocco,
      bad: { 'clauses/miscellaneous.yaml': [francs[0]] },
    },
  ],
  'C-TE-16': {
    example: "L'hébergeur titulaire du nom de domaine.",
    plan: start,
    bad: {
      'clauses/domains.yaml': [
        ['Le Client en est le titulaire et décide', "L'Hébergeur en est le titulaire et le Client décide"],
        [effect('right: domain_ownership'), ''],
      ],
    },
  },
  'C-TE-17': [
    {
      example: "Suspension de sécurité dont rien n'annonce la fin.",
      plan: start,
      bad: inTerm([' Il la lève dès que la cause a disparu.', ''], [effect('states: suspension_lifted'), '']),
    },
    {
      example: 'Suspension pour impayé que le paiement ne lève pas.',
      plan: start,
      bad: inTerm(
        [' Le Service est rétabli dès le paiement, sans frais.', ''],
        [effect('states: service_restored_on_payment'), ''],
      ),
    },
  ],
};
