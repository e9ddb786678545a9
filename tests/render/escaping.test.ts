import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import type { Document, Inline } from '../../src/shapes.js';
import { htmlOfMarkdown, tagsOfHtml, textOfHtml } from './read.js';
import { theme } from './theme.js';
import { parseXml, partsOf, shapeOf, textOfWord } from './word.js';
import { clause, documentOf, emphasis, list, paragraph, section, strong, table, value } from './tree.js';

/** What a customer may be called, or may wish to be called. */
const names = [
  '1986. Duval',
  '# SARL',
  '**X**',
  '- X',
  '> X',
  '[a](http://x.example)',
  '![a](https://x.example/i.png)',
  '<https://x.example>',
  'https://x.example',
  'www.x.example',
  '{{iban}}',
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '--> <!--',
  '&lt;b&gt; &copy;',
  'a | b | c',
  '`x` ~~y~~ $z$ :smile:',
  '\\',
  'X\n\n# Y',
  '---',
  '====================================================================================',
  'X\u2028Y\u202EZ\u0007\u001B[31m',
];

/** The name wherever a value can stand. */
function documentWith(name: string): Document {
  const v: Inline = value('client.name', name, name);
  return documentOf(
    v,
    ['Client ', v],
    [
      section(
        1,
        '1',
        's',
        ['Chez ', v],
        [
          paragraph(v),
          paragraph('Le client ', v, ' signe.'),
          paragraph(strong(v), ' et ', emphasis(v)),
          list(false, v, ['x ', v]),
          list(true, v),
          table(v, [v, 'B'], [[v, ['x ', v, ' y']]]),
          clause(2, '1.1', 'c', v, v, [paragraph('a', { type: 'break' }, v)]),
          { type: 'verbatim', id: 'v', source: name, blocks: [paragraph(v)] },
          { type: 'signatures', parties: [{ party: 'client', lines: [[v], [v]] }] },
        ],
      ),
    ],
  );
}
const plainOne = documentWith('Duval');

/** What would be obeyed shows as a mark instead. */
const marked = (text: string): string =>
  ['\u202E', '\u0007', '\u001B'].reduce((each, sign) => each.replaceAll(sign, '\uFFFD'), text);

/** Of what a reader makes of it: stars and HTML tags say the same. */
const markdownShape = (document: Document): string =>
  JSON.stringify(tagsOfHtml(htmlOfMarkdown(renderMarkdown(document, theme))));

/** Where each line of a text starts, and the mark that it starts with. */
function lineShape(document: Document): readonly string[] {
  const starts = renderText(document, theme)
    .split('\n')
    .map((line) => /^(?: {6}(?:-|\d+\.) |\S| *)/.exec(line)?.[0] ?? '');
  return starts.filter((start) => /\S/.test(start) && start.startsWith(' '));
}

describe.each(names)('a client called %j', (name) => {
  const document = documentWith(name);

  test('changes no tag and no attribute of the HTML, and prints as it is', () => {
    const html = renderHtml(document, theme);
    expect(tagsOfHtml(html)).toEqual(tagsOfHtml(renderHtml(plainOne, theme)));
    const folded = (text: string) => text.replace(/\s+/gu, ' ');
    const shown = marked(folded(name));
    expect(folded(textOfHtml(html))).toContain(shown);
  });

  test('closes no style sheet: its running header is a string', () => {
    const html = renderHtml(document, theme);
    expect(html.split('</style>').length).toBe(2);
    const title = /--running-title:"([^"]*)"/.exec(html)?.[1] ?? '';
    expect(title).not.toMatch(/[<>\n]/);
  });

  test('is text in Word, in the pages, in their headers and in what the file tells of itself', () => {
    const file = renderDocx(document, theme, { author: name, draft: true });
    expect(shapeOf(file)).toEqual(shapeOf(renderDocx(plainOne, theme, { author: 'Duval', draft: true })));
    const folded = (text: string) => text.replace(/\s+/gu, ' ');
    const shown = marked(folded(name));
    expect(folded(textOfWord(file)).split(shown).length).toBeGreaterThan(12);
    for (const xml of partsOf(file).values()) expect(xml).not.toMatch(/(?!\n)[\p{Cc}\u2028\u202A-\u202E]/u);
  });

  test('is text in Markdown', () => {
    expect(markdownShape(document)).toBe(markdownShape(plainOne));
  });

  test('is no heading and no item in plain text', () => {
    expect(lineShape(document)).toEqual(lineShape(plainOne));
    const edge = renderText(document, theme)
      .split('\n')
      .filter((line) => /^\S/.test(line));
    expect(edge.length).toBeLessThanOrEqual(8);
    expect(renderText(document, theme)).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
  });

  test('comes back from JSON unchanged, and shows no control character in the file', () => {
    const json = renderJson(document);
    expect(JSON.parse(json)).toEqual(document);
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E]/u);
  });
});

test.each(names.filter((name) => /[<&]/.test(name)))('%s in a Word file that escapes nothing would be seen', (name) => {
  const parts = partsOf(renderDocx(plainOne, theme, { author: 'Duval' }));
  const shape = (xml: string): readonly string[] => {
    try {
      return [JSON.stringify(parseXml(xml))];
    } catch {
      return [];
    }
  };
  const meant = parts.get('word/document.xml') ?? '';
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  expect(shape(meant.replaceAll('Duval', name))).not.toEqual(shape(meant.replaceAll('Duval', escaped)));
});

const SIGNS = Array.from('*_`#-+.!|<>[](){}&:;/\\~$@=^ "\'0aéw');

test('no text at all is markup in Markdown', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS, 'www.', 'http://'), { minLength: 1 }), (parts) => {
      const text = `x${parts.join('')}x`;
      expect(markdownShape(documentWith(text))).toBe(markdownShape(plainOne));
    }),
  );
});
