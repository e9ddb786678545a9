/** What the last proof decided is not decided again; what changed is, and a damaged cache is as good as none. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepVerdicts, recallVerdicts } from '../../src/cli/kept/verdicts.js';
import type { Verdicts } from '../../src/prove/engine/decide.js';
import { prove, type Proof } from '../../src/prove/prove.js';
import { load, type Loaded, type Micro } from './micro.js';
import { replayOf } from './proving.js';

const offer = { paid: true, days: 3 };
const micro = (second: string, more: Partial<Micro> = {}): Loaded => {
  const texts = (whens: readonly string[]) =>
    whens.map((when, index) => ({ name: `text_${index}`, when, text: 'Rien.', effects: [] }));
  return load({
    properties: {
      paid: { type: 'boolean' },
      days: { type: 'integer', minimum: 0, maximum: 9, unit: 'day' },
    },
    required: ['paid', 'days'],
    clauses: [
      { id: 'c.one', alternatives: texts(['offer.days < 3', second]) },
      { id: 'c.two', alternatives: texts(['offer.paid', '!offer.paid']) },
    ],
    offer,
    ...more,
  });
};
const proved = ({ workspace, schema }: Loaded, known?: Verdicts): Promise<Proof> =>
  prove(workspace, { schema, replay: replayOf(schema), ...(known ? { known } : {}) });
const answers = ({ proved: all }: Proof) => all.map(({ obligation, decided }) => [obligation.id, decided.answer]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verdicts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('nothing is decided again where nothing changed', async () => {
  const first = await proved(micro('offer.days >= 3'));
  const again = await proved(micro('offer.days >= 3'), first.verdicts);
  expect(first.recalled).toBe(0);
  expect(again.recalled).toBe(again.verdicts.size);
  expect(answers(again)).toEqual(answers(first));
});

test('a changed condition is decided anew, the others are not', async () => {
  const first = await proved(micro('offer.days >= 3'));
  const changed = await proved(micro('offer.days >= 2'), first.verdicts);
  expect(changed.recalled).toBeGreaterThan(0);
  expect(changed.recalled).toBeLessThan(first.verdicts.size);
  expect(answers(changed)).toEqual(answers(await proved(micro('offer.days >= 2'))));
  expect(answers(changed)).toContainEqual(['alternative/c.one/text_0+text_1', 'possible']);
});

test('what could be sold is part of every question', async () => {
  const first = await proved(micro('offer.days >= 2'));
  const narrowed = micro('offer.days >= 2', { constraints: [{ properties: { days: { minimum: 3 } } }] });
  const again = await proved(narrowed, first.verdicts);
  expect(again.recalled).toBe(0);
  expect(answers(again)).not.toContainEqual(['alternative/c.one/text_0+text_1', 'possible']);
});

test('a verdict of one engine is none for two', async () => {
  const { workspace, schema } = micro('offer.days >= 3');
  const alone = await proved({ workspace, schema, found: [], files: [] });
  let asked = 0;
  const both = await prove(workspace, {
    schema,
    replay: replayOf(schema),
    known: alone.verdicts,
    other: {
      name: 'z3',
      open: () =>
        Promise.resolve({
          name: 'z3',
          decide: (queries) => {
            asked += queries.length;
            return Promise.resolve(queries.map(() => ({ answer: 'unknown' })));
          },
        }),
    },
  });
  expect(both.recalled).toBe(0);
  expect(asked).toBe(alone.verdicts.size);
  expect(both.proved.every(({ decided }) => decided.by.length === 1 || decided.by.length === 2)).toBe(true);
});

test('kept on the disk until the file is damaged', async () => {
  const env = { CLAUSIER_CACHE: folder };
  const { verdicts } = await proved(micro('offer.days >= 3'));
  await keepVerdicts('/workspace', env, verdicts);
  expect(await recallVerdicts('/workspace', env)).toEqual(verdicts);
  expect((await recallVerdicts('/another', env)).size).toBe(0);
  const [name = ''] = await readdir(join(folder, 'verdicts'));
  const path = join(folder, 'verdicts', name);
  const bytes = await readFile(path);
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  for (const damaged of [bytes, Buffer.alloc(0), bytes.subarray(0, 100)]) {
    await writeFile(path, damaged);
    expect((await recallVerdicts('/workspace', env)).size).toBe(0);
  }
});

test('nothing is kept where that is turned off', async () => {
  const env = { CLAUSIER_CACHE: 'off' };
  await keepVerdicts('/workspace', env, new Map());
  expect((await recallVerdicts('/workspace', env)).size).toBe(0);
});
