/**
 * Makes a fresh clone ready, and a ready one no slower: dependencies, compiled code, a browser for the PDF files;
 * with --test also the PDF readers that the tests compare with. Node's own modules only: nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...names) => join(root, ...names);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const debianAsRoot = process.getuid?.() === 0 && onPath('apt-get');

const say = (fr, en) => console.log(`${fr}\n${en}`);

/** Runs a command in silence; what it printed is shown where it fails. */
function runs(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim());
  return status === 0;
}

function stop(fr, en) {
  console.error(`${fr}\n${en}`);
  process.exit(2);
}

function checkNode() {
  const wanted = json(at('package.json')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `clausier demande Node.js ${wanted} ou plus récent ; voici la version ${process.versions.node}.`,
    `clausier needs Node.js ${wanted} or newer; this is version ${process.versions.node}.`,
  );
}

/** npm's own record of what it installed says every package of the lockfile; another platform's may be missing. */
function isInstalled() {
  const record = at('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = json(record).packages;
  return Object.entries(json(at('package-lock.json')).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function install() {
  if (isInstalled()) return;
  say('Installation des dépendances…', 'Installing the dependencies…');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('js') ? [process.execPath, npm] : ['npm'];
  if (runs(command, [...before, 'ci', '--loglevel=error'], { PUPPETEER_SKIP_DOWNLOAD: '1' })) return;
  stop('« npm ci » a échoué : voyez ci-dessus.', '"npm ci" failed: see above.');
}

/** Tells any change of the sources apart: a file added, edited or gone. */
function sourceState() {
  const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name));
  const state = [...files, 'scripts/bundle.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map(
    (name) => {
      const { mtimeMs, size } = statSync(at(name));
      return `${name} ${mtimeMs} ${size}`;
    },
  );
  return createHash('sha256').update(state.sort().join('\n')).digest('hex');
}

function compile() {
  const stamp = at('dist', '.sources');
  const state = sourceState();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  say('Compilation…', 'Compiling…');
  rmSync(at('dist'), { recursive: true, force: true });
  const steps = [
    [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    [at('scripts', 'bundle.mjs')],
  ];
  if (!steps.every((step) => runs(process.execPath, step)))
    stop('La compilation a échoué : voyez ci-dessus.', 'Compiling failed: see above.');
  writeFileSync(stamp, state);
}

let listsAreFresh = false;
function aptInstall(name) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  listsAreFresh ||= runs('apt-get', ['update', '-qq'], quiet);
  return runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

async function supplyBrowser() {
  const { findBrowser } = await import(new URL('../dist/pdf/find-browser.js', import.meta.url).href);
  if (findBrowser()) return;
  say('Installation d’un navigateur pour imprimer les PDF…', 'Installing a browser that prints the PDF files…');
  if (debianAsRoot && (aptInstall('chromium-headless-shell') || aptInstall('chromium')) && findBrowser()) return;
  const puppeteer = at(
    'node_modules',
    'puppeteer',
    json(at('node_modules', 'puppeteer', 'package.json')).bin.puppeteer,
  );
  if (runs(process.execPath, [puppeteer, 'browsers', 'install', 'chrome-headless-shell']) && findBrowser()) return;
  stop(
    'Aucun navigateur n’a pu être installé : installez Chromium ou Chrome, ou indiquez-en un dans PUPPETEER_EXECUTABLE_PATH.',
    'No browser could be installed: install Chromium or Chrome, or name one in PUPPETEER_EXECUTABLE_PATH.',
  );
}

function supplyReaders() {
  const readers = ['pdftotext', 'pdfinfo', 'pdffonts'];
  if (readers.every(onPath)) return;
  say('Installation de poppler-utils pour les tests…', 'Installing poppler-utils for the tests…');
  if (debianAsRoot && aptInstall('poppler-utils')) return;
  stop(
    `Les tests lisent les PDF avec ${readers.join(', ')} : installez poppler-utils.`,
    `The tests read PDF files with ${readers.join(', ')}: install poppler-utils.`,
  );
}

checkNode();
install();
compile();
await supplyBrowser();
if (process.argv.includes('--test')) supplyReaders();
