/** What the pages outside of the contract promise. */
import Type, { type Static } from 'typebox';
import { closed, factPath, id, known, list, maybe, money, note } from '../pieces.js';

const member = { type: 'string', minLength: 1, maxLength: 200 } as const;

export const claims = closed(
  {
    claims: list(
      closed({
        page: Type.String({
          minLength: 1,
          maxLength: 500,
          description: 'L’adresse de la page, ou son nom.',
          examples: ['Page des prix'],
        }),
        offer: maybe(
          known('offer', id('L’offre dont parle la page ; sans « offer » ni « offers », toutes.', 'essential')),
        ),
        offers: maybe(
          list(known('offer', id('Une offre.', 'essential')), {
            minItems: 2,
            uniqueItems: true,
            description: 'Les offres dont parle la page, quand il y en a plusieurs.',
          }),
        ),
        audience: maybe(known('audience', id('Le public à qui parle la page ; sinon, tous.', 'fr-consumer'))),
        says: note('Les mots de la page.'),
        path: factPath,
        value: Type.Unsafe<boolean | number | string | readonly string[] | Static<typeof money>>({
          ...money,
          type: ['boolean', 'number', 'string', 'array', 'object'],
          maxLength: 1_000,
          items: member,
          maxItems: 100,
          description: 'La valeur que ces mots promettent.',
        }),
      }),
      { minItems: 1, description: 'Ce que les pages de prix et d’aide promettent d’une offre.' },
    ),
  },
  { title: 'Promesses des pages' },
);
