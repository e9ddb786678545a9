/** `check --jobs`: what several threads tell is what one tells; what one of them does not finish is never passed over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedInTurn, declaredSituations, noneTaken, type Told } from '../../src/cli/check/in-turn.js';
import { checkSituations } from '../../src/cli/check/threads.js';
import { firstHeard } from '../../src/cli/findings.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { Handed } from '../../src/cli/check/thread.js';
import { readSmall } from '../library/small.js';

const many = Array.from({ length: 40 }, () => 'toujours').join(' ');
/** Findings of every situation, of some, and of one clause in all that print it. */
const { workspace } = readSmall({
  'clauses/backups.yaml': [
    ['sauvegarde le site et garde', `sauvegarde ${many} le site et garde`],
    ['sauvegarde son site lui-même', `sauvegarde ${many} son site lui-même`],
    ["- { duty: backup_run, of: host, strength: result, words: L'Hébergeur sauvegarde le site }", '[]'],
    ['restaure le site sur demande', `restaure ${many} le site sur demande`],
  ],
});
if (!workspace) throw new Error('the small workspace cannot be read');
const handed = (): Handed => ({ workspace, offers: undefined, taken: noneTaken() });
const sources = new URL('./source-thread.mjs', import.meta.url);
const silent = { step: (): void => undefined, first: (): void => undefined };
const situations = declaredSituations(workspace, undefined);

/** What a check reports, and what each situation prints. */
function merged(told: readonly Told[]): readonly unknown[] {
  const found: Diagnostic[] = [];
  const report = firstHeard((finding) => void found.push(finding));
  for (const { findings } of told) findings.forEach(report);
  return [found, told.map(({ index, printed }) => [index, printed])];
}
const alone = merged([...checkedInTurn(workspace, situations, noneTaken())]);

test('threads that take turns in any order tell what one tells, in its order', () => {
  expect(alone[0]).not.toEqual([]);
  const turns = fc.array(fc.nat({ max: 3 }), { minLength: situations.length, maxLength: situations.length });
  fc.assert(
    fc.property(turns, (order) => {
      const taken = noneTaken();
      const threads = Array.from({ length: 4 }, () => checkedInTurn(workspace, situations, taken));
      const told = order.flatMap((each) => threads[each]?.next().value ?? []);
      expect(merged(told.sort((a, b) => a.index - b.index))).toEqual(alone);
    }),
    { numRuns: 25 },
  );
});

test('a thread that kept what it told to itself would be noticed', () => {
  const taken = noneTaken();
  const threads = [0, 1].map(() => checkedInTurn(workspace, situations, taken));
  const told = situations.flatMap((_each, index) => threads[index % 2]?.next().value ?? []);
  expect(merged(told.map((each) => (each.index % 2 === 0 ? each : { ...each, findings: [] })))).not.toEqual(alone);
});

test.each([1, 2, 3])('%i real threads tell the same, count each situation, and leave none behind', async (jobs) => {
  let steps = 0;
  const told = await checkSituations(handed(), { ...silent, jobs, step: () => (steps += 1), entry: sources });
  expect(merged(told)).toEqual(alone);
  expect(steps).toBe(situations.length);
});

const code = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

test('a thread that ends early, or fails, ends the check', async () => {
  const asked = { ...silent, jobs: 2 };
  const ended = checkSituations(handed(), { ...asked, entry: code('process.exit(7)') });
  await expect(ended).rejects.toMatchObject({ diagnostic: { code: 'thread-ended', severity: 'block' } });
  const starved = code('throw Object.assign(new Error("out of memory"), { code: "ERR_WORKER_OUT_OF_MEMORY" })');
  const empty = checkSituations(handed(), { ...asked, entry: starved });
  await expect(empty).rejects.toMatchObject({ diagnostic: { code: 'thread-ended' } });
  const failed = checkSituations(handed(), { ...asked, entry: code('throw new TypeError("planted")') });
  await expect(failed).rejects.toThrow('planted');
  const away = checkSituations(handed(), {
    ...asked,
    entry: code(''),
    first: () => {
      throw new TypeError('here');
    },
  });
  await expect(away).rejects.toThrow('here');
});

test('a thread that ends well without having told all that it took is noticed', async () => {
  const thief = code(`import { workerData } from 'node:worker_threads'; Atomics.add(workerData.taken, 0, 1);`);
  const shared = handed();
  const first = (): void => {
    while (Atomics.load(shared.taken, 0) === 0) Atomics.wait(noneTaken(), 0, 0, 5);
  };
  const lost = checkSituations(shared, { ...silent, jobs: 2, entry: thief, first });
  await expect(lost).rejects.toMatchObject({ diagnostic: { code: 'thread-ended' } });
});
