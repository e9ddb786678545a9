import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontOf, notesOf } from '../../src/render/front.js';
import { renderDocx } from '../../src/render/docx.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import { plainText, wordsOf } from '../../src/render/words.js';
import type { Document } from '../../src/shapes.js';
import { documents } from '../render/arbitrary.js';
import { htmlOfMarkdown, textOfHtml, treeOfPage, wordsIn } from '../render/read.js';
import { silent } from '../render/theme.js';
import { textOfWord } from '../render/word.js';

/** Formats without a layout print the version between the subtitle and the text. */
function withNotes(document: Document): readonly string[] {
  const words = silent.words.fr;
  const front = wordsIn(`${plainText(document.title)}\n${plainText(document.subtitle)}`);
  const notes = wordsIn(notesOf(frontOf(document, words), words, false).join('\n'));
  return [...front, ...notes, ...wordsOf(document).slice(front.length)];
}

test('HTML shows the words of the tree, in order, and no other', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(wordsIn(textOfHtml(treeOfPage(renderHtml(document, silent))))).toEqual(wordsOf(document));
    }),
  );
});

test('Word shows the words of the tree, in order, and no other', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(wordsIn(textOfWord(renderDocx(document, silent, { author: '' })))).toEqual(wordsOf(document));
    }),
  );
});

test('Markdown shows the words of the tree, in order, to a reader of Markdown', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const html = htmlOfMarkdown(renderMarkdown(document, silent));
      expect(wordsIn(textOfHtml(html))).toEqual(withNotes(document));
    }),
  );
});

test('plain text shows the words of the tree, in order, beside its own marks and rules', () => {
  const mark = /^(?:-+|=+|\d+\.)$/;
  const unmarked = (words: readonly string[]) => words.filter((word) => !mark.test(word));
  fc.assert(
    fc.property(documents, (document) => {
      expect(unmarked(wordsIn(renderText(document, silent)))).toEqual(unmarked(withNotes(document)));
    }),
  );
});

test('JSON holds the whole tree', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(JSON.parse(renderJson(document))).toEqual(document);
    }),
  );
});
