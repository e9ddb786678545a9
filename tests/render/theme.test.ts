import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.js';
import { sample } from './sample.js';
import { loadWith, templateFiles } from './theme.js';

const textOf = (path: string): string => templateFiles.find((file) => file.path === path)?.text ?? '';
const changed = (path: string, from: string, to: string) => loadWith({ [path]: textOf(path).replace(from, to) });
const codes = ({ found }: ReturnType<typeof loadWith>) => found.map(({ code }) => code);

test('a user may restructure a clause, with partials of their own', () => {
  const { theme, found } = loadWith({
    'templates/clause.hbs': '<article id="{{id}}">{{> mine}}{{body}}{{#if plain}}<em>{{plain}}</em>{{/if}}</article>',
    'templates/mine.hbs': '<b>{{#with words}}{{contents}}{{/with}}{{title}}</b>'.replace(
      '{{#with words}}{{contents}}{{/with}}',
      '{{words.contents}}',
    ),
  });
  expect(found).toEqual([]);
  expect(theme && renderHtml(sample, theme)).toContain('<article id="backups.principle"><b>SommairePrincipe</b>');
});

test('words can be replaced, by language or for all', () => {
  const { theme } = changed('templates/interface.yaml', 'contents: { fr: Sommaire, en: Contents }', 'contents: Table');
  expect(theme && renderHtml(sample, theme)).toContain('<h2 id="_contents">Table</h2>');
});

describe('nothing is laid out with a theme that would leave something out', () => {
  test.each([
    ['a layout is missing', { 'templates/clause.hbs': null }, 'theme-file-missing'],
    ['the words are missing', { 'templates/interface.yaml': null }, 'theme-file-missing'],
    ['the words are a list', { 'templates/interface.yaml': '- a\n' }, 'theme-name'],
    ['a block is not closed', { 'templates/section.hbs': '{{#if bound}}\n{{body}}' }, 'theme-syntax'],
    ['blocks are crossed', { 'templates/section.hbs': '{{#if bound}}{{#each x}}{{/if}}{{/each}}' }, 'theme-syntax'],
    ['escaping is turned off', { 'templates/section.hbs': '{{{title}}}' }, 'theme-tag'],
    ['escaping is turned off by &', { 'templates/section.hbs': '{{&title}}' }, 'theme-tag'],
    ['a helper is called', { 'templates/section.hbs': '{{lookup words "x"}}' }, 'theme-tag'],
    ['a block helper is unknown', { 'templates/section.hbs': '{{#script body}}{{/script}}' }, 'theme-tag'],
    ['a decorator is used', { 'templates/section.hbs': '{{* x}}' }, 'theme-tag'],
    ['a partial is chosen at run time', { 'templates/section.hbs': '{{> (title) }}' }, 'theme-tag'],
    ['a prototype is read', { 'templates/section.hbs': '{{constructor}}' }, 'theme-name'],
    ['a prototype is read below', { 'templates/section.hbs': '{{title.constructor}}' }, 'theme-name'],
    ['a partial does not exist', { 'templates/section.hbs': '{{> nothing}}' }, 'theme-name'],
    ['a word does not exist', { 'templates/section.hbs': '{{words.nothing}}' }, 'theme-name'],
    [
      'a name in a condition does not exist',
      { 'templates/section.hbs': '{{#if bonud}}x{{else}}{{body}}{{/if}}' },
      'theme-name',
    ],
    [
      'a style sheet asks for a file',
      { 'templates/base.css': 'p { background: url(https://x.example/i.png) }' },
      'theme-asset',
    ],
  ])('%s', (_, change, code) => {
    const loaded = loadWith(change);
    expect(codes(loaded)).toContain(code);
    expect(loaded.theme).toBeUndefined();
  });
});

test('a finding stands at its tag and offers the name that was meant', () => {
  const { found } = changed('templates/section.hbs', '{{body}}', '{{> heading}} {{bodi}}');
  expect(found[0]?.at).toMatchObject({ file: 'templates/section.hbs', start: { line: 3, column: 17 } });
  expect(found[0]?.fix?.en).toBe('Did you mean body?');
});

test('style sheets lose their comments and cannot close their element', () => {
  const { theme } = loadWith({ 'templates/mine.css': '/* </style> */ p::before { content: "/* kept */ </style>" }' });
  expect(theme?.styles.embedded).toContain('"/* kept */ <\\/style>"');
  expect(theme?.styles.embedded).not.toContain('</style>');
});

test('for the browser that has our fonts they are left out, and those of the user kept', () => {
  const own = "@font-face { font-family: Mine; src: url('mine.woff2') }";
  const { theme } = loadWith({ 'templates/mine.css': own }, { 'mine.woff2': 'TUlORQ==' });
  expect(theme?.styles.embedded.match(/@font-face/g)?.length).toBe(3);
  expect(theme?.styles.italic.match(/@font-face/g)?.length).toBe(1);
  expect(theme?.styles.installed.match(/@font-face/g)?.length).toBe(1);
  expect(theme?.styles.installed).toContain('url("data:font/woff2;base64,TUlORQ==")');
});
