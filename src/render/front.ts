/** What stands above the text in every format: title, offer and audience, version. */
import { printDate } from '../diagnostics/date.js';
import type { Block, Document, Many } from '../shapes.js';
import type { Words } from './theme/words.js';
import { plainText } from './words.js';

export interface Front {
  readonly title: string;
  readonly subtitle: string;
  /** "Version 2027.1". */
  readonly version: string;
  /** "1er janvier 2027". */
  readonly effective: string;
  /** Some clause has a plain line: the reader is told what such lines are worth. */
  readonly plainLines: boolean;
}

export function frontOf(document: Document, words: Words): Front {
  const { version, effective } = document.edition;
  return {
    title: plainText(document.title),
    subtitle: plainText(document.subtitle),
    version: `${words.version ?? ''} ${version}`.trim(),
    effective: document.situation.lang === 'fr' ? printDate(effective) : effective,
    plainLines: hasPlainLine(document.blocks),
  };
}

const hasPlainLine = (blocks: Many<Block>): boolean =>
  blocks.some((block) => {
    if (block.type === 'clause' && block.plain.length > 0) return true;
    return 'blocks' in block && hasPlainLine(block.blocks);
  });

/** The lines under title and subtitle, in formats without a layout of their own. */
export function notesOf(front: Front, words: Words, draft: boolean): Many<string> {
  return [
    draft ? (words.draft_note ?? '') : '',
    [`${front.version},`, words.effective ?? '', front.effective].filter((part) => part !== '').join(' '),
    front.plainLines ? (words.plain_note ?? '') : '',
  ].filter((note) => note !== '');
}
