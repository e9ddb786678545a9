/** What the law sets: its figures and its texts. */
import Type, { type Static } from 'typebox';
import { closed, date, factPath, id, list, maybe, money, oneOf, source, title } from '../pieces.js';

export const STATUS = ['verified', 'secondary', 'memory'] as const;
export const status = oneOf(STATUS, 'Vérifié sur le texte officiel, de seconde main, ou de mémoire.');

export const parameters = closed(
  {
    parameters: list(
      closed({
        path: factPath,
        from: date('Le premier jour.'),
        until: maybe(date('Le dernier jour.')),
        value: Type.Unsafe<boolean | number | string | Static<typeof money>>({
          ...money,
          type: ['boolean', 'number', 'string', 'object'],
          maxLength: 200,
          description: 'La valeur que la loi fixe.',
        }),
        source,
        status,
      }),
      { description: 'Les chiffres que la loi fixe et change.' },
    ),
  },
  { title: 'Chiffres fixés par la loi' },
);

export const statutoryText = closed(
  {
    id: id('L’identifiant du texte.', 'legal-guarantee-box'),
    title,
    source,
    text: Type.String({ minLength: 1, maxLength: 16_000, description: 'Le texte, mot pour mot, en bloc « | ».' }),
  },
  { title: 'Texte de loi' },
);
