import { inflateSync } from 'node:zlib';
import { dictOf, nameOf, parseValue, refOf, type PdfDict, type PdfValue } from './values.js';

/** A PDF as Chromium writes it: one table of objects, none packed into another. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Byte range of each object by number, in the order of the file. */
  readonly ranges: ReadonlyMap<number, ByteRange>;
  readonly trailer: PdfDict['dict'];
  /** Follows references; the stream of an object is left out. */
  readonly value: (of: PdfValue | undefined) => PdfValue;
  readonly dict: (of: PdfValue | undefined) => PdfDict['dict'];
  /** An object as it stands, "N 0 obj … endobj", its stream included. */
  readonly raw: (number: number) => Buffer;
  /** The unpacked stream of an object. */
  readonly stream: (number: number) => Buffer;
}
type ByteRange = readonly [start: number, end: number];

/** Throws where the bytes are no such PDF: a browser that this code does not know yet. */
export function readPdf(source: Uint8Array): PdfFile {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const { ranges, trailer } = readTable(bytes);

  const raw = (number: number): Buffer => {
    const range = ranges.get(number);
    if (!range) throw new Error(`The PDF has no object ${number}.`);
    return bytes.subarray(...range);
  };
  const head = (number: number): readonly [text: string, streamAt: number] => {
    const body = raw(number);
    const stream = body.indexOf('stream\n');
    const text = body.toString('latin1', body.indexOf('obj') + 3, stream < 0 ? body.length : stream);
    return [text, stream + 'stream\n'.length];
  };
  const value = (of: PdfValue | undefined): PdfValue => {
    const ref = refOf(of);
    return ref === undefined ? (of ?? null) : parseValue(head(ref)[0]);
  };
  const dict = (of: PdfValue | undefined): PdfDict['dict'] => dictOf(value(of));
  const stream = (number: number): Buffer => {
    const [text, at] = head(number);
    const about = dictOf(parseValue(text));
    const packed = raw(number).subarray(at, at + Number(value(about.get('Length'))));
    return nameOf(about.get('Filter')) === 'FlateDecode' ? inflateSync(packed) : packed;
  };
  return { bytes, ranges, trailer, value, dict, raw, stream };
}

function readTable(bytes: Buffer): Pick<PdfFile, 'ranges' | 'trailer'> {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? bytes.length);
  const table = /^xref\n0 \d+\n((?:\d{10} \d{5} [fn] ?[\r\n]+)+)trailer\n/.exec(bytes.toString('latin1', at));
  if (!table?.[1]) throw new Error('The browser wrote a PDF without a plain table of objects.');
  const starts = table[1]
    .trimEnd()
    .split('\n')
    .map((row, number) => ({ number, start: Number(row.slice(0, 10)), used: row[17] === 'n' }))
    .filter(({ used }) => used)
    .sort((a, b) => a.start - b.start);
  const ranges = new Map(
    starts.map(({ number, start }, i): [number, ByteRange] => [number, [start, starts[i + 1]?.start ?? at]]),
  );
  return { ranges, trailer: dictOf(parseValue(bytes.toString('latin1', at + table[0].length))) };
}
