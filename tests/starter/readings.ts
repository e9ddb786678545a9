/** What a reader of each format reads, beside what should be read there. */
import { frontOf, notesOf } from '../../src/render/front.js';
import { renderDocx } from '../../src/render/docx.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import { plainText, wordsOf } from '../../src/render/words.js';
import type { Document, Many } from '../../src/shapes.js';
import { htmlOfMarkdown, textOfHtml, treeOfPage, wordsIn } from '../render/read.js';
import { silent } from '../render/theme.js';
import { textOfWord } from '../render/word.js';

export interface Words {
  readonly read: Many<string>;
  readonly meant: Many<string>;
}

/** Formats without a layout print the version between the subtitle and the text. */
function withNotes(document: Document): Many<string> {
  const front = wordsIn(`${plainText(document.title)}\n${plainText(document.subtitle)}`);
  const notes = notesOf(frontOf(document, silent.words.fr), silent.words.fr, false);
  return [...front, ...wordsIn(notes.join('\n')), ...wordsOf(document).slice(front.length)];
}

/** List marks and rules of plain text, which no tree has. */
export const unmarked = (words: Many<string>): Many<string> => words.filter((word) => !/^(?:-+|=+|\d+\.)$/.test(word));

export const formats = {
  html: (document) => ({
    read: wordsIn(textOfHtml(treeOfPage(renderHtml(document, silent)))),
    meant: wordsOf(document),
  }),
  docx: (document) => ({
    read: wordsIn(textOfWord(renderDocx(document, silent, { author: '' }))),
    meant: wordsOf(document),
  }),
  md: (document) => ({
    read: wordsIn(textOfHtml(htmlOfMarkdown(renderMarkdown(document, silent)))),
    meant: withNotes(document),
  }),
  txt: (document) => ({ read: unmarked(wordsIn(renderText(document, silent))), meant: unmarked(withNotes(document)) }),
  json: (document) => ({ read: wordsOf(JSON.parse(renderJson(document)) as Document), meant: wordsOf(document) }),
} satisfies Record<string, (document: Document) => Words>;

export type Format = keyof typeof formats;
export const FORMATS = Object.keys(formats) as Format[];

/** The first place where two readings part; undefined where they are the same. */
export function parting({ read, meant }: Words): string | undefined {
  const at = meant.findIndex((word, index) => read[index] !== word);
  if (at < 0 && read.length === meant.length) return undefined;
  const from = at < 0 ? meant.length : at;
  const around = (words: Many<string>): string => words.slice(Math.max(0, from - 4), from + 5).join(' ');
  return `«${around(read)}» instead of «${around(meant)}»`;
}
