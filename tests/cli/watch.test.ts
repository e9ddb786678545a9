import { EventEmitter } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesIn } from '../../src/cli/check/changed.js';
import { rechecking } from '../../src/cli/check/run.js';
import { checkOnChange } from '../../src/cli/check/watch.js';
import { contextOf, type Context } from '../../src/cli/context.js';
import { reopenWorkspace } from '../../src/cli/open.js';
import { openStage, put, replace, type Stage } from './scenario.js';

let stage: Stage;
let told: { stdout: string; stderr: string };
beforeEach(async () => {
  stage = await openStage();
  told = { stdout: '', stderr: '' };
});
afterEach(() => stage.close());

function context(isTerminal: boolean): Context {
  const io = {
    stdout: (text: string) => void (told.stdout += text),
    stderr: (text: string) => void (told.stderr += text),
    env: { CLAUSIER_CACHE: 'off' },
    cwd: stage.workspace,
    isTerminal: { stdout: isTerminal, stderr: false },
  };
  return contextOf(io, 'fr', { color: false });
}
/** Whether what was printed since the last time names the seller. */
function namesSeller(): boolean {
  const { stdout } = told;
  told = { ...told, stdout: '' };
  return stdout.includes('« Vendeur »');
}
const options = { jobs: '1', only: ['term-undefined', 'file-missing'], failOn: 'warning' };

describe('a check that watches', () => {
  it('checks at once, and again on each change', async () => {
    const clause = join(stage.workspace, 'clauses/withdrawal.yaml');
    const seen: boolean[] = [];
    async function* edits(): AsyncGenerator<string> {
      seen.push(namesSeller());
      await replace(clause, '-       Le Client peut\n+       Le Vendeur admet que le Client peut');
      yield 'clauses/withdrawal.yaml';
      seen.push(namesSeller());
      await replace(clause, '-       Le Vendeur admet que le Client peut\n+       Le Client peut');
      yield 'clauses/withdrawal.yaml';
    }
    const exit = await checkOnChange(context(false), edits(), rechecking(context(false), options));
    expect(exit).toBe(1);
    expect([...seen, namesSeller()]).toEqual([false, true, false]);
    expect(told.stderr.match(/Ctrl-C/g)).toHaveLength(3);
    expect(told.stderr.match(/clauses\/withdrawal\.yaml a changé\./g)).toHaveLength(2);
    expect(told.stdout).not.toContain('\u001b');
  });

  it('clears the screen of a terminal alone', async () => {
    const none: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
    };
    await checkOnChange(context(true), none, rechecking(context(true), options));
    expect(told.stdout.startsWith('\u001b[2J\u001b[H')).toBe(true);
  });

  it('goes on where the folder cannot be read for a moment', async () => {
    const here = context(false);
    const away = { ...here, root: join(stage.workspace, 'later') };
    async function* comes(): AsyncGenerator<string> {
      await put(join(away.root, 'clausier.yaml'), 'edition: []');
      yield 'clausier.yaml';
    }
    await checkOnChange(away, comes(), rechecking(away, { jobs: '1' }));
    expect(told.stderr).toContain('file-missing');
    expect(told.stdout).toContain('schema-type');
    await rm(away.root, { recursive: true });
  });

  it('reads what changed, and keeps the rest', async () => {
    const before = await reopenWorkspace(context(false), []);
    await replace(join(stage.workspace, 'offers/pro.yaml'), '- retention_days: 60\n+ retention_days: 7');
    const after = await reopenWorkspace(context(false), before.files);
    const kept = after.files.filter((file) => before.files.includes(file)).map(({ path }) => path);
    expect(before.files.map(({ path }) => path).filter((path) => !kept.includes(path))).toEqual(['offers/pro.yaml']);
    expect(after.workspace?.clauses['withdrawal.right']).toBe(before.workspace?.clauses['withdrawal.right']);
    expect(after.workspace?.offers.pro).not.toEqual(before.workspace?.offers.pro);
  });
});

describe('changes of a folder', () => {
  it('are those of files that the compiler reads; many at once are one; an end closes the watcher', async () => {
    let closed = 0;
    const emitter = Object.assign(new EventEmitter(), {
      close: () => {
        closed++;
        return Promise.resolve();
      },
    });
    const over = new AbortController();
    const changes = changesIn(emitter, '/w', over.signal);
    const first = changes.next();
    for (const path of ['/w/README.md', '/w/output/a.html', '/w/offers/a.yaml', '/w/offers/b.yaml'])
      emitter.emit('all', 'change', path);
    expect(await first).toEqual({ done: false, value: 'offers/b.yaml' });
    emitter.emit('all', 'unlink', '/w/vocabulary/facts.schema.json');
    expect(await changes.next()).toEqual({ done: false, value: 'vocabulary/facts.schema.json' });
    const last = changes.next();
    over.abort();
    expect(await last).toEqual({ done: true, value: undefined });
    expect(closed).toBe(1);
  });
});
