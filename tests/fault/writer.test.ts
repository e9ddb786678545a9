import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/diagnostics/trouble.js';
import { sweep } from '../../src/output/sweep.js';
import { writeWhole } from '../../src/output/write.js';
import { simulatedDisk, type Fault, type SimulatedDisk } from './simulated-disk.js';
import { planted, sound, type Writer } from './writers.js';

const path = '/out/basic/fr-consumer/cgv.html';
const old = 'the edition of last year';
const fresh = 'the new edition, which is longer than the one of last year';
const faults: readonly Fault[] = ['kill', 'short', 'ENOSPC', 'EIO', 'EACCES', 'EROFS'];
const endings = ['the process ends', 'the power fails, names kept', 'the power fails, names lost'] as const;

interface Run {
  readonly disk: SimulatedDisk;
  readonly before: string | undefined;
  readonly error: unknown;
}

/** What stands on the disk before. */
type Start = 'nothing' | 'the folder' | 'an old file';

async function run(writer: Writer, start: Start, fault?: { at: number; kind: Fault }): Promise<Run> {
  const disk = simulatedDisk();
  if (start !== 'nothing') await writeWhole(path, Buffer.from(old), disk);
  if (start === 'the folder') await disk.remove(path);
  if (start === 'the folder') await disk.syncFolder(dirname(path));
  const before = disk.read(path);
  disk.arm(fault);
  const error: unknown = await writer(path, Buffer.from(fresh), disk).then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('nothing thrown'),
  );
  return { disk, before, error };
}

/** What is wrong with the disk after a run: nothing, or what a reader of the output would stumble over. */
async function faultsOf(
  writer: Writer,
  { disk, before, error }: Run,
  ending: (typeof endings)[number],
): Promise<string[]> {
  const wrong: string[] = [];
  if (
    error !== undefined &&
    disk.calls.length > 0 &&
    !isKilled(error) &&
    disk.files().some((name) => name.endsWith('.part'))
  )
    wrong.push('a half-written file stays behind');
  if (ending !== 'the process ends') disk.cutPower(ending.endsWith('kept') ? 'kept' : 'lost');
  const found = disk.read(path);
  if (error === undefined && found !== fresh) wrong.push(`success is reported, and ${ending}: the file is not there`);
  if (found !== fresh && found !== before)
    wrong.push(`${ending}: ${JSON.stringify(found)} is neither the old file nor the new`);
  disk.arm();
  await sweep('/out', disk);
  if (disk.files().some((name) => name !== path)) wrong.push(`${ending}: the next run does not clean up`);
  await writer(path, Buffer.from(fresh), disk).catch(() => undefined);
  if (disk.read(path) !== fresh) wrong.push(`${ending}: the next run does not mend it`);
  return wrong;
}

const isKilled = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'Killed' || isKilled(error.cause));

/** Stops a writer at each of its calls in turn, in each way. */
async function stopEverywhere(writer: Writer, starts: readonly Start[]): Promise<readonly string[]> {
  const wrong = new Set<string>();
  for (const start of starts) {
    const calls = (await run(writer, start)).disk.calls;
    const stops = [
      undefined,
      ...calls.flatMap((_, at) =>
        faults.map((kind) => ({ at, kind })).filter(({ kind }) => kind !== 'short' || calls[at] === 'write'),
      ),
    ];
    for (const fault of stops) {
      for (const ending of endings) {
        const found = await faultsOf(writer, await run(writer, start, fault), ending);
        const where = fault ? `${fault.kind} at ${calls[fault.at] ?? ''}` : 'no fault';
        for (const what of found) wrong.add(`${where}: ${what}`);
      }
    }
  }
  return [...wrong];
}

describe('the writer, stopped at each call in turn', () => {
  it('leaves the old file, or the new one whole, and nothing half', async () => {
    expect(await stopEverywhere(writeWhole, ['nothing', 'the folder', 'an old file'])).toEqual([]);
  });

  it('makes every kind of call, or the test would prove little', async () => {
    const { disk } = await run(writeWhole, 'nothing');
    expect(new Set(disk.calls)).toEqual(
      new Set(['makeFolder', 'remove', 'create', 'write', 'sync', 'close', 'rename', 'syncFolder']),
    );
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'output-failed'],
    ['EACCES', 'output-denied'],
    ['EROFS', 'output-denied'],
  ] as const)('says what %s means', async (kind, code) => {
    const calls = (await run(writeWhole, 'an old file')).disk.calls;
    for (const at of calls.keys()) {
      const { error } = await run(writeWhole, 'an old file', { at, kind });
      expect(error).toBeInstanceOf(Trouble);
      expect(error).toMatchObject({ diagnostic: { code, message: { fr: expect.stringContaining(path) as string } } });
    }
  });

  it('finds no fault with another sound writer', async () => {
    expect(await stopEverywhere(sound, ['the folder', 'an old file'])).toEqual([]);
  });

  it.each(planted)('tells a writer that $bug from a good one', async ({ writer, shows }) => {
    const wrong = await stopEverywhere(writer, ['the folder', 'an old file']);
    expect(wrong.filter((what) => shows.test(what))).not.toEqual([]);
  });
});
