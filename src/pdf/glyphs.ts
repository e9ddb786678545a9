import type { Many } from '../shapes.js';
import type { PdfFile } from './file.js';
import { pagesOf } from './places.js';
import { listOf, nameOf, refOf, type PdfDict, type PdfValue } from './values.js';

export interface Shown {
  /** How many glyphs the pages show. */
  readonly glyphs: number;
  /** Pages, counted from 1, that show the empty box of a character that no font has. */
  readonly boxed: Many<number>;
}

const shows = /\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g;

/** What the reader of a PDF sees of its text: Chromium prints blanks and empty boxes without a word where fonts lack. */
export function shownGlyphs(file: PdfFile): Shown {
  const pages = pagesOf(file).map((page) => {
    const dict = file.dict({ ref: page });
    const contents = dict.get('Contents');
    const streams = refOf(contents) === undefined ? listOf(contents) : [contents];
    return count(file, streams, file.dict(dict.get('Resources')));
  });
  return {
    glyphs: pages.reduce((sum, page) => sum + page.glyphs, 0),
    boxed: pages.flatMap((page, i) => (page.boxes > 0 ? [i + 1] : [])),
  };
}

interface Count {
  readonly glyphs: number;
  readonly boxes: number;
}

/** Glyphs are four digits each in composite fonts, which are all that Chromium makes of font files; 0000 is the box. */
function count(file: PdfFile, streams: Many<PdfValue | undefined>, resources: PdfDict['dict']): Count {
  const fonts = file.dict(resources.get('Font'));
  const composite = new Map(
    [...fonts].map(([name, font]) => [name, nameOf(file.dict(font).get('Subtype')) === 'Type0']),
  );
  let glyphs = 0;
  let boxes = 0;
  let wide = true;
  for (const stream of streams) {
    for (const [, font, hex] of file
      .stream(refOf(stream) ?? 0)
      .toString('latin1')
      .matchAll(shows)) {
      if (font !== undefined) wide = composite.get(font) ?? true;
      if (hex === undefined) continue;
      glyphs += hex.length / (wide ? 4 : 2);
      if (!wide || !hex.includes('0000')) continue;
      for (let i = 0; i < hex.length; i += 4) if (hex.startsWith('0000', i)) boxes++;
    }
  }
  for (const form of file.dict(resources.get('XObject')).values()) {
    const about = file.dict(form);
    if (nameOf(about.get('Subtype')) !== 'Form') continue;
    const inner = count(file, [form], file.dict(about.get('Resources')));
    glyphs += inner.glyphs;
    boxes += inner.boxes;
  }
  return { glyphs, boxes };
}
