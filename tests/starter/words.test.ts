import { expect, test } from 'vitest';
import { frontOf, notesOf } from '../../src/render/front.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import { plainText, wordsOf } from '../../src/render/words.js';
import type { Document } from '../../src/shapes.js';
import { htmlOfMarkdown, textOfHtml, treeOfPage, wordsIn } from '../render/read.js';
import { silent } from '../render/theme.js';
import { bare, contractOf, documentName, documents, sell, workspace } from './starter.js';

const all: readonly Document[] = [...documents, ...bare.map((situation) => contractOf(sell(situation)))];

test('every kind of document is here, for every offer and audience that has it', () => {
  expect([...new Set(all.map(({ plan }) => plan))].sort()).toEqual(Object.keys(workspace.documents).sort());
  expect(all.length).toBeGreaterThan(150);
  for (const document of all) expect(wordsOf(document).length, documentName(document)).toBeGreaterThan(40);
});

/** Formats without a layout print the version between the subtitle and the text. */
function withNotes(document: Document): readonly string[] {
  const front = wordsIn(`${plainText(document.title)}\n${plainText(document.subtitle)}`);
  const notes = notesOf(frontOf(document, silent.words.fr), silent.words.fr, false);
  return [...front, ...wordsIn(notes.join('\n')), ...wordsOf(document).slice(front.length)];
}

/** List marks and rules of plain text, which no tree has. */
const unmarked = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !/^(?:-+|=+|\d+\.)$/.test(word));

/** What a reader of each format reads, and what should be read there. */
const formats = {
  html: (document: Document) => [wordsIn(textOfHtml(treeOfPage(renderHtml(document, silent)))), wordsOf(document)],
  md: (document: Document) => [
    wordsIn(textOfHtml(htmlOfMarkdown(renderMarkdown(document, silent)))),
    withNotes(document),
  ],
  txt: (document: Document) => [unmarked(wordsIn(renderText(document, silent))), unmarked(withNotes(document))],
  json: (document: Document) => [wordsOf(JSON.parse(renderJson(document)) as Document), wordsOf(document)],
} satisfies Record<string, (document: Document) => readonly (readonly string[])[]>;

/** The first place where two readings part; undefined where they are the same. */
function parting([read = [], meant = []]: readonly (readonly string[])[]): string | undefined {
  const at = meant.findIndex((word, index) => read[index] !== word);
  if (at < 0 && read.length === meant.length) return undefined;
  const from = at < 0 ? meant.length : at;
  const around = (words: readonly string[]): string => words.slice(Math.max(0, from - 4), from + 5).join(' ');
  return `«${around(read)}» instead of «${around(meant)}»`;
}

test.each(Object.keys(formats) as (keyof typeof formats)[])(
  '%s: the words of the tree, in order, no other',
  (format) => {
    for (const document of all) expect(parting(formats[format](document)), documentName(document)).toBeUndefined();
  },
);

test('a word that is missing, added or moved would be seen', () => {
  const words = documents.slice(0, 1).flatMap(wordsOf);
  const middle = Math.floor(words.length / 2);
  expect(parting([words, words])).toBeUndefined();
  expect(parting([words.toSpliced(middle, 1), words])).toContain(words[middle]);
  expect(parting([words.slice(0, -1), words])).toContain(words.at(-1));
  expect(parting([[...words, 'intrus'], words])).toContain('intrus');
  expect(parting([words.with(0, words[1] ?? '').with(1, words[0] ?? ''), words])).toBeDefined();
});

test('JSON holds the whole tree, its decisions and its effects', () => {
  for (const document of all) expect(JSON.parse(renderJson(document))).toEqual(document);
});
