import Type, { type Static } from 'typebox';
import {
  closed,
  date,
  id,
  list,
  maybe,
  name,
  plainWords,
  prose,
  source,
  text,
  title,
  waivers,
  when,
  oneOf,
} from '../pieces.js';
import { effect, type EffectRow } from './effect.js';

const body = {
  kind: oneOf(
    ['commitment', 'scope', 'exclusion', 'cap', 'information', 'procedure'],
    'Engagement, périmètre, exclusion, plafond, information ou procédure.',
  ),
  text: prose('Le texte de la clause, avec ses données {{…}}.'),
  plain: maybe(plainWords),
  effects: Type.Unsafe<'none' | readonly EffectRow[]>({
    type: ['string', 'array'],
    if: { type: 'string' },
    then: { enum: ['none'] },
    items: { $ref: '#/$defs/effect' },
    minItems: 1,
    maxItems: 100,
    description: 'Les effets de la clause, chacun avec ses mots, ou « none ».',
  }),
  law: maybe(list(source, { description: 'Les sources de droit sur lesquelles la clause s’appuie.' })),
};

const alternative = closed({
  name: name('Le nom de cette rédaction.', 'self_service'),
  when: Type.String({
    minLength: 1,
    maxLength: 2_000,
    description: 'La condition sous laquelle cette rédaction s’applique, ou « otherwise » : aucune des autres.',
    examples: ["offer.restore.channel == 'self_service'", 'otherwise'],
  }),
  ...body,
});
export type AlternativeRow = Static<typeof alternative>;

const bodyKeys = Object.keys(body);
const clause = closed(
  {
    id: id('L’identifiant de la clause : sujet.nom.', 'backups.restoration'),
    title,
    when: maybe(when),
    ...(Object.fromEntries(Object.entries(body).map(([key, schema]) => [key, maybe(schema)])) as {
      [K in keyof typeof body]: ReturnType<typeof maybe<(typeof body)[K]>>;
    }),
    alternatives: maybe(
      list(alternative, { minItems: 2, maxItems: 20, description: 'Les rédactions, dont une seule s’applique.' }),
    ),
    review: closed(
      {
        approved_by: maybe(
          Type.String({ minLength: 1, maxLength: 100, description: 'L’avocat qui a approuvé la clause.' }),
        ),
        approved_on: maybe(date('Le jour de l’approbation.')),
        review_by: date('Le jour de la prochaine relecture.'),
      },
      { description: 'La relecture de la clause.' },
    ),
    waivers: maybe(waivers),
  },
  {
    if: { required: ['alternatives'] },
    then: { properties: Object.fromEntries(bodyKeys.map((key) => [key, { not: {} }])) },
    else: { required: ['kind', 'text', 'effects'] },
    description: 'Une clause : soit son texte, soit plusieurs rédactions.',
  },
);
export type ClauseRow = Static<typeof clause>;

export const clauseLibrary = closed(
  {
    topic: id('Le sujet : le début de l’identifiant de chaque clause du fichier.', 'backups'),
    title,
    clauses: list(clause, { minItems: 1, description: 'Les clauses du sujet.' }),
  },
  { title: 'Clauses d’un sujet', $defs: { effect } },
);

export const definitions = closed(
  {
    definitions: list(
      closed({
        id: id('L’identifiant de la définition.', 'backup'),
        term: text(100, 'Le terme défini.'),
        forms: maybe(
          list(Type.String({ minLength: 1, maxLength: 100 }), {
            uniqueItems: true,
            description: 'Les autres formes du terme : pluriel, variantes.',
          }),
        ),
        when: maybe(when),
        text: prose('La définition.'),
      }),
      { minItems: 1, description: 'Les termes définis.' },
    ),
  },
  { title: 'Termes définis' },
);
