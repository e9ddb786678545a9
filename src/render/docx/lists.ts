/** Lists, as Word's own: their marks are counted by Word, since the tree has none. */
import type { Block, Many } from '../../shapes.js';
import { inlinesXml } from './inlines.js';
import { millimetres } from './page.js';
import { paragraphXml } from './paragraph.js';
import type { Writing } from './writing.js';
import { HEAD, NAMESPACES } from './xml.js';

type List = Extract<Block, { type: 'list' }>;
type Blocks = (blocks: Many<Block>, writing: Writing, style: string) => string;

/** Depths that have a style and a mark of their own. */
export const DEPTHS = [0, 1, 2] as const;
export const STEP = millimetres(6);
const BULLETS = 1;

export function listXml(list: List, writing: Writing, inside: Blocks, depth = 0): string {
  const level = Math.min(depth, DEPTHS.length - 1);
  const name = level === 0 ? '' : String(level + 1);
  const id = list.ordered ? BULLETS + ++writing.numberedLists : BULLETS;
  const setting = { style: `${list.ordered ? 'ListNumber' : 'ListBullet'}${name}`, list: { id, level } };
  return list.items
    .map((item) => {
      const [first, ...rest] = item;
      const opens = first?.type === 'paragraph';
      const lead = paragraphXml(opens ? inlinesXml(first.inlines, writing) : '', setting);
      return lead + (opens ? rest : item).map((block) => within(block, writing, inside, depth, name)).join('');
    })
    .join('');
}

const within = (block: Block, writing: Writing, inside: Blocks, depth: number, name: string): string =>
  block.type === 'list' ? listXml(block, writing, inside, depth + 1) : inside([block], writing, `ListContinue${name}`);

/** The part that defines the marks: dashes, and one counter for each numbered list. */
export function numberingXml({ numberedLists, number }: Writing): string {
  const counters = Array.from({ length: numberedLists }, (_, index) => BULLETS + index + 1);
  return `${HEAD}<w:numbering ${NAMESPACES}>${marks(0, 'ListBullet', number)}${marks(1, 'ListNumber', number)}<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>${counters.map(counter).join('')}</w:numbering>`;
}

function marks(id: number, style: string, number: number): string {
  const levels = DEPTHS.map((depth) => {
    const shape =
      style === 'ListBullet'
        ? '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>'
        : `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${depth + 1}."/>`;
    const indent = number + (depth + 1) * STEP;
    return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/>${shape}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${STEP}"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

const counter = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${DEPTHS.map((depth) => `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('')}</w:num>`;
