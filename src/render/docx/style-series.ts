/** Styles that come in series: headings by level, lists by depth, lines of the contents. */
import type { Lang } from '../../shapes.js';
import { DEEPEST } from './heading.js';
import { STEP } from './lists.js';
import { millimetres, NUMBER } from './page.js';
import { paragraphStyle, type Face } from './style.js';

export interface Shape {
  readonly lang: Lang;
  /** Some heading has a number: it hangs at the left of all text. */
  readonly numbered: boolean;
  /** Whole documents are bound in: their titles are the first level. */
  readonly binds: boolean;
}

/** Sizes of headings by level, in points. */
const SIZES = [15, 12.5, 10.5];
const BOUND_SIZES = [20, ...SIZES];

/** The smallest headings are the size of the text, in bold. */
export function headings({ binds }: Shape, left: number): string[] {
  const sizes = binds ? BOUND_SIZES : SIZES;
  return Array.from({ length: DEEPEST }, (_, index) => {
    const size = sizes[index] ?? sizes.at(-1) ?? 10.5;
    const large = size > 10.5;
    return paragraphStyle(`Heading${index + 1}`, `heading ${index + 1}`, {
      before: large ? 20 : 12,
      after: large ? 4 : 0,
      left,
      hanging: left,
      keepNext: true,
      outline: index,
      next: 'BodyText',
      shown: true,
      face: { size, bold: true },
    });
  });
}

export function lists(depth: number, left: number): string[] {
  const name = depth === 0 ? '' : ` ${depth + 1}`;
  const id = name.trim();
  const indent = left + (depth + 1) * STEP;
  return [
    paragraphStyle(`ListBullet${id}`, `List Bullet${name}`, { before: 2.5, left: indent, hanging: STEP, shown: true }),
    paragraphStyle(`ListNumber${id}`, `List Number${name}`, { before: 2.5, left: indent, hanging: STEP, shown: true }),
    paragraphStyle(`ListContinue${id}`, `List Continue${name}`, { before: 2.5, left: indent }),
  ];
}

/** Nine, as Word has: who brings the contents up to date may ask for more levels. */
export function contents(small: Face, ink: string, end: number): string[] {
  const dots = `<w:tab w:val="right" w:leader="dot" w:pos="${end}"/>`;
  return Array.from({ length: 9 }, (_, index) => {
    const left = index === 0 ? NUMBER : Math.max(0, index - 1) * NUMBER + NUMBER;
    return paragraphStyle(`TOC${index + 1}`, `toc ${index + 1}`, {
      before: index === 0 ? 5 : 1.5,
      left,
      hanging: NUMBER,
      right: millimetres(10),
      tabs: `<w:tab w:val="left" w:pos="${left}"/>${dots}`,
      face: { ...small, size: 9.5, colour: ink, bold: index === 0 },
    });
  });
}
