/** Facts that are wrong, typed or computed, each with its nearest neighbour that is right. */
import { parseAmount } from '../../src/language/condition/parse.js';
import { orderDerived } from '../../src/language/facts/derived.js';
import { readFactTypes } from '../../src/language/facts/types.js';
import type { DerivedFact, Diagnostic, FactPath, FactType } from '../../src/shapes.js';
import { types } from './facts.js';
import type { Found } from './read.js';
import type { Wrong } from './wrong.js';

/** The type of one fact, on a line of its own; the finding stands on its name. */
const fact = (type: string): string =>
  `{"properties": {"offer": {"type": "object", "additionalProperties": false, "properties": {\n"a": ${type}\n}}}}`;
const unsupported = (bad: string, good: string, said: string): Wrong => ({
  ...{ code: 'schema-unsupported', place: '2:1', marked: '"a"', said },
  ...{ bad: fact(bad), good: fact(good) },
});
const bounds = '"minimum": 1, "maximum": 2';
const members = '"type": "array", "items": {"enum": ["x"]}';
export const schemas: readonly Wrong[] = [
  unsupported('{"type": "integer", "minimum": 1}', `{"type": "integer", ${bounds}}`, 'minimum, maximum'),
  unsupported('{"type": "integer", "maximum": 1}', `{"type": "integer", ${bounds}}`, 'minimum, maximum'),
  unsupported(`{"type": "number", ${bounds}}`, `{"type": "number", ${bounds}, "decimals": 2}`, '« number »'),
  unsupported('{"type": ["string", "null"]}', '{"type": "string"}', 'type: string,null'),
  unsupported('{"type": "null"}', '{"type": "boolean"}', 'type: null'),
  unsupported('{}', '{"type": "boolean"}', 'type: undefined'),
  unsupported('{"$ref": "#/$defs/other"}', '{"$ref": "#/$defs/money"}', '$ref'),
  unsupported(`{${members}}`, `{${members}, "uniqueItems": true}`, '« array »'),
  unsupported(
    `{"type": "integer", "zero_fr": "aucun", ${bounds}}`,
    '{"type": "integer", "zero_fr": "aucun", "minimum": 0, "maximum": 2}',
    'zero_fr',
  ),
  unsupported('{"type": "boolean", "zero_fr": "aucun"}', '{"$ref": "#/$defs/money", "zero_fr": "gratuit"}', 'zero_fr'),
  unsupported('{"type": "object"}', '{"type": "object", "additionalProperties": false}', 'additionalProperties'),
];

/** `offer.a = offer.days + 1`, one a line. */
export const cycles: readonly Wrong[] = [
  {
    ...{ code: 'derived-cycle', place: '1:11', marked: 'offer.a + 1', said: 'offer.a → offer.a.' },
    ...{ bad: 'offer.a = offer.a + 1', good: 'offer.a = offer.days + 1' },
  },
  {
    ...{ code: 'derived-cycle', place: '1:11', marked: 'offer.b + 1', said: 'offer.a → offer.b → offer.a.' },
    ...{ bad: 'offer.a = offer.b + 1\noffer.b = 2 * offer.a', good: 'offer.a = offer.b + 1\noffer.b = 2 * offer.days' },
  },
];

const marked = (text: string, found: readonly Diagnostic[]): Found => ({
  found,
  marks: found.map(({ code, at }) => {
    const place = at ? `${at.start.line}:${at.start.column}` : '';
    return [code, place, text.slice(at?.start.offset, at?.end.offset)] as const;
  }),
});

export function readSchema(text: string): Found {
  const found: Diagnostic[] = [];
  readFactTypes({ path: 'vocabulary/facts.schema.json', text }, (finding) => found.push(finding));
  return marked(text, found);
}

const spot = { line: 1, column: 1, offset: 0 };
export const nowhere = { file: 'vocabulary/derived.yaml', start: spot, end: spot };

export function readDerived(text: string): Found {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): number => found.push(finding);
  const rows = text.split('\n').map((line) => line.split(' = ') as [FactPath, string]);
  const typed = rows.map(([path]): FactType => ({ path, type: 'int', optional: true, title: path, at: nowhere }));
  const all = { ...types, ...Object.fromEntries(typed.map((type) => [type.path, type])) };
  let line = 0;
  let before = 0;
  const facts = rows.flatMap(([path, source], index): DerivedFact[] => {
    const column = path.length + ' = '.length;
    const start = { line: ++line, column: column + 1, offset: before + column };
    const end = { line, column: start.column + source.length, offset: start.offset + source.length };
    before = end.offset + 1;
    const value = parseAmount(source, { at: { ...nowhere, start, end }, spots: () => start }, all, report, 0);
    const type = typed[index];
    return value && type ? [{ path, type, value }] : [];
  });
  orderDerived(facts, report);
  return marked(text, found);
}
