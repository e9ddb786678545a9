import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { json } from '../../src/report/json.js';
import type { Diagnostic } from '../../src/shapes.js';
import { about, placeOf, unknownKey } from './findings.js';

const file = { path: 'a.yaml', text: 'one: 1\ntwo: 2\n' };
const read = (text: string) => JSON.parse(text) as { diagnostics: Diagnostic[]; counts: Record<string, number> };

test('programs get every finding as it is, in a stable order, with counts', () => {
  const one = unknownKey('one', placeOf(file, 'one'));
  const two = unknownKey('two', placeOf(file, 'two'));
  const warning = diagnose('file-ignored', { fix: { fr: 'a', en: 'b' } });
  expect(json([two, warning, one], about)).toBe(json([one, two, warning], about));
  expect(read(json([two, warning, one], about))).toEqual({
    diagnostics: [warning, one, two],
    counts: { block: 2, error: 0, warning: 1, info: 0 },
    waived: [],
  });
});

test('nothing found is a document too', () => {
  expect(read(json([], about))).toEqual({
    diagnostics: [],
    counts: { block: 0, error: 0, warning: 0, info: 0 },
    waived: [],
  });
});

test('controls and bidirectional marks are escaped, and come back as they were', () => {
  const key = 'a\u001b\u009b\u202e\u{e0041}\u2028é日';
  const text = json([unknownKey(key)], about);
  expect(text).toMatch(/^[\n\u0020-\u007e\u00a0-\u2027\u2030-\ud7ff]*$/);
  expect(text).toContain('\\u202e\\udb40\\udc41\\u2028é日');
  expect(read(text).diagnostics[0]?.message.en).toContain(key);
});
