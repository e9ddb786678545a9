import Type from 'typebox';
import { closed, date, factPathOrName, id, known, languages, list, maybe, text } from '../pieces.js';

export const workspace = closed(
  {
    edition: closed({
      version: Type.String({
        pattern: '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$',
        maxLength: 32,
        description: 'La version des conditions, entre apostrophes.',
        examples: ['2027.1'],
      }),
      effective: date('Le jour de leur entrée en vigueur.'),
    }),
    languages,
    changes: maybe(
      list(
        closed({
          on: date('Le jour du changement.'),
          offers: maybe(
            list(known('offer', id('Une offre.', 'essential')), {
              minItems: 1,
              uniqueItems: true,
              description: 'Les offres qui changent ; toutes, si rien n’est dit.',
            }),
          ),
          about: list(known('change', factPathOrName), {
            minItems: 1,
            uniqueItems: true,
            description:
              'Ce qui change : des données, ou des noms du vocabulaire (prestation, préjudice, pouvoir, droit).',
          }),
          says: text(1_000, 'Ce qui change, dit au client.'),
        }),
        { description: 'L’historique des conditions : chaque changement défavorable au client y est annoncé.' },
      ),
    ),
    defaults: closed({ audience: known('audience', id('Le public par défaut.', 'fr-consumer')) }),
  },
  { title: 'Espace de travail' },
);
