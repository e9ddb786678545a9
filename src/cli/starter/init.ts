import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { troubleOf } from '../../output/write.js';
import type { Context, ExitCode } from '../context.js';
import { packageRoot } from '../package.js';
import { init as words } from '../phrases/starter.js';
import { starterFiles } from './files.js';

/** Generated documents stay out of version control, contracts above all: they hold personal data. */
const IGNORED = 'output/\n';
/** The first line of each file names its schema: this extension of the editor reads it. */
const EXTENSIONS = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

/** Writes the whole workspace or nothing: it comes to be beside the folder, which then takes its name. */
export async function runInit(context: Context, folder: string): Promise<ExitCode> {
  const target = resolve(context.io.cwd, folder);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const exists = await emptyOrMissing(target);
  try {
    const files = await starterFiles();
    for (const file of files) {
      await mkdir(dirname(join(draft, file)), { recursive: true });
      await copyFile(join(packageRoot, file), join(draft, file));
    }
    await writeFile(join(draft, '.gitignore'), IGNORED);
    await mkdir(join(draft, '.vscode'));
    await writeFile(join(draft, '.vscode/extensions.json'), EXTENSIONS);
    if (exists) await rmdir(target);
    await rename(draft, target);
    context.io.stdout(`${context.say(words.done(files.length, folder))}\n`);
    return 0;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw troubleOf(error, target);
  }
}

/** True where the folder exists, and is empty. Throws Trouble where it is not, or is no folder. */
async function emptyOrMissing(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length > 0) throw new Trouble(diagnose('folder-not-empty', { path: folder }));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new Trouble(diagnose('file-exists', { path: folder }));
    throw error;
  }
}
