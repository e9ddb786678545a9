/** One Word file: real styles, numbers as the tree has them, links within, and nothing that Word asks about when it opens it. */
import type { Block, Document, Many } from '../shapes.js';
import { contentsOf } from './contents.js';
import { apart } from './docx/apart.js';
import { archive } from './docx/archive.js';
import { blocksXml, lastPagesXml } from './docx/blocks.js';
import { contentsXml } from './docx/contents.js';
import { fontsOf, fontTableXml } from './docx/fonts.js';
import { numberingXml } from './docx/lists.js';
import { mastheadXml } from './docx/masthead.js';
import { NUMBER, textWidth } from './docx/page.js';
import { coreXml, extendedXml } from './docx/properties.js';
import { contentTypes, packageRelationships, textRelationships } from './docx/relationships.js';
import { runningOf } from './docx/running.js';
import { settingsXml } from './docx/settings.js';
import { stylesXml } from './docx/styles.js';
import { addressesById, writingOf } from './docx/writing.js';
import { HEAD, NAMESPACES } from './docx/xml.js';
import { frontOf } from './front.js';
import type { RenderOptions, Theme } from './theme/theme.js';

/** `author`: who publishes the document. */
export function renderDocx(
  document: Document,
  theme: Theme,
  { author, draft = false }: Pick<RenderOptions, 'draft'> & { readonly author: string },
): Uint8Array {
  const { lang } = document.situation;
  const words = theme.words[lang];
  const front = frontOf(document, words);
  const shape = { lang, numbered: isNumbered(document.blocks), binds: document.blocks.some(bindsDocument) };
  const number = shape.numbered ? NUMBER : 0;
  const writing = writingOf(document, words, number, textWidth(false) - number);
  const entries = contentsOf(document.blocks);
  const contents = contentsXml(entries, writing);
  writing.opensPage = entries.some((entry) => entry.entries.length > 0);
  const text = mastheadXml(document, front, draft, writing) + contents + blocksXml(document.blocks, writing);
  const body = apart(text) + lastPagesXml(false, writing);
  const { header, firstHeader, footer } = runningOf(front, words, draft);
  const fonts = fontsOf(theme.tokens);
  return archive([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', textRelationships(addressesById(writing))],
    ['word/styles.xml', stylesXml(theme.tokens, shape)],
    ['word/numbering.xml', numberingXml(writing)],
    ['word/settings.xml', settingsXml(lang)],
    ['word/fontTable.xml', fontTableXml([fonts.serif, fonts.sans])],
    ['word/header.xml', header],
    ['word/first-header.xml', firstHeader],
    ['word/footer.xml', footer],
    ['docProps/core.xml', coreXml(document, front, author, draft ? (words.draft ?? '') : '')],
    ['docProps/app.xml', extendedXml],
  ]);
}

const bindsDocument = (block: Block): boolean => block.type === 'section' && block.document !== undefined;

const isNumbered = (blocks: Many<Block>): boolean =>
  blocks.some((block) => {
    if (block.type !== 'section' && block.type !== 'clause') return false;
    return block.number !== null || isNumbered(block.blocks);
  });
