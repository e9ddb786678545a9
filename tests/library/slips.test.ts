/** One slip of each kind in the starter with one of its plans: what the operators make can be read, and what is told is told of the slip. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OPERATOR_NAMES } from '../../scripts/mutants/operators.js';
import { fatesOf } from '../../scripts/mutants/slips.js';
import { readSources } from '../../src/workspace/read.js';

test('one slip of each kind is read, and some are told', async () => {
  const all = await readSources(fileURLToPath(new URL('../..', import.meta.url)), () => undefined);
  const files = all.filter(({ path }) => !path.startsWith('offers/') || path === 'offers/shared-start.yaml');
  const { fates, all: made } = fatesOf(files, { each: 1, seed: 1 });
  expect(fates.map(({ operator }) => operator)).toEqual(OPERATOR_NAMES);
  expect(Object.values(made).every((count) => count > 0)).toBe(true);
  const told = fates.flatMap((fate) => fate.told);
  expect(
    told.filter((code) => code === 'unreadable' || code.startsWith('yaml-') || code.startsWith('schema-')),
  ).toEqual([]);
  expect(told.length).toBeGreaterThan(3);
});
