/** Workspaces that are wrong in one way, each with its nearest neighbour that is right. */
import type { Changes } from './small.js';

interface Case {
  readonly bad: Changes;
  /** The code with its place and what stands there; then the other places that the finding shows. */
  readonly shown: readonly string[];
  readonly good: Changes;
}
const backups = 'clauses/backups.yaml';
const basic = 'offers/basic.yaml';
const cgv = 'documents/cgv.yaml';
const figures = 'packs/parameters.yaml';
const words = "words: L'Hébergeur sauvegarde le site }";
const figure = (days: string, path = 'law.withdrawal_days'): Changes => ({
  [figures]: [
    [
      'from: 2016-07-01,',
      `from: 2016-07-01, until: 2027-06-30, value: 14, source: FR-CONSO-L221-18, status: verified }\n  - { path: ${path}, ${days},`,
    ],
  ],
});

export const rule = (more: string, id = 'R-1'): string =>
  `  - { id: ${id}, title: R, kind: required, severity: error, ${more}, source: { cite: U, status: trade }, says: R, advice: R }\n`;
/** A fact that a person attests, for a time. */
export const ATTESTED: Changes = {
  'vocabulary/facts.schema.json': [
    [
      '"properties": {\n    "legal_name": {',
      `"properties": {
    "attests": { "title_fr": "Attestations", "type": "object", "additionalProperties": false, "properties": {
      "audit": { "title_fr": "Audit des sauvegardes", "type": "object", "additionalProperties": false, "required": ["by", "on", "until"], "properties": {
        "by": { "title_fr": "Auteur", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["A. B."] },
        "on": { "title_fr": "Date", "type": "string", "format": "date" },
        "until": { "title_fr": "Dernier jour", "type": "string", "format": "date" } } } } },
    "legal_name": {`,
    ],
  ],
};
export const pack = (...all: readonly string[]): Changes => ({
  'packs/trade.yaml': [['', `id: trade\ntitle: Métier\nrules:\n${all.join('')}`]],
});
const asks = (question: string): Changes => pack(rule(`require: '${question}'`));
const good = asks('duty("host", "backup_run", "!indicative")');
const guarded = (quoted: string): Changes => ({
  [backups]: [
    ['site et garde', 'site{{#if (eq offer.price.period "month")}} et garde{{/if}}'],
    [words, `words: ${quoted} }`],
  ],
});
/** Two sides of a block that touch each other where they are written. */
const sided = (quoted: string): Changes => ({
  [backups]: [
    ['site et garde', 'site {{#if (eq offer.price.period "month")}}et garde{{else}}tout{{/if}}'],
    [words, `words: ${quoted} }`],
  ],
});
/** A flag whose words stand elsewhere in the text than those of the effect. */
const saying = (effect: string, said: string): Changes => ({
  [backups]: [[words, `${effect}, said: { ${said} } }`]],
});
const monthly = (effect: string, said: string): Changes => ({
  [backups]: [
    ['site et garde', 'site{{#if (eq offer.price.period "month")}} et garde{{/if}}'],
    [words, `${effect}, said: { ${said} } }`],
  ],
});
const each = (quoted: string): Changes => ({
  [backups]: [
    ['chaque copie', 'chaque copie{{#each offer.options_offered}} avec {{this}}{{/each}}'],
    [words, `words: ${quoted} }`],
  ],
});

export const cases: readonly Case[] = [
  {
    bad: { 'vocabulary/facts.schema.json': [] },
    shown: ['workspace-file-missing nowhere'],
    good: {},
  },
  { bad: { 'clausier.yaml': [] }, shown: ['workspace-file-missing nowhere'], good: {} },
  {
    bad: {
      'clauses/withdrawal.yaml': [['id: withdrawal.right', 'id: backups.principle']],
      [cgv]: [['      - clause: withdrawal.right', '      - clause: contract.spare']],
    },
    shown: ['id-twice clauses/withdrawal.yaml:4:9 backups.principle', 'clauses/backups.yaml:4:9 backups.principle'],
    good: {
      'clauses/withdrawal.yaml': [['id: withdrawal.right', 'id: backups.principles']],
      [cgv]: [['      - clause: withdrawal.right', '      - clause: backups.principles']],
    },
  },
  {
    bad: { [cgv]: [['id: price', 'id: backups']] },
    shown: ['id-twice documents/cgv.yaml:21:9 backups', 'documents/cgv.yaml:14:9 backups'],
    good: { [cgv]: [['id: price', 'id: parties']] },
  },
  {
    bad: { [basic]: [['  - id: quiet', '  - id: extra']] },
    shown: ['id-twice offers/basic.yaml:32:9 extra', 'offers/basic.yaml:19:9 extra'],
    good: { 'offers/pro.yaml': [['  - id: archive', '  - id: extra']] },
  },
  {
    bad: pack(rule('review: true'), rule('review: true')),
    shown: ['id-twice packs/trade.yaml:5:11 R-1', 'packs/trade.yaml:4:11 R-1'],
    good: pack(rule('review: true'), rule('review: true', 'R-2')),
  },
  {
    bad: { [backups]: [[words, "words: L'Hébergeur garde le site }"]] },
    shown: [
      "words-missing clauses/backups.yaml:14:68 L'Hébergeur garde le site",
      "clauses/backups.yaml:11:11 L'Hébergeur sauvegarde le site",
    ],
    good: { [backups]: [[words, 'words: garde chaque copie }']] },
  },
  {
    bad: { [backups]: [[words, 'words: répond aux questions }']] },
    shown: ['words-missing clauses/backups.yaml:14:68 répond aux questions', 'clauses/backups.yaml:10:15 |'],
    good: { [backups]: [[words, 'words: garde chaque copie }']] },
  },
  {
    bad: {
      [backups]: [
        ['et garde chaque', 'et garde le site et chaque'],
        [words, 'words: le site }'],
      ],
    },
    shown: [
      'words-several clauses/backups.yaml:14:68 le site',
      'clauses/backups.yaml:10:15 |',
      'clauses/backups.yaml:11:34 le site',
      'clauses/backups.yaml:11:51 le site',
    ],
    good: {
      [backups]: [
        ['et garde chaque', 'et garde le site et chaque'],
        [words, 'words: sauvegarde le site }'],
      ],
    },
  },
  {
    bad: guarded('le site et garde'),
    shown: [
      'words-straddle clauses/backups.yaml:14:68 le site et garde',
      'clauses/backups.yaml:10:15 |',
      'clauses/backups.yaml:11:34 le site',
      'clauses/backups.yaml:11:80  et garde',
    ],
    good: guarded('et garde'),
  },
  {
    bad: sided('le site et'),
    shown: [
      'words-straddle clauses/backups.yaml:14:68 le site et',
      'clauses/backups.yaml:10:15 |',
      'clauses/backups.yaml:11:34 le site ',
      'clauses/backups.yaml:11:81 et',
    ],
    good: sided('tout'),
  },
  {
    bad: each('avec'),
    shown: [
      'words-in-each clauses/backups.yaml:14:68 avec',
      'clauses/backups.yaml:10:15 |',
      'clauses/backups.yaml:11:95 avec',
    ],
    good: each('sauvegarde le site'),
  },
  {
    bad: saying('flags: [rate_published], words: sauvegarde le site', 'quote_first: garde chaque copie'),
    shown: ['said-needless clauses/backups.yaml:14:134 garde chaque copie'],
    good: saying('flags: [quote_first], words: sauvegarde le site', 'quote_first: garde chaque copie'),
  },
  {
    bad: saying('flags: [quote_first], words: sauvegarde le site', 'quote_first: garde toute copie'),
    shown: [
      'words-missing clauses/backups.yaml:14:131 garde toute copie',
      'clauses/backups.yaml:11:45 garde chaque copie',
    ],
    good: saying('flags: [quote_first], words: sauvegarde le site', 'quote_first: garde chaque copie'),
  },
  {
    bad: monthly('flags: [quote_first], words: sauvegarde le site', 'quote_first: et garde'),
    shown: ['said-conditional clauses/backups.yaml:14:131 et garde', 'clauses/backups.yaml:11:81 et garde'],
    good: monthly('flags: [quote_first], words: et garde', 'quote_first: sauvegarde le site'),
  },
  {
    bad: { [backups]: [['{{ref "backups.principle"}}', '{{ref "backups.restoration"}}']] },
    shown: ['reference-self clauses/backups.yaml:30:56 {{ref "backups.restoration"}}'],
    good: { [backups]: [['{{ref "backups.principle"}}', '{{ref "contract.spare"}}']] },
  },
  {
    bad: {
      [backups]: [['plain: Nous restaurons votre site.', `plain: 'Nous restaurons : {{ref "backups.restoration"}}.'`]],
    },
    shown: ['reference-self clauses/backups.yaml:31:31 {{ref "backups.restoration"}}'],
    good: {
      [backups]: [['plain: Nous restaurons votre site.', `plain: 'Nous restaurons : {{ref "backups.principle"}}.'`]],
    },
  },
  {
    bad: figure('from: 2027-06-30'),
    shown: [
      'figure-several packs/parameters.yaml:3:13 law.withdrawal_days',
      'packs/parameters.yaml:2:13 law.withdrawal_days',
    ],
    good: figure('from: 2027-07-01'),
  },
  {
    bad: figure('from: 2010-01-01, until: 2016-07-01'),
    shown: [
      'figure-several packs/parameters.yaml:3:13 law.withdrawal_days',
      'packs/parameters.yaml:2:13 law.withdrawal_days',
    ],
    good: figure('from: 2010-01-01, until: 2016-06-30'),
  },
  {
    bad: { [basic]: [['    excludes: [extra]\n', '']] },
    shown: ['options-clash offers/basic.yaml:19:9 extra', 'offers/basic.yaml:25:9 archive'],
    good: {
      [basic]: [
        ['    excludes: [extra]\n', ''],
        ['retention_days: 90', 'retention_days: 30'],
      ],
    },
  },
  { bad: asks('duty("host", offer.name)'), shown: ['query-argument packs/trade.yaml:4:82 offer.name'], good },
  { bad: asks('duty("backup_run")'), shown: ['query-party packs/trade.yaml:4:69 duty("backup_run")'], good },
  {
    bad: asks('duty("host", "backup_run", "quick")'),
    shown: ['query-qualifier packs/trade.yaml:4:69 duty("host", "backup_run", "quick")'],
    good,
  },
  {
    bad: pack(rule('attest: provider.legal_name')),
    shown: ['attestation-endless packs/trade.yaml:4:67 provider.legal_name'],
    good: { ...ATTESTED, ...pack(rule('attest: provider.attests.audit')) },
  },
  {
    bad: pack(rule('review: true, built_in: [id-twice]')),
    shown: ['rule-tests packs/trade.yaml:4:11 R-1'],
    good: pack(rule('review: true')),
  },
  {
    bad: pack(rule('').replace(', ,', ',')),
    shown: ['rule-tests packs/trade.yaml:4:11 R-1'],
    good: pack(rule('built_in: [id-twice]')),
  },
];
