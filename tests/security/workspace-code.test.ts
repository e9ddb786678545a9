import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const child = fileURLToPath(new URL('../pdf/printing-child.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** Files of the current folder that tools around a browser are known to run. */
const planted = ['.puppeteerrc.cjs', '.puppeteerrc.js', 'puppeteer.config.cjs', 'puppeteer.config.js'];

it('prints in a folder full of configuration without running any of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const proof = join(folder, 'ran');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, ''); module.exports = {};`;
    for (const name of planted) writeFileSync(join(folder, name), code);
    const printed = execFileSync(process.execPath, ['--import', tsx, child, 'exit'], {
      cwd: folder,
      encoding: 'utf8',
      input: 'go on',
    });
    expect(printed).toContain('printed\n');
    expect(existsSync(proof)).toBe(false);

    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `await import(${JSON.stringify(import.meta.resolve('puppeteer'))})`],
      { cwd: folder },
    );
    expect(existsSync(proof), 'the trap itself works').toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
