import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Trouble } from '../../src/diagnostics/trouble.js';
import type { Diagnostic } from '../../src/shapes.js';
import { kindOf } from '../../src/workspace/layout.js';
import { MAX_BYTES, readSource, readSources } from '../../src/workspace/read.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clausier-read-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Buffer = 'a: 1\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
async function read(folder = root): Promise<{ paths: string[]; texts: string[]; found: string[][] }> {
  const found: Diagnostic[] = [];
  const files = await readSources(folder, (diagnostic) => found.push(diagnostic));
  return {
    paths: files.map(({ path }) => path),
    texts: files.map(({ text }) => text),
    found: found.map(({ code, at }) => [code, at?.file ?? '']),
  };
}

const everyPlace = [
  'audiences/fr-consumer.yaml',
  'clauses/backups.yaml',
  'clauses/definitions.yaml',
  'clausier.yaml',
  'documents/cgv.yaml',
  'offers/_regressions/hole.yaml',
  'offers/essential.yaml',
  'packs/parameters.yaml',
  'packs/texts/box.yaml',
  'providers/exemple.yaml',
  'vocabulary/activities.yaml',
  'vocabulary/facts.schema.json',
];

test('finds the files of every place, sorted, and nothing else', async () => {
  for (const path of [...everyPlace].reverse()) put(path);
  for (const path of ['output/a.yaml', 'other.yaml', 'README.md', 'offers/README.md', 'clauses/.swp.yaml.swp'])
    put(path);
  expect(await read()).toMatchObject({ paths: everyPlace, found: [] });
});

test('an empty folder has no files and no findings: what is missing is for the library to say', async () => {
  expect(await read()).toEqual({ paths: [], texts: [], found: [] });
});

test.each([
  'offers/essential.yml',
  'clauses/sub/a.yaml',
  'vocabulary/activites.yaml',
  'packs/hosting.yml',
  'offers/a.json',
])('%s is not read, and a warning says so', async (path) => {
  put(path);
  const { paths, found } = await read();
  expect(paths).toEqual([]);
  expect(found).toEqual([['file-ignored', path.replace('/sub/a.yaml', '/sub')]]);
});

describe('refuses', () => {
  test.each([
    ['file-too-large', Buffer.alloc(MAX_BYTES + 1, 'a'), Buffer.alloc(MAX_BYTES, 'a')],
    ['file-not-utf8', Buffer.from([0x61, 0x3a, 0x20, 0xe9]), Buffer.from('a: é')],
    ['file-not-utf8', Buffer.from('\ufeffa: 1', 'utf16le'), Buffer.from('\ufeffa: 1')],
  ])('%s', async (code, bad, good) => {
    put('offers/bad.yaml', bad);
    put('offers/good.yaml', good);
    expect(await read()).toMatchObject({ paths: ['offers/good.yaml'], found: [[code, 'offers/bad.yaml']] });
  });

  test('a link to a file outside, not one that stays inside', async () => {
    put('offers/real.yaml', 'real');
    symlinkSync('/etc/passwd', join(root, 'offers/out.yaml'));
    symlinkSync('real.yaml', join(root, 'offers/in.yaml'));
    const { paths, texts, found } = await read();
    expect(paths).toEqual(['offers/in.yaml', 'offers/real.yaml']);
    expect(texts).toEqual(['real', 'real']);
    expect(found).toEqual([['file-outside', 'offers/out.yaml']]);
  });

  test('a link to a folder outside, and to a folder whose name starts like the workspace', async () => {
    const neighbour = `${root}-neighbour`;
    mkdirSync(neighbour);
    writeFileSync(join(neighbour, 'a.yaml'), 'a: 1');
    symlinkSync(neighbour, join(root, 'offers'));
    const result = await read();
    rmSync(neighbour, { recursive: true });
    expect(result).toMatchObject({ paths: [], found: [['file-outside', 'offers']] });
  });

  test('a folder and a pipe with the name of a file, without waiting for the pipe', async () => {
    mkdirSync(join(root, 'offers/folder.yaml'), { recursive: true });
    execFileSync('mkfifo', [join(root, 'offers/pipe.yaml')]);
    expect((await read()).found).toEqual([
      ['file-not-regular', 'offers/folder.yaml'],
      ['file-not-regular', 'offers/pipe.yaml'],
    ]);
  });

  test('two names that differ in case or in composed accents only', async () => {
    for (const name of ['Pro', 'pro', 'caf\u00e9', 'cafe\u0301', 'other']) put(`offers/${name}.yaml`);
    const { paths, found } = await read();
    expect(paths).toEqual(['offers/Pro.yaml', 'offers/cafe\u0301.yaml', 'offers/other.yaml']);
    expect(found).toEqual(
      [
        ['file-name-clash', 'offers/caf\u00e9.yaml'],
        ['file-name-clash', 'offers/pro.yaml'],
      ].sort(),
    );
  });

  test('a name with a hidden character', async () => {
    put('offers/a\u202eb.yaml');
    expect((await read()).found).toEqual([['file-name-hidden', 'offers/a\u202eb.yaml']]);
  });
});

test('a byte order mark is not part of the text', async () => {
  put('clausier.yaml', '\ufeffa: 1');
  expect((await read()).texts).toEqual(['a: 1']);
});

test('a root that is missing, or a file, or a link in a circle, is the machine’s trouble', async () => {
  put('file');
  symlinkSync('loop', join(root, 'loop'));
  const codes = await Promise.all(
    ['nowhere', 'file/x', 'loop'].map((name) =>
      readSources(join(root, name), () => undefined).catch((error: unknown) =>
        error instanceof Trouble ? error.diagnostic.code : error,
      ),
    ),
  );
  expect(codes).toEqual(['file-missing', 'file-missing', 'file-unreadable']);
});

test('one file of a sale is read wherever it stands, under the limits of all files', async () => {
  put('client.yaml', 'name: Martin');
  put('big.yaml', Buffer.alloc(MAX_BYTES + 1, 'a'));
  const found: string[] = [];
  const report = ({ code }: Diagnostic): number => found.push(code);
  expect(await readSource(join(root, 'client.yaml'), report)).toMatchObject({ text: 'name: Martin' });
  expect(await readSource(join(root, 'big.yaml'), report)).toBeUndefined();
  expect(found).toEqual(['file-too-large']);
  await expect(readSource(join(root, 'none.yaml'), report)).rejects.toThrow(Trouble);
});

test('the kind of a file comes from its place', () => {
  expect(everyPlace.map(kindOf)).toEqual([
    'audience',
    'clause-library',
    'definitions',
    'workspace',
    'document-plan',
    'offer',
    'offer',
    'parameters',
    'statutory-text',
    'provider',
    'activities',
    undefined,
  ]);
  expect(['toString', '__proto__', 'offers/constructor', 'vocabulary/prices.yaml'].map(kindOf)).toEqual([
    undefined,
    undefined,
    undefined,
    'price-lines',
  ]);
});
