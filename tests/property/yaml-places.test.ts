import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { YamlNode, YamlScalar } from '../../src/workspace/node.js';
import { parse } from '../workspace/parse.js';

const pieces = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  'a',
  'é',
  'ع',
  '😀',
  '\u00a0',
  'b c',
  '#',
  '-',
  ':x',
  "''",
  '"',
  '\\',
];
const escapes = ['\\n', '\\x41', '\\u00e9', '\\U0001F600', '\\\n', '\\"', '\\ '];
const body = (more: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 14 }).map((parts) => parts.join(''));
const indented = (text: string, by: string): string => text.replace(/(^|\n)(?=[^\r\n])/g, `$1${by}`);

const flow = (quote: string, text: string): string => `${quote}${text.replaceAll('\n', '\n      ')}${quote}`;
const block = (header: string, text: string): string =>
  `${header}\n${indented(text, header.includes('2') ? '    ' : '      ')}`;
const written = fc.oneof(
  body(escapes).map((text) => flow('"', text)),
  body([]).map((text) => flow("'", text)),
  body([]).map((text) => flow('', `x${text}y`)),
  fc
    .tuple(fc.constantFrom('|', '|-', '|+', '|2', '>', '>-', '>+', '>2-', '>2+'), body([]))
    .map(([header, text]) => block(header, text)),
);

function scalarIn(node: YamlNode): YamlScalar {
  if (node.kind === 'scalar') return node;
  const inner = node.kind === 'map' ? node.entries[0]?.value : node.items[0];
  if (!inner) throw new Error('no scalar');
  return scalarIn(inner);
}

/** How the file writes one unit of the value: as it is, as a line break that was folded, or as an escape. */
function stands(unit: string, source: string, { style }: YamlScalar): boolean {
  return unit === source || (unit === ' ' && source === '\n') || (style === 'quoted' && source === '\\');
}

test('each character of a value is found where the file writes it, in every style', () => {
  let compared = 0;
  fc.assert(
    fc.property(written, fc.constantFrom('  key: ', '  - - '), fc.constantFrom('\n', '\r\n'), (value, before, end) => {
      const text = `first:\n${before}${value}`.replace(/\r?\n/g, end) + end;
      const { node } = parse(text);
      if (!node) return;
      const scalar = scalarIn(node);
      if (typeof scalar.value !== 'string') return;
      let last = -1;
      for (let index = 0; index < scalar.value.length; index++) {
        const { offset, line, column } = scalar.spots(index);
        const unit = scalar.value.charAt(index);
        if (!stands(unit, text.charAt(offset), scalar)) throw new Error(`${JSON.stringify(text)} ${index} ${offset}`);
        expect(offset).toBeGreaterThanOrEqual(last);
        const lines = text.slice(0, offset).split('\n');
        expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
        last = offset;
        compared++;
      }
      expect(scalar.spots(scalar.value.length).offset).toBeGreaterThanOrEqual(last);
    }),
    { numRuns: 3_000 },
  );
  expect(compared).toBeGreaterThan(5_000);
});

test('a word of a text is found at its own line and column, whatever its style', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.constantFrom('|', '>', '>-', "'", '"', ''), (list, style) => {
      const target = 'cible';
      const lines = [...list.filter((word) => !word.includes(target)), target, 'fin'].join('\n    ');
      const text =
        style === '|' || style.startsWith('>')
          ? `a:\n  b: ${style}\n    ${lines}\n`
          : `a:\n  b: ${style}${lines}${style}\n`;
      const { node } = parse(text);
      const scalar = scalarIn(node ?? expect.fail(text));
      const at = String(scalar.value).indexOf(target);
      expect(text.slice(scalar.spots(at).offset, scalar.spots(at + target.length - 1).offset + 1)).toBe(target);
    }),
    { numRuns: 500 },
  );
});
