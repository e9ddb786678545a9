/** The values that a PDF is made of, read from its text (one character per byte). */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | readonly PdfValue[] | PdfDict;
export interface PdfName {
  readonly name: string;
}
/** Bytes as they stand in the file: see `textOf`. */
export interface PdfText {
  readonly bytes: string;
}
export interface PdfRef {
  readonly ref: number;
}
export interface PdfDict {
  readonly dict: ReadonlyMap<string, PdfValue>;
}

const token = /(?:\s|%[^\r\n]*)*(<<|>>|[[\]]|\/[^\s()<>[\]{}/%]*|\(|<[0-9A-Fa-f\s]*>|[^\s()<>[\]{}/%]+)/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** Reads the first value of `source`. Throws where it is none: a PDF that Chromium does not write. */
export function parseValue(source: string): PdfValue {
  let at = 0;
  const next = (): string => {
    token.lastIndex = at;
    const found = token.exec(source)?.[1];
    if (found === undefined) throw new Error(`No PDF value at ${at} of: ${source.slice(0, 80)}`);
    at = token.lastIndex;
    return found;
  };
  const literal = (): PdfText => {
    let bytes = '';
    for (let depth = 1; ; at++) {
      const char = source[at];
      if (char === undefined) throw new Error('A PDF string without an end.');
      if (char === '\\') {
        const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
        const escaped = octal ?? source[at + 1] ?? '';
        bytes += octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(parseInt(octal, 8) & 255);
        at += escaped.length;
        continue;
      }
      depth += char === '(' ? 1 : char === ')' ? -1 : 0;
      if (depth === 0) break;
      bytes += char;
    }
    at++;
    return { bytes };
  };
  const until = (end: string): PdfValue[] => {
    const values: PdfValue[] = [];
    for (let word = next(); word !== end; word = next()) {
      if (word === 'R') values.splice(-2, 2, { ref: Number(values.at(-2)) });
      else values.push(value(word));
    }
    return values;
  };
  const dictionary = (entries: readonly PdfValue[]): PdfDict => {
    const dict = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < entries.length; i += 2) dict.set(nameOf(entries[i]) ?? '', entries[i + 1] ?? null);
    return { dict };
  };
  const value = (word: string): PdfValue => {
    if (word === '<<') return dictionary(until('>>'));
    if (word === '[') return until(']');
    if (word === '(') return literal();
    if (word.startsWith('/'))
      return { name: word.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => byte(hex)) };
    if (word.startsWith('<'))
      return { bytes: word.replace(/[<>\s]/g, '').replace(/.{1,2}/g, (hex) => byte(hex.padEnd(2, '0'))) };
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (Number.isNaN(Number(word))) throw new Error(`No PDF value: ${word}`);
    return Number(word);
  };
  return value(next());
}

const byte = (hex: string): string => String.fromCharCode(parseInt(hex, 16));

export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

export function refOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'ref' in value ? value.ref : undefined;
}

export function dictOf(value: PdfValue | undefined): PdfDict['dict'] {
  return typeof value === 'object' && value !== null && 'dict' in value ? value.dict : new Map();
}

export function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [];
}

/** A text string: UTF-16 with its mark, else Latin-1 (Chromium writes ASCII there). */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return undefined;
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  return Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** Any text as `textOf` reads it. */
export const textString = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
