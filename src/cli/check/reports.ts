/** The reports that were asked for, each to its file or to standard output. */
import { relative, resolve, sep } from 'node:path';
import { writeWhole } from '../../output/write.js';
import type { About } from '../../report/format.js';
import { changesBefore } from '../../report/changes/before.js';
import { reports } from '../../report/formats.js';
import type { Diagnostic, Many } from '../../shapes.js';
import type { Context } from '../context.js';
import { version } from '../package.js';
import type { Output } from './outputs.js';

/** What a command knows of its findings; the rest is of the command line and the machine. */
export type Checked = Omit<About, 'color' | 'lang' | 'folder' | 'version'>;

export async function writeReports(
  { io, lang, root, colours }: Context,
  outputs: Many<Output>,
  findings: Many<Diagnostic>,
  checked: Checked,
): Promise<void> {
  const below = relative(io.cwd, root).split(sep).join('/');
  const about = { ...checked, lang, folder: below === '' ? '' : `${below}/`, version: version() };
  for (const { format, file } of outputs) {
    const formatter = await reports[format]();
    const told = { ...about, color: file === undefined && colours.stdout.isColorSupported };
    const text = changesBefore(format, told) + formatter(findings, told);
    if (file === undefined) io.stdout(text);
    else await writeWhole(resolve(io.cwd, file), Buffer.from(text, 'utf8'));
  }
}
