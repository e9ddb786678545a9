/** The small workspace, wrong in one way for each code of assembly, and its nearest neighbour that is right. */
import type { Changes } from '../library/small.js';

interface Case {
  readonly bad: Changes;
  readonly at: string | RegExp;
  readonly related?: number;
  readonly good: Changes;
}
const backups = 'clauses/backups.yaml';
const cgv = 'documents/cgv.yaml';

export const cases: Readonly<Record<string, Case>> = {
  'alternative-none': {
    bad: { [backups]: [['when: otherwise', `when: 'offer.price.period == "year"'`]] },
    at: 'backups.principle',
    related: 2,
    good: { [backups]: [['when: otherwise', `when: 'offer.backup.mode == "none"'`]] },
  },
  'alternative-several': {
    bad: { [backups]: [['when: otherwise', `when: 'offer.price.period == "year" || offer.backup.mode == "none"'`]] },
    at: /contractual/,
    related: 2,
    good: { [backups]: [['when: otherwise', `when: 'offer.backup.mode != "contractual"'`]] },
  },
  'heading-empty': {
    bad: {
      [cgv]: [['id: withdrawal\n    numbered: article', 'id: withdrawal\n    numbered: article\n    required: true']],
    },
    at: /withdrawal/,
    good: {},
  },
  'clause-twice': {
    bad: {
      [cgv]: [
        [
          '      - clause: backups.restoration\n',
          '      - clause: backups.restoration\n      - clause: backups.principle\n',
        ],
      ],
    },
    at: 'backups.principle',
    related: 1,
    good: {},
  },
  'clause-empty': {
    bad: {
      [backups]: [
        [
          '          Le Client sauvegarde son site lui-même.',
          '          {{#if (eq offer.backup.mode "contractual")}}Le Client sauvegarde son site lui-même.{{/if}}',
        ],
      ],
    },
    at: /Client sauvegarde/,
    good: {
      [backups]: [
        [
          '          Le Client sauvegarde son site lui-même.',
          '          {{#if (eq offer.backup.mode "none")}}Le Client sauvegarde son site lui-même.{{/if}}',
        ],
      ],
    },
  },
  'reference-left-out': {
    bad: { [backups]: [['{{ref "backups.principle"}}', '{{ref "withdrawal.right"}}']] },
    at: /withdrawal\.right/,
    related: 1,
    good: {},
  },
};
