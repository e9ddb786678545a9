/** The small workspace, wrong in one way for each code of the documents as a set and of the texts as they are read. */
import type { Changes } from '../library/small.js';

interface Case {
  readonly bad: Changes;
  readonly shown: readonly string[];
  /** The nearest workspace without the fault. */
  readonly good: Changes;
}

const backups = 'clauses/backups.yaml';
export const withdrawal = 'clauses/withdrawal.yaml';
const cgv = 'documents/cgv.yaml';
const contract = 'documents/contract.yaml';
const comparison = 'documents/plan-comparison.yaml';
const spare = '      - clause: contract.spare\n';

/** Another sentence after the one that the clause on restoration has. */
const says = (sentence: string): Changes => ({
  [backups]: [['restaure le site sur demande. Voir', `restaure le site sur demande. ${sentence} Voir`]],
});
/** The clause on backups, its two alternatives beginning with these sentences. */
const twins = (other: string): Changes => ({
  [backups]: [
    ["L'Hébergeur sauvegarde le site et garde", "L'Hébergeur sauvegarde le site. Il garde"],
    ['Le Client sauvegarde son site lui-même.', other],
  ],
});
/** What the comparison of offers prints besides. */
const compared = (clause: string): Changes => ({
  [comparison]: [['    parts:\n      - insert', `    parts:\n      - clause: ${clause}\n      - insert`]],
});
const spareIs = (kind: string, effects = 'none'): Changes => ({
  'clauses/contract.yaml': [
    [
      "    kind: information\n    text: |\n      Cette clause attend d'être nommée.\n    plain: Cette clause attend.\n    effects: none",
      `    kind: ${kind}\n    text: |\n      Cette clause attend d'être nommée.\n    plain: Cette clause attend.\n    effects: ${effects}`,
    ],
  ],
});
/** A word for a set-up that costs nothing. */
const named = (zero: string): Changes => ({
  'vocabulary/facts.schema.json': [
    ['"title_fr": "Frais de mise en service"', `"title_fr": "Frais de mise en service", "zero_fr": "${zero}"`],
  ],
});
const annex = (precedence: number, text = 'Cette clause vient en plus.', id = 'annex'): Changes => ({
  [`documents/${id}.yaml`]: [
    [
      '',
      `id: ${id}\ntitle: Annexe\ncite: de l'annexe\nper: situation\nnature: contractual\nprecedence: ${precedence}\nparts:\n  - heading: Annexe\n    id: all\n    numbered: article\n    parts:\n      - clause: ${id}.more\n`,
    ],
  ],
  [`clauses/${id}.yaml`]: [
    [
      '',
      `topic: ${id}\ntitle: Annexe\nclauses:\n  - id: ${id}.more\n    title: De plus\n    kind: information\n    text: |\n      ${text}\n    plain: De plus.\n    effects: none\n    review: { review_by: 2027-11-22 }\n`,
    ],
  ],
});
const bound = (...documents: readonly string[]): Changes => ({
  [contract]: [['  - bind: cgv\n', documents.map((id) => `  - bind: ${id}\n`).join('')]],
});
const source = (first: string, second: string): Changes => ({
  'vocabulary/sources.yaml': [
    [
      'sources:\n',
      `sources:\n  - { id: MA-3108-07, cite: "Loi marocaine n° 31-08, art. 7", title: Rappel, status: memory, ${first} }\n  - { id: MA-3108-7, cite: "loi n°31-08 (Maroc), art. 07", title: Rappel écrit, status: memory, ${second} }\n`,
    ],
  ],
});
const listed: Changes = {
  [cgv]: [['      - table: offer.price', '      - table: offer.price\n      - insert: documents']],
};
const page = (use: string): Changes => ({
  'vocabulary/links.yaml': [
    ['', `links: [{ id: list, title: Liste, address: 'https://www.exemple.example/liste', use: ${use}]`],
  ],
});
const defined: Changes = {
  'clauses/definitions.yaml': [['', "definitions:\n  - { id: copy, term: Copie, text: 'un double du site.' }\n"]],
};
const twice = (value: string): Changes => ({
  'vocabulary/mentions.yaml': [['', 'mentions: [{ id: kept, title: Conservation }]']],
  [backups]: [
    [
      "words: L'Hébergeur sauvegarde le site }",
      "words: L'Hébergeur sauvegarde le site }\n          - { states: kept, words: '{{offer.backup.retention_days}}' }",
    ],
  ],
  [withdrawal]: [
    ['pendant {{offer.withdrawal.days}}.\n', `pendant {{offer.withdrawal.days}}. Une copie est gardée ${value}.\n`],
    ['    effects: none', `    effects:\n      - { states: kept, words: 'gardée ${value}' }`],
    ['has(offer.withdrawal)', 'has(offer.withdrawal) && offer.backup.mode == "contractual"'],
  ],
});
const WORDS = 'un deux trois quatre cinq'.split(' ').map((_, index) => `mot${'abcde'.charAt(index)}`);
const sentence = (words: number): string =>
  `Le texte ${Array.from({ length: words - 2 }, (_, index) => WORDS[index % WORDS.length]).join(' ')}.`;

export const cases: Readonly<Record<string, Case>> = {
  'draft-mark': {
    bad: says('Le délai est de [à fixer].'),
    shown: ['clauses/backups.yaml:30:65 [à fixer]'],
    good: says('Le délai est connu ([voir](https://exemple.example)).'),
  },
  typography: {
    bad: says('Le Client et/ou son agence le demande.'),
    shown: ['clauses/backups.yaml:30:59 et/ou'],
    good: says('Le Client ou son agence le demande.'),
  },
  'figure-literal': {
    bad: says('Il répond sous trente jours.'),
    shown: ['clauses/backups.yaml:30:64 trente jours'],
    good: says("Il répond aux deux parties, selon l'article 28 du règlement (UE) 2016/679."),
  },
  'figure-words-differ': {
    bad: says('Il répond sous quinze (30) jours.'),
    shown: ['clauses/backups.yaml:30:64 quinze (30)'],
    good: says('Il répond sous trente (30) jours.'),
  },
  'figure-differs': {
    bad: twice('{{offer.withdrawal.days}}'),
    shown: [
      'clauses/backups.yaml:11:64 {{offer.backup.retention_days}} + clauses/withdrawal.yaml:9:84 gardée {{offer.withdrawal.days}}',
    ],
    good: twice('{{offer.backup.retention_days}}'),
  },
  'hour-without-zone': {
    bad: says('La demande est faite avant minuit.'),
    shown: ['clauses/backups.yaml:30:76 minuit'],
    good: says('La demande est faite avant minuit, heure de Paris.'),
  },
  'zero-in-sentence': {
    bad: { ...says('La mise en service coûte {{offer.price.setup}}.'), ...named('gratuite') },
    shown: [
      'clauses/backups.yaml:30:74 {{offer.price.setup}} + offers/pro.yaml:13:77 { cents: 0, currency: MAD, tax: excl }',
      'clauses/backups.yaml:30:74 {{offer.price.setup}} + offers/pro.yaml:8:12 { cents: 0, currency: EUR, tax: excl }',
    ],
    good: { ...says('L’abonnement coûte {{offer.price.recurring}}.'), ...named('gratuite') },
  },
  'sentence-long': {
    bad: { [withdrawal]: [['      Le Client peut', `      ${sentence(36)} Le Client peut`]] },
    shown: [`clauses/withdrawal.yaml:9:7 ${sentence(36)}`],
    good: { [withdrawal]: [['      Le Client peut', `      ${sentence(35)} Le Client peut`]] },
  },
  'plain-missing': {
    bad: { [backups]: [['    plain: Nous restaurons votre site.\n', '']] },
    shown: ['clauses/backups.yaml:25:9 backups.restoration'],
    good: { [backups]: [['        plain: Vous sauvegardez votre site.\n', '']] },
  },
  'plain-uneven': {
    bad: { [backups]: [['        plain: Vous sauvegardez votre site.\n', '']] },
    shown: ['clauses/backups.yaml:16:15 none'],
    good: {
      [backups]: [
        ['        plain: Nous sauvegardons votre site.\n', ''],
        ['        plain: Vous sauvegardez votre site.\n', ''],
      ],
    },
  },
  'plain-hole': {
    bad: { [withdrawal]: [["    plain: Vous pouvez changer d'avis.\n", '']] },
    shown: ['clauses/withdrawal.yaml:4:9 withdrawal.right + documents/cgv.yaml:1:5 cgv'],
    good: {
      [withdrawal]: [["    plain: Vous pouvez changer d'avis.\n", '']],
      [backups]: [['        plain: Vous sauvegardez votre site.\n', '']],
    },
  },
  'effect-uneven': {
    bad: twins("L'Hébergeur sauvegarde le site."),
    shown: [
      "clauses/backups.yaml:20:11 L'Hébergeur sauvegarde le site. + clauses/backups.yaml:11:11 L'Hébergeur sauvegarde le site",
    ],
    good: twins("L'Hébergeur ne sauvegarde pas le site."),
  },
  'reference-unrelated': {
    bad: says('Le délai de paiement est celui de l\'{{ref "withdrawal.right"}}.'),
    shown: ['clauses/backups.yaml:30:85 {{ref "withdrawal.right"}} + clauses/withdrawal.yaml:4:9 withdrawal.right'],
    good: says('Le droit de se rétracter est celui de l\'{{ref "withdrawal.right"}}.'),
  },
  'reference-elsewhere': {
    bad: {
      [backups]: [
        ['Voir l\'{{ref "backups.principle"}}', 'Voir l\'{{ref "backups.principle" for="backup_run"}}'],
        [
          "effects:\n          - { duty: backup_run, of: host, strength: result, words: L'Hébergeur sauvegarde le site }",
          'effects: none',
        ],
      ],
    },
    shown: [
      'clauses/backups.yaml:29:56 {{ref "backups.principle" for="backup_run"}} + clauses/backups.yaml:4:9 backups.principle',
    ],
    good: {
      [backups]: [['Voir l\'{{ref "backups.principle"}}', 'Voir l\'{{ref "backups.principle" for="backup_run"}}']],
    },
  },
  'plain-long': {
    bad: {
      [withdrawal]: [
        [
          "plain: Vous pouvez changer d'avis.",
          "plain: Vous pouvez changer d'avis, et nous le dire quand bon vous semble.",
        ],
      ],
    },
    shown: ["clauses/withdrawal.yaml:10:12 Vous pouvez changer d'avis, et nous le dire quand bon vous semble."],
    good: {
      [withdrawal]: [["plain: Vous pouvez changer d'avis.", "plain: Vous pouvez changer d'avis."]],
    },
  },
  'term-redefined': {
    bad: { ...defined, ...says("On entend par Copie l'archive d'un jour.") },
    shown: ['clauses/backups.yaml:30:49 On entend par Copie + clauses/definitions.yaml:2:11 copy'],
    good: { ...defined, ...says("La Copie est l'archive d'un jour.") },
  },
  'derogation-unnamed': {
    bad: says('Par dérogation aux conditions générales, il le fait la nuit.'),
    shown: ['clauses/backups.yaml:30:49 Par dérogation aux'],
    good: says('Par dérogation à l\'{{ref "backups.principle"}}, il le fait la nuit.'),
  },
  'derogation-powerless': {
    bad: {
      ...annex(3, 'Par dérogation à l\'{{ref "backups.principle"}}, rien n\'est copié.'),
      ...bound('cgv', 'annex'),
    },
    shown: ['clauses/annex.yaml:8:26 {{ref "backups.principle"}} + clauses/backups.yaml:4:9 backups.principle'],
    good: {
      ...annex(1, 'Par dérogation à l\'{{ref "backups.principle"}}, rien n\'est copié.'),
      [contract]: [
        ['precedence: 1', 'precedence: 3'],
        ['  - bind: cgv\n', '  - bind: annex\n  - bind: cgv\n'],
      ],
    },
  },
  'clause-unplaced': {
    bad: {},
    shown: ['clauses/contract.yaml:13:9 contract.spare'],
    good: compared('contract.spare'),
  },
  'clause-unselected': {
    bad: {
      [cgv]: [['      - table: offer.price', `${spare}      - table: offer.price`]],
      'clauses/contract.yaml': [
        [
          '    title: De réserve\n',
          '    title: De réserve\n    when: \'offer.backup.mode == "none" && audience.jurisdiction == "MA"\'\n',
        ],
      ],
    },
    shown: ['clauses/contract.yaml:13:9 contract.spare'],
    good: {
      [cgv]: [['      - table: offer.price', `${spare}      - table: offer.price`]],
      'clauses/contract.yaml': [
        ['    title: De réserve\n', '    title: De réserve\n    when: \'audience.customer == "consumer"\'\n'],
      ],
    },
  },
  'clause-duplicate': {
    bad: {
      ...annex(3, "L'Hébergeur restaure le site sur demande, la nuit ou le jour, et prévient alors le Client."),
      [backups]: [
        [
          'L\'Hébergeur restaure le site sur demande. Voir l\'{{ref "backups.principle"}}.',
          "L'Hébergeur restaure le site sur demande, la nuit ou le jour, et prévient alors le Client.",
        ],
      ],
    },
    shown: ['clauses/backups.yaml:25:9 backups.restoration + clauses/annex.yaml:4:9 annex.more'],
    good: {
      ...annex(3, "L'Hébergeur restaure le site sur demande, la nuit ou le jour, et prévient alors le Client."),
      [backups]: [
        [
          'L\'Hébergeur restaure le site sur demande. Voir l\'{{ref "backups.principle"}}.',
          "L'Hébergeur restaure le site que le Client lui désigne, dès qu'il en a reçu la demande écrite.",
        ],
      ],
    },
  },
  'review-overdue': {
    bad: { [withdrawal]: [['review_by: 2027-11-22', 'review_by: 2026-12-31']] },
    shown: ['clauses/withdrawal.yaml:4:9 withdrawal.right'],
    good: { [withdrawal]: [['review_by: 2027-11-22', 'review_by: 2027-01-01']] },
  },
  'offer-name-twice': {
    bad: { 'offers/basic.yaml': [['name: Simple', 'name: pro']] },
    shown: ['offers/pro.yaml:3:9 Pro + offers/basic.yaml:4:9 pro'],
    good: {
      'offers/basic.yaml': [['name: Simple', 'name: pro']],
      'offers/pro.yaml': [['sold_to: [professional, ma-professional]', 'sold_to: [ma-professional]']],
    },
  },
  'source-twice': {
    bad: source('until: 2026-12-31', 'from: 2026-12-31'),
    shown: ['vocabulary/sources.yaml:3:11 MA-3108-7 + vocabulary/sources.yaml:2:11 MA-3108-07'],
    // One wording after the other.
    good: source('until: 2026-12-30', 'from: 2026-12-31'),
  },
  'informative-binds': {
    bad: {
      ...compared('contract.spare'),
      ...spareIs('information', '[{ duty: backup_run, of: host, strength: means, words: Cette clause attend }]'),
    },
    shown: ['clauses/contract.yaml:17:7 Cette clause attend + documents/plan-comparison.yaml:1:5 plan-comparison'],
    good: { ...compared('contract.spare'), ...spareIs('procedure') },
  },
  'informative-bound': {
    bad: bound('cgv', 'plan-comparison'),
    shown: ['documents/contract.yaml:21:5 bind: plan-comparison'],
    good: { ...bound('cgv', 'annex'), ...annex(3) },
  },
  'link-undeclared': {
    bad: says('La liste est publiée sur https://www.exemple.example/liste.'),
    shown: ['clauses/backups.yaml:30:74 https://www.exemple.example/liste'],
    good: {
      ...says('La liste est publiée sur https://www.exemple.example/liste.'),
      ...page('information }'),
    },
  },
  'link-without-copy': {
    bad: { ...says('La liste est publiée sur https://www.exemple.example/liste.'), ...page('terms }') },
    shown: ['clauses/backups.yaml:30:74 https://www.exemple.example/liste + vocabulary/links.yaml:1:15 list'],
    good: {
      ...says('La liste est publiée sur https://www.exemple.example/liste.'),
      ...page("terms, copy: { version: '3', dated: 2026-11-22, kept: Archives } }"),
    },
  },
  'precedence-unsaid': {
    bad: { ...annex(3), ...bound('cgv', 'annex') },
    shown: ['documents/contract.yaml:1:5 contract'],
    good: { ...annex(3), ...bound('cgv', 'annex'), ...listed },
  },
  'precedence-order': {
    bad: { ...annex(3), ...annex(4, 'Encore une clause.', 'last'), ...bound('cgv', 'last', 'annex') },
    shown: ['documents/contract.yaml:22:5 bind: annex + documents/contract.yaml:21:5 bind: last'],
    good: { ...annex(3), ...annex(4, 'Encore une clause.', 'last'), ...bound('last', 'annex', 'cgv') },
  },
};
