/** The templates of the workspace and the fonts of the product, read from disk for the renderers. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { loadTheme } from '../render/theme/load.js';
import type { Theme } from '../render/theme/theme.js';
import type { Dict, Many } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { readSource } from '../workspace/read.js';
import { ruler } from '../workspace/ruler.js';
import { packageRoot } from './package.js';

const FOLDER = 'templates';
const TEXTS = /\.(hbs|css|yaml)$/;
const ASSETS = /\.(woff2|svg|png)$/;

export interface ReadTheme {
  /** Undefined where a template is wrong: the findings say how. */
  readonly theme: Theme | undefined;
  readonly files: Many<SourceFile>;
}

/** Throws Trouble where a file cannot be read. */
export async function readTheme(root: string, report: Report): Promise<ReadTheme> {
  const own = await namesIn(join(root, FOLDER));
  const fonts = join(packageRoot, 'fonts');
  const inside: string[] = [];
  for (const name of own) if (await staysIn(root, name, report)) inside.push(name);
  const files = (
    await Promise.all(inside.filter((name) => TEXTS.test(name)).map((name) => textOf(root, name, report)))
  ).flat();
  const assets = { ...(await assetsOf(fonts, await namesIn(fonts))), ...(await assetsOf(join(root, FOLDER), inside)) };
  return { theme: loadTheme(files, assets, report), files };
}

/** A link that leads out of the workspace would make the same workspace print otherwise elsewhere. */
async function staysIn(root: string, name: string, report: Report): Promise<boolean> {
  const path = `${FOLDER}/${name}`;
  const [home, target] = await Promise.all([root, join(root, path)].map((each) => realpath(each)));
  if (target?.startsWith(`${home ?? ''}${sep}`)) return true;
  report(diagnose('file-outside', {}, { at: ruler({ path, text: '' }).place(0, 0), clash: [path] }));
  return false;
}

async function textOf(root: string, name: string, report: Report): Promise<Many<SourceFile>> {
  const file = await readSource(join(root, FOLDER, name), report, `${FOLDER}/${name}`);
  return file ? [file] : [];
}

async function namesIn(folder: string): Promise<Many<string>> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw unreadable(error, folder);
  }
}

async function assetsOf(folder: string, names: Many<string>): Promise<Dict<string>> {
  const read = names
    .filter((name) => ASSETS.test(name))
    .map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}
