/** `--explain CODE`: what a code or a rule looks for, why, and what to do. */
import { diagnose } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Findable } from '../../report/format.js';
import { helpOf } from '../../report/help.js';
import { phrases } from '../../report/phrases.js';
import type { Many } from '../../shapes.js';
import { harmless } from '../../workspace/characters.js';
import type { Context, ExitCode } from '../context.js';

export function explainCode({ io, lang, colours }: Context, code: string, findables: Many<Findable>): ExitCode {
  const found = findables.find((each) => each.code === code);
  if (!found) {
    const known = findables.map((each) => each.code);
    throw new Trouble(diagnose('argument-unknown', { kind: 'code', name: code, nearest: nearest(code, known), known }));
  }
  const { bold } = colours.stdout;
  const { colon } = phrases[lang];
  const parts = helpOf(found, lang).map(({ heading, body }) => `${bold(`${heading}${colon}`)} ${harmless(body)}\n`);
  io.stdout(`${bold(code)} — ${harmless(found.title[lang] ?? found.title.fr)}\n\n${parts.join('')}`);
  return 0;
}
