/** Blocks to paragraphs and tables. */
import type { Block, Inline, Many } from '../../shapes.js';
import { isWide } from '../columns.js';
import { clean } from '../clean.js';
import { headingXml } from './heading.js';
import { inlinesXml, run } from './inlines.js';
import { listXml } from './lists.js';
import { sectionXml, textWidth } from './page.js';
import { paragraphXml } from './paragraph.js';
import { FURNITURE } from './relationships.js';
import { signaturesXml } from './signatures.js';
import { tableXml } from './table.js';
import { bookmarked, type Writing } from './writing.js';

/** Words in bold and no other: they head what follows. */
const isTitle = ([first, ...rest]: Many<Inline>): boolean => first?.type === 'strong' && rest.length === 0;

type Section = Extract<Block, { type: 'section' }>;

/** `style`: of the paragraphs of text. `after`: what follows the last of them. */
export function blocksXml(blocks: Many<Block>, writing: Writing, style = 'BodyText', after?: Block): string {
  return blocks.map((block, index) => blockXml(block, blocks[index + 1] ?? after, writing, style)).join('');
}

/** What stands before these is not parted from them by the end of a page. */
const HELD: ReadonlySet<Block['type'] | undefined> = new Set(['list', 'table', 'signatures']);

function blockXml(block: Block, next: Block | undefined, writing: Writing, style: string): string {
  switch (block.type) {
    case 'section': {
      const turned = block.blocks.some((each) => each.type === 'table' && isWide(each));
      return turned ? turnedXml(block, writing) : sectionBlock(block, writing, next);
    }
    case 'clause':
      return clauseXml(block, writing, next);
    case 'paragraph':
      return paragraphXml(inlinesXml(block.inlines, writing), {
        style,
        keepNext: HELD.has(next?.type) || isTitle(block.inlines),
      });
    case 'list':
      return listXml(block, writing, blocksXml);
    case 'table':
      return tableXml(block, writing);
    case 'verbatim':
      return (
        blocksXml(block.blocks, writing, 'TexteLegal') + paragraphXml(run(clean(block.source)), { style: 'Source' })
      );
    case 'signatures':
      return signaturesXml(block, writing);
  }
}

const sectionBlock = (block: Section, writing: Writing, next?: Block): string =>
  headingXml(block, writing, block.document !== undefined) + blocksXml(block.blocks, writing, 'BodyText', next);

/** A section with a wide table stands on pages of its own, turned on their side. */
function turnedXml(block: Section, writing: Writing): string {
  const before = pagesXml(false, writing);
  writing.width = textWidth(true) - writing.number;
  const inner = sectionBlock(block, writing);
  writing.width = textWidth(false) - writing.number;
  return before + inner + pagesXml(true, writing);
}

const pagesXml = (turned: boolean, writing: Writing): string =>
  paragraphXml('', { pages: lastPagesXml(turned, writing) });

/** Properties of the pages that end here. */
export function lastPagesXml(turned: boolean, writing: Writing): string {
  const first = writing.pageRuns++ === 0;
  return sectionXml(turned, first ? FURNITURE : '', first, writing.lang === 'ar');
}

/** A clause without number and title has its bookmark before its first words. */
function clauseXml(block: Extract<Block, { type: 'clause' }>, writing: Writing, next: Block | undefined): string {
  const headed = block.number !== null || block.title.length > 0;
  const heading = headed ? headingXml(block, writing, false) : bookmarked(block.id, '', writing);
  if (!headed) writing.linked = new Set();
  const label = writing.words.plain ?? '';
  const lead = label === '' ? '' : run(label, { style: 'Strong' }) + run(' ');
  const plain =
    block.plain.length === 0
      ? ''
      : paragraphXml(lead + inlinesXml(block.plain, writing), { style: 'EnClair', keepNext: block.blocks.length > 0 });
  return heading + plain + blocksXml(block.blocks, writing, 'BodyText', next);
}
