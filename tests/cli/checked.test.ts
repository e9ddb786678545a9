import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Ran, type Stage } from './scenario.js';

let stage: Stage;
const check = (options = ''): Promise<Ran> => stage.run(`clausier check --format json ${options}`, {}, false);
const kept = (): Promise<readonly string[]> =>
  readdir(join(stage.workspace, '../kept/checked')).catch(() => [] as readonly string[]);
/** Something to tell that stops nothing. */
const change = async (): Promise<void> => {
  const path = join(stage.workspace, 'clauses/backups.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^( +title: .+)$/m, '$1 et/ou'));
};

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('what a check found last time', () => {
  it('is told again, byte for byte, in every format and whatever is asked of it', async () => {
    await change();
    const first = await check();
    expect(first.stdout).toContain('"code": "typography"');
    expect(await kept()).toHaveLength(1);
    expect(await check()).toEqual(first);
    for (const options of ['--format sarif', '--format pretty', '--only typography', '--fail-on warning']) {
      const again = await stage.run(`clausier check ${options}`, {}, false);
      expect(again).toEqual(await stage.run(`clausier check ${options}`, { CLAUSIER_CACHE: 'off' }, false));
    }
  });

  it('is not told of files that changed', async () => {
    const before = await check();
    await change();
    const after = await check();
    expect(after.stdout).not.toBe(before.stdout);
    expect(after).toEqual(await stage.run('clausier check --format json', { CLAUSIER_CACHE: 'off' }, false));
    expect(await kept()).toHaveLength(2);
  });

  it('is all that the workspace has: a check of some offers keeps nothing, and takes nothing', async () => {
    const [offer = ''] = await readdir(join(stage.workspace, 'offers'));
    const some = await check(`--offer ${offer.replace('.yaml', '')}`);
    expect(await kept()).toEqual([]);
    await check();
    expect(await check(`--offer ${offer.replace('.yaml', '')}`)).toEqual(some);
  });
});
