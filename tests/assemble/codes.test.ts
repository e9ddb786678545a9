import { expect, test } from 'vitest';
import { assembly } from '../../src/diagnostics/catalogue/assembly.js';
import { assembleAll, readSmall } from '../library/small.js';
import { cases } from './cases.js';

/** Reading refuses such conditions: presence is proved before anything is assembled. */
const PROVED = ['condition-without-value'];

for (const [code, { bad, at, related, good }] of Object.entries(cases)) {
  test(`${code} is found, at its place, in the situations where it is`, () => {
    const read = readSmall(bad);
    expect(read.found.map(({ message }) => message.fr)).toEqual([]);
    const found = read.workspace ? assembleAll(read.workspace).found : [];
    const [finding] = found.filter((each) => each.code === code);
    expect(finding, JSON.stringify(found.map((each) => each.code))).toBeDefined();
    if (typeof at === 'string') expect(read.at(finding?.at)).toBe(at);
    else expect(read.at(finding?.at)).toMatch(at);
    if (related !== undefined) expect(finding?.related.length).toBe(related);
    expect(finding?.subject.offer).toBeDefined();
  });
  test(`${code} is not found next door`, () => {
    const read = readSmall(good);
    const found = read.workspace ? assembleAll(read.workspace).found : [];
    expect([...read.found, ...found].map(({ message }) => message.fr)).toEqual([]);
  });
}

test('every code of assembly has its case', () => {
  const codes = Object.keys(assembly).filter((code) => !PROVED.includes(code));
  expect(codes.filter((code) => !Object.hasOwn(cases, code))).toEqual([]);
});
