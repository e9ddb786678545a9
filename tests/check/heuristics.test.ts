/** The heuristics on prose, measured on labelled sentences: floors stand below what docs/heuristics.md says. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CODES, labelled, measure, shares, type Code } from './sentences/measure.js';
import { all, reportOf } from './sentences/report.js';

/** Precision and recall on sentences that nobody tuned for, with room for two more mistakes. */
const HELD_OUT: Readonly<Record<Code, readonly [precision: number, recall: number]>> = {
  'modal-in-commitment': [0.85, 0.6],
  'undeclared-exclusion': [0.8, 0.35],
  'undeclared-duty': [0.75, 0.65],
  'undeclared-power': [0.7, 0.6],
  'undeclared-waiver': [0.7, 0.55],
  'undeclared-presumption': [0.75, 0.55],
  'term-undefined': [0.75, 0.75],
  'assertion-unfounded': [0.75, 0.75],
  'figure-literal': [0.8, 0.75],
  'derogation-unnamed': [0.7, 0.6],
  'term-redefined': [0.6, 0.4],
};

describe.each(CODES)('%s', (code) => {
  test('tells nearly all of the sentences that it was tuned on, and little else', () => {
    const { precision, recall } = shares(measure('development', code));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
  test('tells of new sentences what was measured', () => {
    const { precision, recall } = shares(measure('held-out', code));
    const [leastPrecision, leastRecall] = HELD_OUT[code];
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });
  test('has sentences that say it, and sentences that nearly do', () => {
    for (const half of ['development', 'held-out', 'held-out-2'] as const) {
      const { right, missed } = measure(half, code);
      expect(right + missed.length).toBeGreaterThanOrEqual(3);
    }
  });
});

test('over all codes, nine findings in ten are right, and most of what is said is told', () => {
  for (const half of ['held-out', 'held-out-2'] as const) {
    const { precision, recall } = shares(all(half));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  }
});

test('no sentence stands twice, and labels are codes', () => {
  const [tuned, first, last] = [labelled('development'), labelled('held-out'), labelled('held-out-2')];
  const held = [...first, ...last];
  const texts = [...tuned, ...held].map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(held.length + tuned.length).toBeGreaterThanOrEqual(250);
  const codes: readonly string[] = CODES;
  expect([...tuned, ...held].flatMap(({ says }) => says).filter((code) => !codes.includes(code))).toEqual([]);
});

test('docs/heuristics.md says what is measured', async () => {
  expect(await readFile(new URL('../../docs/heuristics.md', import.meta.url), 'utf8')).toBe(reportOf());
});
