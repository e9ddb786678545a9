/** `--explain CODE`: what a code or a rule looks for, why, and what to do. */
import { diagnose } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Findable } from '../../report/format.js';
import type { Many } from '../../shapes.js';
import type { Context, ExitCode } from '../context.js';
import { check as words } from '../phrases/check.js';

export function explainCode({ io, lang, say }: Context, code: string, findables: Many<Findable>): ExitCode {
  const found = findables.find((each) => each.code === code);
  if (!found) {
    const known = findables.map((each) => each.code);
    throw new Trouble(diagnose('argument-unknown', { kind: 'code', name: code, nearest: nearest(code, known), known }));
  }
  const { title, severity, help } = found;
  io.stdout(`${code} — ${title[lang] ?? title.fr} (${say(words.severities[severity])})\n\n${help[lang] ?? help.fr}\n`);
  return 0;
}
