/** The starter, wrong in one way for each code of who owes, excludes, prices and ranks. */
import { saying } from '../rules/broken.js';
import type { Changes, Plan } from '../rules/starter.js';

export const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const backups = 'clauses/backups.yaml';
const duty = (activity: string, words: string, strength = 'result'): string =>
  `- { duty: ${activity}, of: host, strength: ${strength}, words: "${words}" }`;

/** A file that is read as it is. */
export const read = [['id: shared-plus\n', 'id: shared-plus\n']] as const;

export interface Wrong {
  readonly changes: Changes;
  /** Where the finding must stand. */
  readonly file: string;
  readonly plan?: Plan;
}
export const ledger: Readonly<Record<string, Wrong>> = {
  'activity-unowned': {
    changes: {
      'clauses/service.yaml': [[duty('hardware', 'Il maintient le matériel et remplace celui qui tombe en panne'), '']],
    },
    file: 'vocabulary/activities.yaml',
  },
  'activity-two-owners': {
    changes: { 'clauses/service.yaml': [['{ duty: content, of: client', '{ duty: hardware, of: client']] },
    file: 'clauses/service.yaml',
  },
  'activity-outside-plan': {
    changes: saying(
      'Le Client installe PHP.',
      'duty: php_install, of: client, strength: result, words: "Le Client installe PHP"',
    ),
    file: 'clauses/service.yaml',
  },
  'activity-two-strengths': {
    changes: {
      'clauses/dpa.yaml': [
        [
          '{ duty: security_platform, of: host, strength: reinforced',
          '{ duty: security_platform, of: host, strength: means',
        ],
      ],
    },
    file: 'clauses/security.yaml',
  },
  'effect-party-impossible': {
    changes: { 'clauses/order.yaml': [['{ right: authorise_users, of: client', '{ right: authorise_users, of: host']] },
    file: 'clauses/order.yaml',
  },
  'qualifier-missing': {
    changes: {
      'clauses/order.yaml': [
        ['duty: true_identity, of: client, strength: result', 'duty: true_identity, of: client, strength: means'],
      ],
    },
    file: 'clauses/order.yaml',
  },
  'effect-required': {
    changes: { 'clauses/order.yaml': [['duty: true_identity, of: client', 'duty: state_needs, of: client']] },
    file: 'vocabulary/activities.yaml',
  },
  'power-unanswered': {
    changes: {
      'clauses/term.yaml': [
        [
          /duty: notify_terms_change(?=.*words: "Il adresse au Client le texte modifié et ses motifs)/,
          'duty: notify_by_email',
        ],
      ],
    },
    file: 'clauses/term.yaml',
  },
  'excluded-although-owed': {
    changes: {
      'clauses/liability.yaml': [
        [
          "l'atteinte à l'image et la perte de clientèle future ne sont pas réparées, parce",
          "l'atteinte à l'image et la perte de Données ne sont pas réparées, parce",
        ],
        [
          `- { excludes: goodwill, of: host, cause: any, carve: [core, personal_data, product], flags: [justified], words: "l'atteinte à l'image et la perte de clientèle future ne sont pas réparées", said: { justified: "parce que le prix est fixé en considération de ce partage du risque" } }`,
          `- { excludes: data_loss, of: host, cause: any, words: "la perte de Données ne sont pas réparées" }`,
        ],
      ],
    },
    file: 'clauses/liability.yaml',
  },
  'cap-twice': {
    changes: {
      'clauses/special-terms.yaml': [
        [
          '      Les montants ci-dessous servent',
          "      La responsabilité de l'Hébergeur est limitée à {{offer.liability.cap.months}}. Les montants ci-dessous servent",
        ],
        [
          '- { states: liability_limits, words: "Les montants',
          `- { caps: all, of: host, by: [offer.liability.cap.months], carve: [core], words: "La responsabilité de l'Hébergeur est limitée" }\n          - { states: liability_limits, words: "Les montants`,
        ],
      ],
    },
    file: 'clauses/special-terms.yaml',
  },
  'right-unanswered': {
    changes: {
      'clauses/domains.yaml': [
        [duty('domain_transfer_code', 'Il remet le code de transfert au Client qui le demande'), ''],
      ],
    },
    file: 'clauses/domains.yaml',
  },
  'figure-missing': {
    changes: {
      [backups]: [
        [
          /L'Hébergeur conserve chaque Sauvegarde \{\{offer\.backup\.retention_days\}\}, puis/,
          "L'Hébergeur conserve chaque Sauvegarde un temps, puis",
        ],
        [
          'words: "L\'Hébergeur conserve chaque Sauvegarde {{offer.backup.retention_days}}"',
          'words: "L\'Hébergeur conserve chaque Sauvegarde un temps"',
        ],
      ],
    },
    file: backups,
  },
  'paid-without-price': {
    changes: {
      'clauses/modifications.yaml': [
        [
          'strength: result, price: included, words: "Il répare sans frais',
          'strength: result, price: paid, flags: [quote_first], words: "Il répare sans frais',
        ],
      ],
    },
    file: 'clauses/modifications.yaml',
  },
  'price-unused': {
    changes: { 'clauses/assistance.yaml': [[/- \{ prices: intervention_minimum.*\n/, '']] },
    file: 'vocabulary/prices.yaml',
  },
  'rank-duty-lost': {
    plan: pro,
    changes: {
      'offers/shared-plus.yaml': read,
      'clauses/modifications.yaml': [
        [
          '  - id: modifications.by_host\n',
          `  - id: modifications.by_host\n    when: 'offer.backup.mode == "best_effort"'\n`,
        ],
      ],
    },
    file: 'offers/shared-pro.yaml',
  },
  'rank-broken': {
    plan: pro,
    changes: {
      'offers/shared-plus.yaml': [['retention_days: 7', 'retention_days: 21']],
    },
    file: 'offers/shared-pro.yaml',
  },
  'law-foreign': {
    changes: {
      'vocabulary/sources.yaml': [
        ['sources:\n', 'sources:\n  - { id: MA-3108-1, cite: loi 31-08, title: Essai, status: memory }\n'],
      ],
      'clauses/service.yaml': [['law: [EU-GDPR-28]', 'law: [MA-3108-1]']],
    },
    file: 'clauses/service.yaml',
  },
  'law-not-in-force': {
    changes: {
      'vocabulary/sources.yaml': [
        [
          'sources:\n',
          'sources:\n  - { id: FR-OLD, cite: ancien texte, title: Essai, status: memory, until: 2020-01-01 }\n',
        ],
      ],
      'clauses/service.yaml': [['law: [EU-GDPR-28]', 'law: [FR-OLD]']],
    },
    file: 'clauses/service.yaml',
  },
  'law-unanswered': {
    changes: { 'clauses/order.yaml': [['law: [FR-CIVIL-1127-1, FR-CONSO-L221-14', 'law: [FR-CONSO-L221-14']] },
    file: 'vocabulary/sources.yaml',
  },
  'translation-missing': {
    changes: { 'audiences/fr-professional.yaml': [['languages: [fr]', 'languages: [fr, en]']] },
    file: 'clauses/miscellaneous.yaml',
  },
  'translation-differs': {
    changes: {
      'audiences/fr-professional.yaml': [['languages: [fr]', 'languages: [fr, en]']],
      'clauses/miscellaneous.yaml': [
        [
          '    text: |\n      Le contrat est rédigé et conclu en français.',
          '    text:\n      fr: |\n        Le contrat est rédigé et conclu en français.\n      en: |\n        The contract for {{offer.name}} is written in French.',
        ],
      ],
    },
    file: 'clauses/miscellaneous.yaml',
  },
  'precedence-none': {
    changes: { 'documents/sla.yaml': [['precedence: 5\n', '']] },
    file: 'documents/sla.yaml',
  },
  'precedence-twice': {
    changes: { 'documents/sla.yaml': [['precedence: 5\n', 'precedence: 2\n']] },
    file: 'documents/sla.yaml',
  },
  'document-unbound': {
    changes: { 'documents/contract.yaml': [['  - bind: sla\n', '']] },
    file: 'documents/contract.yaml',
  },
};
