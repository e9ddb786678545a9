/** docs/diagnostics/: a page for each code and each rule, an index, and the examples. With --check it only compares. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findablesOf } from '../src/check/findables.js';
import { loadWorkspace } from '../src/library/load.js';
import { jsonText } from '../src/report/json.js';
import { readSources } from '../src/workspace/read.js';
import { examples } from './diagnostics/examples.js';
import { indexOf, pageOf } from './diagnostics/page.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}docs/diagnostics`;

async function pages(): Promise<ReadonlyMap<string, string>> {
  const workspace = loadWorkspace(await readSources(root, () => undefined), ({ message }) => {
    throw new Error(message.en ?? message.fr);
  });
  const findables = findablesOf(workspace);
  const known = await examples();
  const told = findables.flatMap(({ code }) => {
    const example = known.get(code);
    return example ? [[code, example] as const] : [];
  });
  return new Map([
    ['README.md', indexOf(findables)],
    ['examples.json', jsonText(Object.fromEntries(told))],
    ...findables.map((findable) => [`${findable.code}.md`, pageOf(findable, known.get(findable.code))] as const),
  ]);
}

const wanted = await pages();
const there = await readdir(folder).catch(() => []);
const stale = there.filter((name) => !wanted.has(name));
if (process.argv.includes('--check')) {
  const texts = await Promise.all(
    [...wanted.keys()].map(
      async (name) => [name, await readFile(`${folder}/${name}`, 'utf8').catch(() => '')] as const,
    ),
  );
  const old = [...stale, ...texts.filter(([name, text]) => wanted.get(name) !== text).map(([name]) => name)];
  for (const name of old) console.error(`docs/diagnostics/${name} is not up to date: run npm run diagnostics.`);
  if (old.length > 0) process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  for (const name of stale) await rm(`${folder}/${name}`);
  for (const [name, text] of wanted) await writeFile(`${folder}/${name}`, text);
}
