import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { wordsOf } from '../../src/render/words.js';
import type { Document, Many } from '../../src/shapes.js';
import { FORMATS, formats, parting } from './readings.js';
import { bare, contractOf, documentName, documents, sell, workspace } from './starter.js';

const all: Many<Document> = [...documents, ...bare.map((situation) => contractOf(sell(situation)))];

test('every kind of document is here, for every offer and audience that has it', () => {
  expect([...new Set(all.map(({ plan }) => plan))].sort()).toEqual(Object.keys(workspace.documents).sort());
  expect(all.length).toBeGreaterThan(150);
  for (const document of all) expect(wordsOf(document).length, documentName(document)).toBeGreaterThan(40);
});

test.each(FORMATS)('%s: the words of the tree, in order, and no other', (format) => {
  for (const document of all) expect(parting(formats[format](document)), documentName(document)).toBeUndefined();
});

test('no word of any document has an apostrophe, a quotation mark or dots of the typewriter', () => {
  for (const document of all)
    expect(
      wordsOf(document).filter((word) => /['"]|(?<!\.)\.{3}(?!\.)/.test(word)),
      documentName(document),
    ).toEqual([]);
});

test('no parenthesis stands in another, as a reference with its title would in «(voir …)»', () => {
  const said = documents.map((document) => wordsOf(document).join(' '));
  expect(said.flatMap((words) => words.match(/\([^()]*\([^()]*\)[^()]*\)?/g) ?? [])).toEqual([]);
});

test('a word that is missing, added or moved would be seen', () => {
  const meant = documents.slice(0, 1).flatMap(wordsOf);
  const middle = Math.floor(meant.length / 2);
  expect(parting({ read: meant, meant })).toBeUndefined();
  expect(parting({ read: meant.toSpliced(middle, 1), meant })).toContain(meant[middle]);
  expect(parting({ read: meant.slice(0, -1), meant })).toContain(meant.at(-1));
  expect(parting({ read: [...meant, 'intrus'], meant })).toContain('intrus');
  expect(parting({ read: meant.with(0, meant[1] ?? '').with(1, meant[0] ?? ''), meant })).toBeDefined();
});

test('JSON holds the whole tree, its decisions and its effects', () => {
  for (const document of all) expect(JSON.parse(renderJson(document))).toEqual(document);
});
