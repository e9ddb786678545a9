import type { Dict, Many } from '../shapes.js';
import { readPdf, type PdfFile } from './file.js';
import { destinationsOf } from './places.js';

const slot = /(<span class="toc-page" data-target="([^"]+)">)[^<]*(<\/span>)/g;

/** Page numbers of the contents by their targets: those that held last. Shared by the prints of one run. */
export type Remembered = Map<string, Dict<number>>;

/**
 * Prints with the page numbers of the table of contents, which CSS cannot know in Chromium: prints, reads where the
 * targets stand, and prints again until the numbers printed are true. Documents with the same contents mostly break
 * alike, so the numbers that held last are tried first. The result does not depend on them: only true ones are kept.
 * `print` takes HTML and gives the browser's PDF.
 */
export async function printWithContents(
  html: string,
  print: (html: string) => Promise<Uint8Array>,
  remembered: Remembered,
): Promise<PdfFile> {
  const targets = [...new Set([...html.matchAll(slot)].map(([, , target]) => target ?? ''))];
  const key = targets.join(' ');
  let assumed = remembered.get(key) ?? {};
  for (let pass = 0; pass < 4; pass++) {
    const file = readPdf(await print(fill(html, assumed)));
    const found = destinationsOf(file);
    const lost = targets.filter((target) => found[target] === undefined);
    if (lost.length > 0) throw new Error(`No place in the PDF for these targets of its contents: ${lost.join(', ')}`);
    if (targets.every((target) => found[target] === assumed[target])) return file;
    assumed = pick(found, targets);
    remembered.set(key, assumed);
  }
  throw new Error('The page numbers of the contents move each time they are printed: their width must be fixed.');
}

/** Numbers not known yet print as a figure of usual width. */
const fill = (html: string, pages: Dict<number>): string =>
  html.replace(slot, (_, open: string, target: string, close: string) => `${open}${pages[target] ?? 0}${close}`);

const pick = (from: Dict<number>, keys: Many<string>): Dict<number> =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
