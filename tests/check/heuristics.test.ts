/** The heuristics on prose, measured on labelled sentences: floors stand below what docs/heuristics.md says. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CODES, labelled, measure, shares, type Code } from './sentences/measure.js';
import { all, reportOf } from './sentences/report.js';

/** Precision and recall on sentences that nobody tuned for, with room for one more mistake of each kind. */
const BLIND: Readonly<Record<Code, readonly [precision: number, recall: number]>> = {
  'modal-in-commitment': [0.85, 0.7],
  'undeclared-exclusion': [0.9, 0.5],
  'undeclared-duty': [0.8, 0.7],
  'undeclared-power': [0.8, 0.4],
  'undeclared-waiver': [0.75, 0.35],
  'undeclared-presumption': [0.7, 0.75],
  'term-undefined': [0.75, 0.85],
  'assertion-unfounded': [0.5, 0.25],
  'figure-literal': [0.85, 0.7],
  'derogation-unnamed': [0.7, 0.6],
  'term-redefined': [0.75, 0.5],
};

describe.each(CODES)('%s', (code) => {
  test('tells nearly all of the sentences that it was tuned on, and little else', () => {
    const { precision, recall } = shares(measure('tuned', code));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
  test('tells of new sentences what was measured', () => {
    const { precision, recall } = shares(measure('blind', code));
    const [leastPrecision, leastRecall] = BLIND[code];
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });
  test('has sentences that say it, and sentences that nearly do', () => {
    for (const half of ['tuned', 'blind'] as const) {
      const { right, missed } = measure(half, code);
      expect(right + missed.length).toBeGreaterThanOrEqual(8);
    }
  });
});

test('over all codes, nine findings in ten are right, and two thirds of what is said is told', () => {
  const { precision, recall } = shares(all('blind'));
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.66);
});

test('no sentence stands twice, and labels are codes', () => {
  const every = [...labelled('tuned'), ...labelled('blind')];
  const texts = every.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(labelled('tuned').length).toBeGreaterThanOrEqual(580);
  expect(labelled('blind').length).toBeGreaterThanOrEqual(160);
  const codes: readonly string[] = CODES;
  expect(every.flatMap(({ says }) => says).filter((code) => !codes.includes(code))).toEqual([]);
});

test('docs/heuristics.md says what is measured', async () => {
  expect(await readFile(new URL('../../docs/heuristics.md', import.meta.url), 'utf8')).toBe(reportOf());
});
