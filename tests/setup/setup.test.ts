import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transpileModule, ModuleKind, ScriptTarget } from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const asRoot = process.getuid?.() === 0;
let root: string;

const write = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
};
/** A command that notes how it was called, then does `body`. */
const command = (name: string, body = ''): void =>
  write(`commands/${name}`, `#!/bin/sh\necho "${name} $*" >> "${root}/calls"\n${body}\n`, 0o755);
/** Shell that puts a browser, or any program, at a place. */
const supplies = (path: string): string =>
  `/bin/mkdir -p "${root}/${path}" && /bin/rmdir "${root}/${path}" && /bin/cp /bin/true "${root}/${path}"`;

/** A clone of a small project with the real set-up, where npm, tsc and the bundler only pretend. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  write('package.json', JSON.stringify({ type: 'module', engines: { node: '>=20.19' } }));
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/typescript': { version: '6.0.3' } } }));
  write('tsconfig.json', '{}');
  write('tsconfig.build.json', '{}');
  write('src/pdf/find-browser.ts', readFileSync(join(project, 'src/pdf/find-browser.ts'), 'utf8'));
  mkdirSync(join(root, 'scripts'));
  copyFileSync(join(project, 'scripts/setup.mjs'), join(root, 'scripts/setup.mjs'));
  write('scripts/bundle.mjs', `import { appendFileSync } from 'node:fs';\nappendFileSync('calls', 'bundle\\n');`);
  const options = { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 };
  write(
    'kept/find-browser.js',
    transpileModule(readFileSync(join(root, 'src/pdf/find-browser.ts'), 'utf8'), { compilerOptions: options })
      .outputText,
  );
  write(
    'kept/tsc',
    `const fs = require('node:fs');
fs.appendFileSync('calls', 'tsc ' + process.argv.slice(2).join(' ') + '\\n');
fs.mkdirSync('dist/pdf', { recursive: true });
fs.copyFileSync('kept/find-browser.js', 'dist/pdf/find-browser.js');`,
  );
  write(
    'kept/puppeteer',
    `const fs = require('node:fs');
fs.appendFileSync('calls', 'puppeteer ' + process.argv.slice(2).join(' ') + '\\n');
process.exitCode = 1;`,
  );
  command(
    'npm',
    `[ "$PUPPETEER_SKIP_DOWNLOAD" = 1 ] || exit 1
/bin/mkdir -p node_modules/typescript/bin node_modules/puppeteer
/bin/cp kept/tsc node_modules/typescript/bin/tsc
echo '{ "type": "commonjs" }' > node_modules/typescript/package.json
/bin/cp kept/puppeteer node_modules/puppeteer/cli.js
echo '{ "bin": { "puppeteer": "cli.js" } }' > node_modules/puppeteer/package.json
/bin/cp package-lock.json node_modules/.package-lock.json`,
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function setup(...args: readonly string[]): { status: number | null; printed: string; calls: readonly string[] } {
  writeFileSync(join(root, 'calls'), '');
  const env = { PATH: join(root, 'commands'), HOME: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const calls = readFileSync(join(root, 'calls'), 'utf8')
    .split('\n')
    .filter((call) => call !== '');
  return { status, printed: stdout + stderr, calls };
}
const npm = 'npm ci --loglevel=error';
const tsc = 'tsc -p tsconfig.build.json';
const bundle = 'bundle';
const idle = { status: 0, printed: '', calls: [] };

describe('set-up', () => {
  it('readies a fresh clone, says so in both languages, and has nothing to do the second time', () => {
    command('chromium');
    const first = setup();
    expect(first).toMatchObject({ status: 0, calls: [npm, tsc, bundle] });
    expect(first.printed).toBe(
      'Installation des dépendances…\nInstalling the dependencies…\nCompilation…\nCompiling…\n',
    );
    expect(setup()).toEqual(idle);
  });

  it('compiles again after a source changed or went, and installs again after the lockfile changed', () => {
    command('chromium');
    write('src/gone.ts', '');
    setup();
    appendFileSync(join(root, 'src/pdf/find-browser.ts'), '// changed\n');
    expect(setup().calls).toEqual([tsc, bundle]);
    rmSync(join(root, 'src/gone.ts'));
    expect(setup().calls).toEqual([tsc, bundle]);
    write(
      'package-lock.json',
      JSON.stringify({ packages: { '': {}, 'node_modules/typescript': { version: '6.0.4' } } }),
    );
    expect(setup().calls).toEqual([npm, tsc, bundle]);
    expect(setup()).toEqual(idle);
  });

  it('takes up what a run that was stopped left undone', () => {
    command('chromium');
    mkdirSync(join(root, 'node_modules'));
    mkdirSync(join(root, 'dist'));
    expect(setup().calls).toEqual([npm, tsc, bundle]);
  });

  it.runIf(asRoot)('installs the headless shell on Debian, else Chromium', () => {
    const install = 'apt-get install -y -qq --no-install-recommends';
    command('apt-get', `case "$*" in *headless-shell) ${supplies('commands/chromium-headless-shell')};; esac`);
    expect(setup().calls.slice(3)).toEqual(['apt-get update -qq', `${install} chromium-headless-shell`]);
    expect(setup()).toEqual(idle);
    rmSync(join(root, 'commands/chromium-headless-shell'));
    command('apt-get', `case "$*" in *headless-shell) exit 100;; *chromium) ${supplies('commands/chromium')};; esac`);
    expect(setup().calls).toEqual(['apt-get update -qq', `${install} chromium-headless-shell`, `${install} chromium`]);
    expect(setup()).toEqual(idle);
  });

  it('downloads a browser elsewhere, and says what to do where that fails', () => {
    const failed = setup();
    expect(failed.calls.slice(3)).toEqual(['puppeteer browsers install chrome-headless-shell']);
    expect(failed.status).toBe(2);
    expect(failed.printed).toMatch(
      /installez Chromium.*PUPPETEER_EXECUTABLE_PATH[\s\S]*install Chromium.*PUPPETEER_EXECUTABLE_PATH/,
    );
    const cached = '.cache/puppeteer/chrome-headless-shell/linux-1/chrome-headless-shell-linux64/chrome-headless-shell';
    write(
      'node_modules/puppeteer/cli.js',
      `require('node:child_process').execSync(${JSON.stringify(supplies(cached))})`,
    );
    expect(setup().status).toBe(0);
    expect(setup()).toEqual(idle);
  });

  it.runIf(asRoot)('installs the PDF readers for the tests, and for the tests only', () => {
    command('chromium');
    command(
      'apt-get',
      `case "$*" in *poppler-utils) for name in pdftotext pdfinfo pdffonts; do /bin/cp /bin/true "${root}/commands/$name"; done;; esac`,
    );
    setup();
    expect(setup('--test').calls.at(-1)).toBe('apt-get install -y -qq --no-install-recommends poppler-utils');
    expect(setup('--test')).toEqual(idle);
  });

  it('stops where the tests lack their PDF readers, naming the package', () => {
    command('chromium');
    const { status, printed } = setup('--test');
    expect(status).toBe(2);
    expect(printed).toMatch(/poppler-utils/);
  });

  it.each([
    ['npm', npm, /registry is on fire[\s\S]*npm ci/],
    ['tsc', tsc, /TS1005[\s\S]*compilation a échoué/],
  ])('shows what %s printed when it fails, and does nothing more', (name, call, shown) => {
    command('chromium');
    if (name === 'npm') command('npm', 'echo "the registry is on fire" >&2; exit 1');
    write(
      'kept/tsc',
      `require('node:fs').appendFileSync('calls', '${tsc}\\n'); console.log('error TS1005'); process.exitCode = 2;`,
    );
    const { status, printed, calls } = setup();
    expect(status).toBe(2);
    expect(printed).toMatch(shown);
    expect(calls.at(-1)).toBe(call);
    expect(setup().status).toBe(2);
  });

  it('refuses a Node that is too old before it does anything', () => {
    write('package.json', JSON.stringify({ type: 'module', engines: { node: '>=99.1' } }));
    const { status, printed, calls } = setup();
    expect(status).toBe(2);
    expect(printed).toContain(process.versions.node);
    expect(calls).toEqual([]);
  });
});
