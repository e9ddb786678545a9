import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { partName, troubleOf } from '../../output/write.js';
import type { Many } from '../../shapes.js';
import type { Context, ExitCode } from '../context.js';
import { packageRoot } from '../package.js';
import { init as words } from '../phrases/starter.js';
import { starterFiles } from './files.js';

/** Generated documents stay out of version control, contracts and the forms that they are made from above all: they hold personal data. */
const IGNORED = 'output/\n/client.yaml\n/order.yaml\n';
/** The first line of each file names its schema: this extension of the editor reads it. */
const EXTENSIONS = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

/** What may stand in a folder that counts as empty: a repository that holds nothing yet. */
const ALLOWED = ['.git'];
/** Makes a folder a workspace: it comes last. */
const LAST = 'clausier.yaml';

/**
 * Writes the whole workspace or nothing: a new folder comes to be beside its place and then takes its name. A folder that is there
 * stays the same folder, since a shell may stand in it, and is filled from a draft within.
 */
export async function runInit(context: Context, folder: string): Promise<ExitCode> {
  const target = resolve(context.io.cwd, folder);
  const exists = await emptyOrMissing(target);
  const draft = exists ? join(target, partName('workspace')) : join(dirname(target), partName(basename(target)));
  try {
    const files = await starterFiles();
    await write(files, draft);
    await (exists ? fill(target, draft) : rename(draft, target));
    context.io.stdout(
      `${context.say(target === context.io.cwd ? words.doneHere(files.length) : words.done(files.length, folder))}\n`,
    );
    return 0;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw troubleOf(error, target);
  }
}

async function write(files: Many<string>, draft: string): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(draft, file)), { recursive: true });
    await copyFile(join(packageRoot, file), join(draft, file));
  }
  await writeFile(join(draft, '.gitignore'), IGNORED);
  await mkdir(join(draft, '.vscode'));
  await writeFile(join(draft, '.vscode/extensions.json'), EXTENSIONS);
}

/** Leaves the folder as it was where something cannot be moved. */
async function fill(target: string, draft: string): Promise<void> {
  const names = (await readdir(draft)).sort((a, b) => Number(a === LAST) - Number(b === LAST));
  try {
    for (const name of names) await rename(join(draft, name), join(target, name));
    await rmdir(draft);
  } catch (error) {
    for (const name of names) await rm(join(target, name), { recursive: true, force: true });
    throw error;
  }
}

/** True where the folder exists, and is empty. Throws Trouble where it is not, or is no folder. */
async function emptyOrMissing(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    if (names.some((name) => !ALLOWED.includes(name)))
      throw new Trouble(diagnose('folder-not-empty', { path: folder }));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new Trouble(diagnose('file-exists', { path: folder }));
    throw error;
  }
}
