import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/file.js';
import { dictOf, parseValue, textOf } from '../../src/pdf/values.js';

describe('PDF values', () => {
  it('reads every kind of value', () => {
    const dict = dictOf(parseValue('<</A 1 /B -.5 /C true /D null /E [1 0 R (x) /N#20m]/F <<>>/G<4142>>>'));
    expect(Object.fromEntries(dict)).toEqual({
      A: 1,
      B: -0.5,
      C: true,
      D: null,
      E: [{ ref: 1 }, { bytes: 'x' }, { name: 'N m' }],
      F: { dict: new Map() },
      G: { bytes: 'AB' },
    });
  });

  it('reads strings with escapes, inner parentheses and UTF-16', () => {
    expect(textOf(parseValue(String.raw`(a\(b\)(c)\\\n\101)`))).toBe('a(b)(c)\\\nA');
    expect(textOf(parseValue('<FEFF00E90020D83DDE00>'))).toBe('é 😀');
  });

  it('reads back any text that is written as PDF text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
        const hex = `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
        const literal = `(${bytes.replace(/[\\()\r]/g, (char) => (char === '\r' ? '\\r' : `\\${char}`))})`;
        expect([textOf(parseValue(hex)), textOf(parseValue(literal))]).toEqual([text, text]);
      }),
    );
  });

  it('says so where the bytes are no PDF that it knows', () => {
    expect(() => readPdf(Buffer.from('%PDF-1.7\n1 0 obj\nstream'))).toThrow(/table of objects/);
    expect(() => parseValue('<</A 1')).toThrow(/No PDF value/);
    expect(() => parseValue('(never closed')).toThrow(/without an end/);
    expect(() => parseValue('word')).toThrow(/No PDF value: word/);
  });
});
