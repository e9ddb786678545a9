/** Facts of an offer that their schema refuses, each with its nearest neighbour. */
export const price = 'price: { cents: 1200, currency: EUR, tax: excl }';
export const offer = (more: string, mode = 'daily, days: 30'): string => `offer: { mode: ${mode}, ${price}, ${more} }`;

/** The code, the facts, the part of them that is marked, the neighbour, and what is said. */
export const cases: readonly (readonly [code: string, bad: string, marked: string, good: string, said: RegExp])[] = [
  ['schema-decimals', offer('uptime: 99.955'), '99.955', offer('uptime: 99.95'), /2 au plus/],
  ['schema-decimals', offer('uptime: 0.0000001'), '0.0000001', offer('uptime: 19.99'), /2 au plus/],
  ['schema-range', offer('uptime: 100.01'), '100.01', offer('uptime: 100'), /au plus 100/],
  ['schema-type', offer("uptime: '99,9 %'"), "'99,9 %'", offer('uptime: 99.9'), /un nombre/],
  ['schema-type', `offer: { mode: daily, days: 30.5, ${price} }`, '30.5', offer('name: b'), /un nombre entier/],
  ['schema-choice', offer('name: b', 'dayly, days: 3'), 'dayly', offer('name: b'), /« daily »/],
  ['schema-choice', offer('channels: [mail, phnoe]'), 'phnoe', offer('channels: [mail, phone]'), /« phone »/],
  ['schema-type', offer('name: b', '3'), '3', offer('name: b'), /un texte/],
  ['schema-item-twice', offer('channels: [mail, mail]'), 'mail', offer('channels: [mail]'), /deux fois/],
  ['schema-money', `offer: { mode: none, price: 12 }`, '12', `offer: { mode: none, ${price} }`, /« 12 »/],
  [
    'schema-key-missing',
    `offer: { mode: daily, ${price} }`,
    'offer',
    offer('name: b'),
    /quand « mode » vaut « daily »/,
  ],
  [
    'schema-key-missing',
    offer(`setup: { cents: 1, currency: EUR, tax: incl }`),
    'offer',
    offer(`name: b`),
    /quand « setup » est présent/,
  ],
  [
    'schema-key-excluded',
    offer('name: b', 'none, days: 3'),
    'days',
    offer('name: b', 'none'),
    /quand « mode » vaut « none »/,
  ],
  ['schema-key-excluded', offer('uptime: 3', 'none'), 'uptime', offer('uptime: 3'), /n’a pas sa place/],
  ['schema-pattern', offer('email: nobody'), 'nobody', offer('email: a@exemple.fr'), /forme attendue/],
  ['schema-kind', offer('size: 7'), 'size', offer('size: 10'), /d’aucun genre/],
  ['schema-rule', offer('steps: 7'), '7', offer('steps: 70'), /multipleOf/],
  ['schema-key-unknown', offer('nme: b'), 'nme', offer('name: b'), /« name »/],
];
