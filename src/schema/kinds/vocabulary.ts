/** The words that clauses and rules may use. */
import Type, { type TProperties } from 'typebox';
import {
  closed,
  date,
  factPath,
  id,
  known,
  list,
  maybe,
  name,
  note,
  oneOf,
  ownPath,
  sourceId,
  text,
  title,
  when,
} from '../pieces.js';
import { writtenOn } from '../effects.js';
import type { NameKind } from '../names.js';
import { status } from './law.js';

const parents = (kind: NameKind) =>
  maybe(
    list(known(kind, name('Un nom plus large.', 'all')), {
      uniqueItems: true,
      description: 'Les noms plus larges : un effet sur eux vaut pour celui-ci.',
    }),
  );
const paths = (description: string) => maybe(list(factPath, { uniqueItems: true, description }));

const of = maybe(oneOf(['host', 'client'], 'La seule partie à qui le nom convient.'));
const always = (kind: 'duty' | 'right' | 'reserves') =>
  maybe(
    list(oneOf(writtenOn(kind) as [string, ...string[]], 'Un qualificatif, comme les règles l’écrivent.'), {
      minItems: 1,
      uniqueItems: true,
      description:
        kind === 'duty'
          ? 'Ce que l’effet porte toujours ; une force y est la moindre qu’il ait.'
          : 'Ce que l’effet porte toujours.',
    }),
  );
const requiredWhen = maybe({
  ...when,
  description: 'Où un document contractuel doit le porter : une condition (CEL) sur les données.',
});
const answeredBy = maybe(known('activity', name('La prestation qui y répond.', 'refund_withdrawal')));

const rows = <P extends TProperties>(properties: P, description: string) =>
  list(closed({ id: name('Le nom.', 'data_loss'), title, ...properties }), { description });

/** A file that lists names under one key. */
const names = <K extends string, P extends TProperties>(key: K, titleOf: string, properties: P) =>
  closed({ [key]: rows(properties, titleOf) } as { [Key in K]: ReturnType<typeof rows<P>> }, { title: titleOf });

export const activities = names('activities', 'Prestations', {
  phase: oneOf(
    ['before', 'delivery', 'use', 'incident', 'exit'],
    'Avant la vente, mise en service, usage, incident ou sortie.',
  ),
  matrix: Type.Boolean({ description: 'Une ligne de la matrice des responsabilités.' }),
  applies: maybe(when),
  prevents: maybe(
    list(known('head', name('Un chef de préjudice.', 'data_loss')), {
      uniqueItems: true,
      description: 'Les préjudices qu’elle sert à éviter.',
    }),
  ),
  of,
  always: always('duty'),
  required_when: requiredWhen,
  parents: parents('activity'),
});
export const heads = names('heads', 'Chefs de préjudice', { parents: parents('head') });
export const causes = names('causes', 'Causes', {
  statutory: Type.Boolean({ description: 'La loi elle-même exonère pour cette cause.' }),
  of,
});
export const powers = names('powers', 'Pouvoirs unilatéraux', {
  parents: parents('power'),
  governs: paths('Les données que son texte doit imprimer.'),
  answered_by: answeredBy,
  of,
  always: always('reserves'),
});
export const rights = names('rights', 'Droits', {
  answered_by: answeredBy,
  waivable: Type.Boolean({ description: 'On peut y renoncer.' }),
  of,
  always: always('right'),
  required_when: requiredWhen,
});
export const presumptions = names('presumptions', 'Présomptions', {});
export const mentions = names('mentions', 'Mentions', {
  risk: maybe(Type.Boolean({ description: 'La mention avertit d’un risque.' })),
  needs: paths('Les données que la mention doit imprimer.'),
  required_when: requiredWhen,
  required_in: maybe(
    list(known('document', id('Un document.', 'cgv')), {
      minItems: 1,
      uniqueItems: true,
      description:
        'Les documents dont chacun doit la porter, là où la situation l’a ; sans cela, un document contractuel suffit.',
    }),
  ),
});
const spellings = (description: string) =>
  list(Type.String({ minLength: 2, maxLength: 100 }), { minItems: 1, uniqueItems: true, description });
export const assertions = names('assertions', 'Mots qui affirment', {
  about: spellings(
    'De quoi la phrase parle : un de ces mots doit s’y trouver, ou dans la phrase que reprend un pronom.',
  ),
  forms: spellings('Les mots qui affirment, dans chacune de leurs formes.'),
  require: when,
});
export const links = names('links', 'Adresses que les textes citent', {
  address: Type.String({
    pattern: '^(https?://.+|(provider|offer|audience|edition|law)([.][a-z0-9_]+)+)$',
    maxLength: 500,
    description: 'Le fait qui donne l’adresse, ou l’adresse telle que le texte l’écrit.',
    examples: ['provider.panel_url', 'https://www.example/formats'],
  }),
  use: oneOf(
    ['tool', 'information', 'terms'],
    'On y fait une démarche (tool), on y lit une information (information), ou ce qui y est écrit compte pour le contrat (terms).',
  ),
  copy: maybe(
    closed(
      {
        version: text(100, 'La version de la page.'),
        dated: date('Le jour de la copie.'),
        kept: text(200, 'Où la copie est conservée.'),
      },
      { description: 'La copie archivée de la page.' },
    ),
  ),
});
export const priceLines = names('prices', 'Lignes de prix', {
  path: maybe(factPath),
  period: maybe(factPath),
});

export const sources = closed(
  {
    sources: list(
      closed({
        id: sourceId,
        cite: Type.String({ minLength: 1, maxLength: 200, description: 'Comment la citer : « C. civ., art. 1170 ».' }),
        title,
        status,
        read_on: maybe(date('Le jour où le texte a été lu.')),
        from: maybe(date('Le premier jour d’application.')),
        until: maybe(date('Le dernier jour d’application.')),
        requires_clause: maybe(when),
      }),
      {
        description:
          'Les sources de droit. `requires_clause` : où la loi veut, dans un contrat de son pays, une clause qui s’appuie sur elle.',
      },
    ),
  },
  { title: 'Sources de droit' },
);

export const derived = closed(
  {
    derived: list(
      closed({
        path: ownPath,
        title,
        type: oneOf(['bool', 'int', 'decimal', 'money'], 'Vrai ou faux, entier, décimal ou somme.'),
        unit: maybe(Type.String({ minLength: 1, maxLength: 32, description: 'L’unité.' })),
        decimals: maybe(Type.Integer({ minimum: 1, maximum: 6, description: 'Les chiffres après la virgule.' })),
        value: when,
        note: maybe(note('Une remarque.')),
      }),
      { description: 'Les données calculées.' },
    ),
  },
  { title: 'Données calculées' },
);

export const words = closed(
  {
    words: Type.Record(Type.String({ pattern: '^[a-z0-9_]{1,64}$' }), text(400, 'Le mot imprimé.'), {
      additionalProperties: false,
      description: 'Les mots des tableaux que l’outil compose.',
    }),
  },
  { title: 'Mots des tableaux' },
);
