import Type from 'typebox';
import { closed, date, id, known, languages } from '../pieces.js';

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
    defaults: closed({ audience: known('audience', id('Le public par défaut.', 'fr-consumer')) }),
  },
  { title: 'Espace de travail' },
);
