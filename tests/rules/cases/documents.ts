import { saying, writing, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };

const defining = (id: string, term: string, text: string, forms = ''): string =>
  `  - id: ${id}\n    term: ${term}\n${forms}    text: |\n      ${text}\n`;
const definitions = (...added: readonly string[]): Changes => ({
  'clauses/definitions.yaml': [['definitions:\n', `definitions:\n${added.join('')}`]],
});
const inContract = (from: string, to: string): Changes => ({ 'documents/contract.yaml': [[from, to]] });
const byHost = "L'Hébergeur ne modifie le Site que pour exécuter le contrat";
const inByHost = (from: string | RegExp, to: string): Changes => ({ 'clauses/modifications.yaml': [[from, to]] });
const spare = (when: string): Changes => ({
  'clauses/modifications.yaml': [
    [
      '  - id: modifications.by_host\n',
      `  - id: modifications.spare\n    title: De réserve\n${when}    kind: information\n    text: |\n      Le Client garde le souvenir de ses travaux.\n    effects: none\n    review: { review_by: 2027-11-22 }\n\n  - id: modifications.by_host\n`,
    ],
  ],
});

export const documents: Cases = {
  'C-DO-01': [
    {
      example: '« Le Périmètre », qu’aucune définition ne donne.',
      plan: pro,
      bad: writing('Le Client connaît le Périmètre.'),
      codes: ['term-undefined'],
    },
    {
      example: 'Le terme « Site », défini deux fois.',
      plan: pro,
      bad: {
        ...definitions(defining('website', 'Vitrine', 'les pages que le Client publie.', '    forms: [Site]\n')),
        ...writing('Le Client soigne la Vitrine.'),
      },
      codes: ['term-twice'],
    },
  ],
  'C-DO-02': {
    example: 'Un terme défini qu’aucune clause n’emploie.',
    plan: pro,
    bad: definitions(defining('wing', 'Machine virtuelle', 'un ordinateur simulé par un autre.')),
  },
  'C-DO-03': [
    {
      example: 'Deux définitions qui renvoient l’une à l’autre.',
      plan: pro,
      bad: {
        ...definitions(
          defining('first', 'Grappe', 'un ensemble de Nacelles.'),
          defining('second', 'Nacelles', 'les éléments d’une Grappe.'),
        ),
        ...writing('Le Client connaît la Grappe et les Nacelles.'),
      },
      codes: ['term-circular'],
    },
    {
      example: '« On entend par Site … », dans une annexe.',
      plan: pro,
      bad: writing('On entend par Site les pages que le Client publie.'),
      codes: ['term-redefined'],
    },
  ],
  'C-DO-04': [
    {
      example: 'Renvoi à une clause qui n’existe pas.',
      plan: pro,
      bad: writing(`Le Client se reporte à l'{{ref "liability.nowhere"}}.`),
      codes: ['name-unknown', 'reference-left-out'],
    },
    {
      example: 'Renvoi à l’annexe des niveaux de service, dans une offre qui n’en a pas.',
      plan: start,
      bad: writing(`Le Client se reporte à l'{{ref "sla.credits"}}.`),
      codes: ['reference-left-out'],
    },
    {
      example: 'Clause qui renvoie à elle-même.',
      plan: pro,
      bad: inByHost(byHost, `Selon l'{{ref "modifications.by_host"}}, ${byHost}`),
      codes: ['reference-self'],
    },
  ],
  'C-DO-05': {
    example: 'Article ôté, ajouté ou déplacé : les numéros se suivent encore.',
    triedIn: 'tests/rules/construction.test.ts',
  },
  'C-DO-06': {
    example: 'Crochets d’un brouillon restés dans une clause.',
    plan: pro,
    bad: writing('Le Client prévient [le service à préciser].'),
  },
  'C-DO-07': [
    {
      example: '« Sous trente jours », tapé dans une clause.',
      plan: pro,
      bad: writing('Le Client répond sous trente jours.'),
      codes: ['figure-literal'],
    },
    {
      example: 'Durée de conservation annoncée sans son chiffre.',
      plan: pro,
      bad: {
        'clauses/backups.yaml': [
          [
            "L'Hébergeur conserve chaque Sauvegarde {{offer.backup.retention_days}}, puis",
            "L'Hébergeur conserve chaque Sauvegarde un temps, puis",
          ],
          [
            'words: "L\'Hébergeur conserve chaque Sauvegarde {{offer.backup.retention_days}}"',
            'words: "L\'Hébergeur conserve chaque Sauvegarde un temps"',
          ],
        ],
      },
      codes: ['figure-missing'],
    },
  ],
  'C-DO-08': {
    example: '« Quinze (30) jours ».',
    plan: pro,
    bad: writing('Le Client répond sous quinze (30) jours.'),
    also: ['figure-literal'],
  },
  'C-DO-09': [
    {
      example: 'Annexe contractuelle sans rang.',
      plan: pro,
      bad: { 'documents/sla.yaml': [['precedence: 5\n', '']] },
      codes: ['precedence-none'],
    },
    {
      example: 'Deux annexes du même rang.',
      plan: pro,
      bad: { 'documents/sla.yaml': [['precedence: 5\n', 'precedence: 6\n']] },
      codes: ['precedence-order', 'precedence-twice'],
    },
    {
      example: 'Ordre de priorité dit, sans la liste des documents.',
      plan: pro,
      bad: { 'documents/cgv.yaml': [['          - insert: documents\n', '']] },
      codes: ['precedence-unsaid'],
    },
    {
      example: 'Annexe reliée hors de son rang.',
      plan: pro,
      bad: inContract('  - bind: price-list\n  - bind: sla\n', '  - bind: sla\n  - bind: price-list\n'),
      codes: ['precedence-order'],
    },
    {
      example: 'Annexe qui s’applique et n’est pas reliée au contrat.',
      plan: pro,
      bad: inContract('  - bind: sla\n', ''),
      codes: ['document-unbound'],
    },
  ],
  'C-DO-10': [
    {
      example: 'Perte de données exclue, à côté de sauvegardes promises.',
      plan: pro,
      bad: saying(
        "L'Hébergeur ne répond d'aucune perte de Données.",
        `excludes: data_loss, of: host, cause: any, words: "L'Hébergeur ne répond d'aucune perte de Données"`,
      ),
      codes: ['excluded-although-owed'],
    },
    {
      example: 'Matériel remplacé par le client dans une clause, par l’hébergeur dans une autre.',
      plan: pro,
      bad: saying(
        'Le Client remplace le matériel en panne.',
        'duty: hardware, of: client, strength: result, words: "Le Client remplace le matériel en panne"',
      ),
      codes: ['activity-two-owners'],
      also: ['effect-party-impossible'],
    },
    {
      example: 'La même obligation, de résultat puis de moyens.',
      plan: pro,
      bad: saying(
        "L'Hébergeur fait de son mieux pour remplacer le matériel.",
        `duty: hardware, of: host, strength: means, words: "L'Hébergeur fait de son mieux pour remplacer le matériel"`,
      ),
      codes: ['activity-two-strengths'],
      also: ['qualifier-missing'],
    },
    {
      example: 'Second plafond pour le même dommage.',
      plan: pro,
      bad: saying(
        "{{#has offer.liability.cap.floor}}La responsabilité de l'Hébergeur est limitée à {{offer.liability.cap.floor}}.{{/has}}",
        `caps: all, of: host, by: [offer.liability.cap.floor], carve: [core, personal_data, product], credits: inside, words: "La responsabilité de l'Hébergeur est limitée"`,
      ),
      codes: ['cap-twice'],
    },
  ],
  'C-DO-11': [
    {
      example: '« Par dérogation aux conditions générales », sans dire à quelle clause.',
      plan: pro,
      bad: writing('Par dérogation aux conditions générales, le Client prévient par écrit.'),
      codes: ['derogation-unnamed'],
    },
    {
      example: 'Les conditions générales dérogent à une annexe qui l’emporte sur elles.',
      plan: pro,
      bad: writing(`Par dérogation à l'{{ref "sla.claim"}}, le Client prévient par écrit.`),
      codes: ['derogation-powerless'],
    },
  ],
  'C-DO-12': { example: '« Voir notre site » : un juriste vérifie que la page citée est archivée.' },
  'C-DO-13': {
    example: '« Avant minuit », dans un contrat qui ne dit plus le fuseau.',
    plan: pro,
    bad: {
      ...writing('Le Client prévient avant minuit.'),
      'clauses/miscellaneous.yaml': [
        [" Toute heure s'entend à l'heure légale de la France métropolitaine.", ''],
        [/\n *- \{ states: time_zone,[^\n]*/, ''],
      ],
      'clauses/sla.yaml': [[", à l'heure légale de la France métropolitaine", '']],
    },
  },
  'C-DO-14': {
    example: '« Le Client et/ou son agence ».',
    plan: pro,
    bad: writing('Le Client et/ou son agence préviennent.'),
  },
  'C-DO-15': [
    {
      example: 'Le guide limite la responsabilité de l’hébergeur.',
      plan: pro,
      bad: {
        'clauses/site-broken-guide.yaml': [
          [
            '      1. Arrêtez de modifier le site :',
            "      L'Hébergeur ne répond pas de la panne.\n\n      1. Arrêtez de modifier le site :",
          ],
          [
            '- { states: guide_first_steps, words',
            `- { excludes: unavailability, of: host, cause: any, words: "L'Hébergeur ne répond pas de la panne" }\n      - { states: guide_first_steps, words`,
          ],
        ],
      },
      codes: ['informative-binds'],
    },
    {
      example: 'Le guide, relié au contrat.',
      plan: pro,
      bad: inContract('  - bind: withdrawal-form\n', '  - bind: withdrawal-form\n  - bind: site-broken-guide\n'),
      codes: ['informative-bound'],
    },
  ],
  'C-DO-16': [
    {
      example: 'Clause qui ne dit pas son genre.',
      plan: pro,
      bad: inByHost(/(?<=- id: modifications\.by_host\n.*\n) *kind: commitment\n/, ''),
      codes: ['schema-key-missing'],
      also: ['name-unknown', 'heading-empty', 'effect-required'],
    },
    {
      example: 'Effet dont les mots ne sont plus dans le texte.',
      plan: pro,
      bad: inByHost('Il le prévient avant toute opération qui', 'Il le prévient avant les opérations qui'),
      codes: ['words-missing'],
      also: ['effect-required'],
    },
  ],
  'C-DO-17': [
    { example: 'Clause qu’aucun document ne place.', plan: pro, bad: spare(''), codes: ['clause-unplaced'] },
    {
      example: 'Clause qu’aucune offre vendue ne retient.',
      plan: { ...pro, everyOffer: true },
      bad: {
        ...spare(`    when: 'offer.restore.channel == "self_service" && audience.jurisdiction == "MA"'\n`),
        'documents/cgv.yaml': [
          [
            '          - clause: modifications.by_host\n',
            '          - clause: modifications.by_host\n          - clause: modifications.spare\n',
          ],
        ],
      },
      codes: ['clause-unselected'],
    },
  ],
  'C-DO-18': [
    {
      example: 'Deux rédactions de la même clause pour un professionnel.',
      plan: pro,
      bad: {
        'clauses/sla.yaml': [
          [
            `when: 'audience.customer == "consumer" || audience.customer == "non_professional"'`,
            `when: 'audience.customer != "public_entity"'`,
          ],
          ['when: otherwise', `when: 'audience.customer == "professional"'`],
        ],
      },
      codes: ['alternative-several'],
    },
    {
      example: 'Aucune rédaction pour un professionnel.',
      plan: pro,
      bad: { 'clauses/sla.yaml': [['when: otherwise', `when: 'audience.customer == "public_entity"'`]] },
      codes: ['alternative-none'],
    },
  ],
  'C-DO-19': {
    example: 'Les mêmes sources, dans un autre ordre et deux fois.',
    triedIn: 'tests/starter/same-bytes.test.ts',
  },
  'C-DO-20': {
    example: 'Conservation réduite de trente à sept jours, sans annonce.',
    triedIn: 'tests/rules/construction.test.ts',
  },
  'C-DO-21': {
    example: 'Chaque document, comparé mot à mot dans chaque format.',
    triedIn: 'tests/starter/words.test.ts',
  },
  'C-DO-22': {
    example: 'Un fait de l’offre changé : comparatif et contrat changent ensemble.',
    triedIn: 'tests/rules/construction.test.ts',
  },
  'C-DO-23': [
    {
      example: 'La clause des avoirs ne dit plus leur plafond.',
      plan: pro,
      bad: { 'clauses/sla.yaml': [[/ *- \{ states: sla_credit_ceiling.*\n/, '']] },
      codes: ['effect-required'],
    },
    {
      example: 'Les conseils de sécurité ne parlent plus des mots de passe.',
      plan: start,
      bad: { 'clauses/warnings.yaml': [[/ *- \{ states: warning_passwords, words: "des mots de passe.*\n/, '']] },
      codes: ['effect-required'],
    },
    {
      example: 'Une cession du contrat sans l’accord du client.',
      plan: pro,
      bad: { 'clauses/term.yaml': [['flags: [consent, reciprocal]', 'flags: [reciprocal]']] },
      codes: ['qualifier-missing'],
    },
    {
      example: 'Le droit de s’opposer à un sous-traitant, donné à l’hébergeur.',
      plan: pro,
      bad: {
        'clauses/dpa.yaml': [['{ right: object_sub_processor, of: client', '{ right: object_sub_processor, of: host']],
      },
      codes: ['effect-party-impossible'],
    },
    {
      example: 'L’hébergeur change les conditions sans devoir les envoyer.',
      plan: pro,
      bad: { 'clauses/term.yaml': [[/ *- \{ duty: notify_terms_change.*et ses motifs.*\n/, '']] },
      codes: ['power-unanswered'],
    },
  ],
};
