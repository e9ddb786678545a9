/** The reports that were asked for, each to its file or to standard output. */
import { resolve } from 'node:path';
import { writeWhole } from '../../output/write.js';
import type { About } from '../../report/format.js';
import { reports } from '../../report/formats.js';
import type { Diagnostic, Many } from '../../shapes.js';
import type { Context } from '../context.js';
import type { Output } from './outputs.js';

/** `clean`: what is said to people where there is nothing to say. */
export async function writeReports(
  { io, colours }: Context,
  outputs: Many<Output>,
  findings: Many<Diagnostic>,
  about: Omit<About, 'color'>,
  clean: string,
): Promise<void> {
  for (const { format, file } of outputs) {
    const formatter = await reports[format]();
    const color = file === undefined && colours.stdout.isColorSupported;
    const text = format === 'pretty' && findings.length === 0 ? clean : formatter(findings, { ...about, color });
    if (file === undefined) io.stdout(text);
    else await writeWhole(resolve(io.cwd, file), Buffer.from(text, 'utf8'));
  }
}
