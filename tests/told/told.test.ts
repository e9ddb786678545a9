import { describe, expect, test } from 'vitest';
import { cases } from './cases/index.js';
import { excerptOf, play } from './told.js';

describe.each(Object.entries(cases))('%s', (code, told) => {
  test('is told of the one and not of the other, which is obeyed', async () => {
    const { bad, good } = await play(told);
    // Of the small workspace a check finds other things.
    const isCheck = told.good.typed.at(-1)?.startsWith('clausier check') ?? false;
    expect(excerptOf(bad, code, 'fr'), bad.stdout + bad.stderr).toBeDefined();
    expect(excerptOf(good, code, 'fr')).toBeUndefined();
    expect(good.exit, good.stdout + good.stderr).toBeLessThanOrEqual(isCheck ? 1 : 0);
  });
});
