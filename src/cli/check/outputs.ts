/** `--format pretty --format sarif=out.sarif`: which reports are made, and where each goes. */
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { REPORTS, type ReportFormat } from '../../report/formats.js';
import type { Many } from '../../shapes.js';
import { requireKnown } from '../names.js';

export interface Output {
  readonly format: ReportFormat;
  /** Absent: standard output. */
  readonly file?: string;
}

/** Throws Trouble for a format that does not exist, and where two reports would mix on standard output. */
export function outputsOf(asked: Many<string>): Many<Output> {
  const outputs = asked.map((each): Output => {
    const [format = '', ...rest] = each.split('=');
    requireKnown('report', [format], REPORTS);
    const file = rest.join('=');
    return { format: format as ReportFormat, ...(file === '' ? {} : { file }) };
  });
  const spoken = outputs.filter(({ file }) => file === undefined);
  const [first, second] = spoken;
  if (first && second)
    throw new Trouble(diagnose('usage-reports-mixed', { first: first.format, second: second.format }));
  return outputs;
}
