import { createHash } from 'node:crypto';
import type { IsoDate, Lang, Many } from '../shapes.js';
import { retitle } from './bookmarks.js';
import type { PdfFile } from './file.js';
import { renumberStructure } from './structure-names.js';
import { refOf, textString } from './values.js';

/** What a PDF says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  /** The document's own date: the bytes know no other. */
  readonly date: IsoDate;
  readonly lang: Lang;
}

/** Gives an object's new text from its old one. */
export type Rewrite = (object: string) => string;

/**
 * The same document gives the same bytes: Chromium's own date, its version and the numbers that it drew for the
 * structure are replaced, and the file's identity is the hash of its content. `headings`: the titles of the bookmarks.
 */
export function normalise(file: PdfFile, about: About, headings: Many<string> = []): Uint8Array {
  const info = refOf(file.trailer.get('Info')) ?? 0;
  const root = refOf(file.trailer.get('Root')) ?? 0;
  const rewrites = new Map<number, Rewrite>([
    ...renumberStructure(file),
    ...retitle(file, headings),
    [info, () => `${info} 0 obj\n${infoOf(about)}\nendobj\n`],
    [root, (text) => withLang(text, about.lang)],
  ]);
  const head = file.bytes.subarray(0, Math.min(...[...file.ranges.values()].map(([start]) => start)));
  const parts = [head];
  const offsets = new Map<number, number>();
  let at = head.length;
  for (const number of file.ranges.keys()) {
    const raw = file.raw(number);
    const rewrite = rewrites.get(number);
    const part = rewrite ? Buffer.from(rewrite(raw.toString('latin1')), 'latin1') : raw;
    offsets.set(number, at);
    parts.push(part);
    at += part.length;
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([body, Buffer.from(tableOf(offsets, body, root, info), 'latin1')]);
}

function infoOf({ title, author, date }: About): string {
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const entries = [
    `/Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    '/Creator (clausier)',
    '/Producer (clausier)',
    `/CreationDate ${day}`,
    `/ModDate ${day}`,
  ];
  return `<<${entries.join('\n')}>>`;
}

function withLang(catalog: string, lang: Lang): string {
  const entry = `/Lang (${lang})`;
  const stated = /\/Lang \([^)]*\)/;
  return stated.test(catalog) ? catalog.replace(stated, entry) : catalog.replace('<<', `<<${entry}\n`);
}

/** Cross-reference table and trailer for objects at these offsets. */
function tableOf(offsets: ReadonlyMap<number, number>, body: Buffer, root: number, info: number): string {
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const id = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const trailer = `<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${id}> <${id}>]>>`;
  return `xref\n0 ${size}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`;
}
