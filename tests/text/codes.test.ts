import { describe, expect, test } from 'vitest';
import { texts } from '../../src/diagnostics/catalogue/texts.js';
import { filled, offer } from './filled.js';
import { read } from './read.js';

type Case = readonly [code: string, bad: string, marked: string, good: string, fix?: RegExp];

/** Where the whole text is at fault. */
const WHOLE = '|';
const stars = '*a* '.repeat(200);

const cases: readonly Case[] = [
  ['text-braces', 'Pour {{ le Client.', '{{', 'Pour { le Client.'],
  ['text-braces', 'Pour }} le Client.', '}}', 'Pour } le Client.'],
  ['text-braces', 'Pour {{!-- à revoir }} tous.', '{{!-- à revoir }}', 'Pour {{!-- à revoir --}} tous.'],
  ['text-braces', '{{offer.name}} et {{offer.name}.', '{{', '{{offer.name}} et {{offer.name}}.'],
  ['text-syntax', 'Le {{offer.name !}}.', '{{offer.name !}}', 'Le {{offer.name}}.'],
  ['text-syntax', 'Le {{}}.', '{{}}', 'Le {{!}}.'],
  [
    'text-syntax',
    '{{#if offer.managed)}}Oui.{{else}}Non.{{/if}}',
    '{{#if offer.managed)}}',
    '{{#if offer.managed}}Oui.{{else}}Non.{{/if}}',
  ],
  ['text-tag', 'Le {{offer..name}}.', '{{offer..name}}', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{1}}.', '1', 'Le {{ offer.name }}.', /{{offer\.name}}/],
  ['text-tag', 'Le {{offer/name}}.', 'offer/name', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{offer.[name]}}.', 'offer.[name]', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{../offer.name}}.', '../offer.name', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{@root.offer}}.', '@root.offer', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{{offer.name}}}.', '{{{offer.name}}}', 'Le {{offer.name}}.', /toujours comme texte/],
  ['text-tag', 'Le {{&offer.name}}.', '{{&offer.name}}', 'Le {{offer.name}}.', /toujours comme texte/],
  ['text-tag', 'Le {{~offer.name}}.', '{{~offer.name}}', 'Le {{offer.name}}.', /tilde/],
  ['text-tag', 'Le \\{{offer.name}}.', '\\{{offer.name}}', 'Le {{offer.name}}.', /ne s’impriment pas/],
  ['text-tag', 'Le {{upper offer.name}}.', '{{upper offer.name}}', 'Le {{offer.name}}.'],
  ['text-tag', 'Le {{offer.name lang="fr"}}.', '{{offer.name lang="fr"}}', 'Le {{offer.name}}.'],
  ['text-tag', 'Voir {{ref offer.name}}.', '{{ref offer.name}}', 'Voir {{ref "offer.name"}}.'],
  ['text-tag', '{{> part}}', '{{> part}}', '{{ref "part"}}', /{{ref/],
  ['text-tag', '{{#with offer}}a{{/with}}', '{{#with offer}}', '{{#has offer.mail}}a{{/has}}'],
  [
    'text-tag',
    '{{#iff offer.managed}}a{{/iff}}',
    '{{#iff offer.managed}}',
    '{{#if offer.managed}}a{{/if}}',
    /{{#if …}}/,
  ],
  ['text-tag', '{{^offer.managed}}a{{/offer.managed}}', '{{^offer.managed}}', '{{#unless offer.managed}}a{{/unless}}'],
  [
    'text-tag',
    '{{#each offer.contents as |x|}}a{{/each}}',
    '{{#each offer.contents as |x|}}',
    '{{#each offer.contents}}{{this}}{{/each}}',
    /{{this}}/,
  ],
  ['text-tag', '{{#if (not offer.managed)}}a{{/if}}', '(not offer.managed)', '{{#unless offer.managed}}a{{/unless}}'],
  [
    'text-unclosed',
    '{{#if offer.managed}}Oui.',
    '{{#if offer.managed}}',
    '{{#if offer.managed}}Oui.{{/if}}',
    /{{\/if}}/,
  ],
  ['text-unopened', 'Oui.{{/if}}', '{{/if}}', '{{#if offer.managed}}Oui.{{/if}}'],
  ['text-unopened', 'Oui.{{else}}Non.', '{{else}}', '{{#if offer.managed}}Oui.{{else}}Non.{{/if}}'],
  ['text-unopened', '{{#if offer.managed}}a{{/has}}', '{{/has}}', '{{#if offer.managed}}a{{/if}}'],
  [
    'text-unopened',
    '{{#if offer.managed}}a{{else}}b{{else if (has offer.note)}}c{{/if}}',
    '{{else if (has offer.note)}}',
    '{{#if offer.managed}}a{{else if (has offer.note)}}c{{else}}b{{/if}}',
  ],
  [
    'text-guard-type',
    '{{#if offer.days}}a{{/if}}',
    'offer.days',
    '{{#if (has offer.days)}}a{{/if}}',
    /has offer\.days/,
  ],
  ['text-guard-type', '{{#unless offer.mode}}a{{/unless}}', 'offer.mode', '{{#unless offer.managed}}a{{/unless}}'],
  [
    'text-choice-type',
    '{{#if (eq offer.name "none")}}a{{/if}}',
    'offer.name',
    '{{#if (eq offer.mode "none")}}a{{/if}}',
    /alternatives/,
  ],
  ['text-each-type', '{{#each offer.name}}a{{/each}}', 'offer.name', '{{#each offer.contents}}a{{/each}}'],
  ['text-value-type', 'Le {{offer}}.', 'offer', 'Le {{offer.name}}.'],
  [
    'text-value-type',
    '{{#has offer.partners}}{{offer.partners}}{{/has}}',
    'offer.partners',
    '{{#each offer.partners}}{{this.name}}{{/each}}',
    /{{#each}}/,
  ],
  ['text-number-type', '{{number offer.price}}', 'offer.price', '{{number offer.days}}', /{{offer\.price}}/],
  ['text-this', 'Le {{this}}.', 'this', 'Le {{offer.name}}.', /chemin complet/],
  [
    'text-this',
    '{{#each offer.contents}}{{this.name}}{{/each}}',
    'this.name',
    '{{#each offer.contents}}{{this}}{{/each}}',
    /{{this}}\.$/,
  ],
  [
    'text-this',
    '{{#each offer.partners}}{{this.nom}}{{/each}}',
    'this.nom',
    '{{#each offer.partners}}{{this.name}}{{/each}}',
    /{{this\.name}} ou/,
  ],
  [
    'text-column-optional',
    '{{#each offer.partners}}{{this.phone}}{{/each}}',
    'this.phone',
    '{{#each offer.partners}}{{this.days}}{{/each}}',
    /table:/,
  ],
  ['text-markdown', '# Titre', '# Titre', '\\# Titre', /titre à la clause/],
  ['text-markdown', 'Titre\n=====', 'Titre', 'Titre'],
  ['text-markdown', 'Un\n\n    code', 'code', 'Un\n\n   code', /retrait/],
  ['text-markdown', '```\ncode\n```', '```', 'code'],
  ['text-markdown', 'Un `code`.', '`code`', 'Un « code ».', /« … »/],
  ['text-markdown', '> cité', '> cité', '« cité »', /verbatim/],
  ['text-markdown', 'Un\n\n---\n\nDeux', '---', 'Un\n\nDeux'],
  ['text-markdown', 'Un <br> deux', '<br>', 'Un < deux'],
  ['text-markdown', '![mots](https://x.fr/i.png)', '![mots](https://x.fr/i.png)', '[mots](https://x.fr/i.png)'],
  ['text-markdown', 'Un ~~deux~~ trois', '~~deux~~', 'Un deux trois'],
  ['text-markdown', '[a]: https://x.fr', '[a]: https://x.fr', '[a](https://x.fr)'],
  ['text-markdown', '- [ ] case', '[ ]', '- case'],
  ['text-markdown', '2. deux', '2. deux', '1. deux', /Commencez à 1/],
  ['text-markdown', '1986. Duval', '1986. Duval', '1986\\. Duval', /1986\\\./],
  ['text-markdown', '[mots](https://x.fr "titre")', '[mots](https://x.fr "titre")', '[mots](https://x.fr)'],
  ['text-markdown', 'Un [](https://x.fr).', '[](https://x.fr)', 'Un [mot](https://x.fr).'],
  ['text-markdown', '| a |\n|:-|\n| b |', '| a |', '| a |\n|--|\n| b |', /deux-points/],
  ['text-markdown', 'Un&nbsp;mot', 'Un&nbsp;mot', 'Un & mot', /insécables/],
  ['text-markdown', 'Un **mot', 'Un **mot', 'Un **mot**', /Fermez-le/],
  [
    'text-markdown',
    '{{#if offer.managed}}**{{/if}}Un mot**',
    'Un mot**',
    '{{#if offer.managed}}**Un mot**{{/if}}',
    /même côté/,
  ],
  ['text-markdown', `${'- '.repeat(10)}mot`, '- '.repeat(9), `${'- '.repeat(3)}mot`, /sa ligne/],
  ['text-link', 'Sur [le site](http://x.fr).', '[le site](http://x.fr)', 'Sur [le site](https://x.fr).', /https:/],
  ['text-link', '[mot](javascript:alert)', '[mot](javascript:alert)', '[mot](tel:+33100000000)'],
  ['text-link', '[mot](data:text/html,a)', '[mot](data:text/html,a)', '[mot](mailto:a@x.fr)'],
  ['text-link', '[mot](#ancre)', '[mot](#ancre)', '{{ref "ancre"}}'],
  ['text-link', 'Sur http://x.fr.', 'http://x.fr', 'Sur https://x.fr.'],
  ['text-link-value', '[mot](https://{{offer.name}})', '{{offer.name}}', '[{{offer.name}}](https://x.fr)'],
  ['text-link-value', 'Sur https://x.fr/{{offer.name}}.', '{{offer.name}}', 'Sur https://x.fr/ {{offer.name}}.'],
  ['text-too-long', 'Mot. '.repeat(3_200), WHOLE, 'Mot. '.repeat(3_100), /plusieurs clauses/],
  ['text-too-laden', `${stars}*b*`, WHOLE, stars, /gras/],
  ['text-private-character', 'Un \uE000mot', '\uE000', 'Un mot'],
  ['text-private-character', 'Un \u{F0000}mot', '\u{F0000}', 'Un mot'],
];

for (const [code, bad, marked, good, fix] of cases)
  describe(`${code}: ${JSON.stringify(bad.slice(0, 80))}`, () => {
    test('is found once, at its place, with what to do', () => {
      const { marksOf, found } = read(bad);
      const [[first, at] = [], ...more] = marksOf();
      expect([first, more]).toEqual([code, []]);
      if (marked === WHOLE) expect(at?.startsWith('|')).toBe(true);
      else expect(at).toBe(marked);
      if (fix) expect(found[0]?.fix?.fr).toMatch(fix);
    });

    test('is not found in its neighbour', () => {
      expect(read(good).marksOf()).toEqual([]);
    });
  });

describe('value-missing', () => {
  test.each([
    ['an absent fact', 'Le {{offer.name}}.', { name: undefined }],
    ['an empty string', 'Le {{offer.name}}.', { name: '' }],
    ['blanks alone', 'Le {{offer.name}}.', { name: ' \u00a0' }],
  ])('%s is found at its tag, and its title prints in brackets', (_, text, more) => {
    const { marks, blocks } = filled(text, more);
    expect(marks).toEqual([['value-missing', '{{offer.name}}']]);
    expect(JSON.stringify(blocks)).toContain('[offer.name]');
    expect(filled(text).marks).toEqual([]);
  });

  test('in a row of a list', () => {
    const text = '{{#each offer.partners}}Le {{this.name}}.{{/each}}';
    expect(filled(text, { partners: [offer.partners[0], { days: 1 }] }).marks).toEqual([
      ['value-missing', '{{this.name}}'],
    ]);
  });
});

test('every code of the catalogue has its case', () => {
  const tried = new Set([...cases.map(([code]) => code), 'value-missing']);
  expect(Object.keys(texts).filter((code) => !tried.has(code))).toEqual([]);
});

test('several faults are found at once, each at its place', () => {
  const text = 'Le {{offer.nam}}.\n\n- **un\n- {{number offer.name}}\n\n<b>';
  expect(read(text).marksOf()).toEqual([
    ['path-unknown', 'offer.nam'],
    ['text-number-type', 'offer.name'],
    ['text-markdown', '**un'],
    ['text-markdown', '<b>'],
  ]);
});

test('what is refused twice in different ways of the blocks is found once', () => {
  const text = '<b>{{#if offer.managed}}Oui.{{else}}Non.{{/if}}{{#has offer.note}}Note.{{/has}}';
  expect(read(text).marksOf()).toEqual([['text-markdown', '<b>']]);
});
