import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputPath } from '../../src/output/path.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const refused = { diagnostic: { code: 'output-outside' } };

it('makes paths of ids, and of what the tool adds to them', async () => {
  const out = join(root, 'not-there-yet');
  expect(await outputPath(out, 'basic+backup', 'fr-consumer', 'cgv.ar.html')).toBe(join(out, 'basic+backup/fr-consumer/cgv.ar.html'));
  expect(await outputPath(out, '_contracts', 'C-2027-001.pdf')).toBe(join(out, '_contracts/C-2027-001.pdf'));
});

it.each([['..'], ['.'], [''], ['.hidden'], ['a/b'], ['a\\b'], ['/etc/passwd'], ['a\0b'], ['--rf'], ['__proto__'], ['é'], ['a\n']])(
  'refuses the name %j',
  async (name) => {
    await expect(outputPath(root, 'basic', name)).rejects.toMatchObject(refused);
    await expect(outputPath(root, name, 'cgv.pdf')).rejects.toMatchObject(refused);
  },
);

it('refuses a link that leads out of the output folder, not one that stays in it', async () => {
  mkdirSync(join(root, 'out', 'real'), { recursive: true });
  mkdirSync(join(root, 'out-elsewhere'));
  symlinkSync(join(root, 'out-elsewhere'), join(root, 'out', 'basic'));
  symlinkSync(join(root, 'out', 'real'), join(root, 'out', 'other'));
  const out = join(root, 'out');
  await expect(outputPath(out, 'basic', 'cgv.pdf')).rejects.toMatchObject(refused);
  await expect(outputPath(out, 'basic', 'deeper', 'cgv.pdf')).rejects.toMatchObject(refused);
  expect(await outputPath(out, 'other', 'cgv.pdf')).toBe(join(out, 'other', 'cgv.pdf'));
});

it('takes an output folder that is itself a link', async () => {
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'out'));
  expect(await outputPath(join(root, 'out'), 'basic', 'cgv.pdf')).toBe(join(root, 'out', 'basic', 'cgv.pdf'));
});
