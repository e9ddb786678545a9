import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  commit,
  filesBelow,
  openStage,
  put,
  replace,
  sectionsOf,
  type Ran,
  type Section,
  type Stage,
} from './scenario.js';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
const scenarios = (await readdir(folder)).filter((name) => name.endsWith('.scenario')).sort();

describe.each(scenarios)('%s', (name) => {
  it('goes as written', async () => {
    const sections = sectionsOf(await readFile(join(folder, name), 'utf8'));
    expect(sections.filter((section) => section.name === 'command')).not.toHaveLength(0);
    const stage = await openStage();
    try {
      await play(stage, sections);
    } finally {
      await stage.close();
    }
  });
});

/** What a command may be expected to do; what a scenario does not say is nothing. */
const SILENT = { exit: '0', stdout: '', stderr: '' };

async function play(stage: Stage, sections: readonly Section[]): Promise<void> {
  let env: Readonly<Record<string, string>> = {};
  let terminal = false;
  let ran: Ran | undefined;
  let expected = SILENT;
  const settle = (): void => {
    if (ran) expectRun(ran, expected);
    ran = undefined;
    expected = SILENT;
  };
  for (const { name, argument, body } of sections) {
    const path = join(stage.workspace, argument);
    if (Object.hasOwn(SILENT, name)) expected = { ...expected, [name]: body };
    else settle();
    if (name === 'file') await put(path, `${body}\n`);
    else if (name === 'commit') commit(stage.workspace, argument);
    else if (name === 'replace') await replace(path, body);
    else if (name === 'env')
      env = Object.fromEntries(body.split('\n').map((line) => line.split('='))) as Record<string, string>;
    else if (name === 'terminal') terminal = true;
    else if (name === 'command') ran = await stage.run(body, env, terminal);
    else if (name === 'files') expect((await filesBelow(path)).join('\n')).toBe(body);
    else if (name === 'contains') expectAll(await readFile(path, 'utf8'), body, true);
    else if (name === 'lacks') expectAll(await readFile(path, 'utf8'), body, false);
    else if (!Object.hasOwn(SILENT, name)) throw new Error(`no section is called ${name}`);
  }
  settle();
}

function expectRun(ran: Ran, expected: typeof SILENT): void {
  const found = { exit: String(ran.exit), stdout: plain(ran.stdout), stderr: plain(ran.stderr) };
  // What fits counts as written, so that a difference shows all that was printed.
  const fitting = Object.entries(expected).map(([key, body]) => {
    const text = found[key as keyof typeof found];
    return [key, fits(text, body) ? text : body];
  });
  expect(found).toEqual(Object.fromEntries(fitting));
}

/** As a file can hold it: no-break spaces as spaces, what a terminal obeys as a picture of it. */
const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u001b', '␛')
    .replaceAll('\r', '␍')
    .trimEnd();

/** "…" stands for any text within a line; alone on a line, for any lines. */
function fits(text: string, body: string): boolean {
  const pattern = body
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escape).join('.*')}\n`));
  return new RegExp(`^${pattern.join('')}$`).test(`${text}\n`);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function expectAll(text: string, body: string, there: boolean): void {
  if (body === '') throw new Error('nothing is looked for');
  for (const line of body.split('\n')) {
    if (there) expect(plain(text)).toContain(line);
    else expect(plain(text)).not.toContain(line);
  }
}
