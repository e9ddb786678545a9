/** The plain line of a clause: there where the clause matters most or another alternative has one, and shorter than it. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Template, Workspace } from '../../shapes.js';
import { BINDING } from '../rules/informative.js';
import { wordCount } from './long-sentences.js';
import { sentencesOf } from './sentences.js';

export function checkPlainLines({ clauses }: Workspace, report: Report): void {
  for (const { id, alternatives } of Object.values(clauses))
    for (const { name, kind, text, plain, at } of alternatives) {
      const subject = { clause: id };
      if (!plain) {
        const clause = name === 'always' ? id : `${id}#${name}`;
        const finding = { at, subject, clash: [name] };
        if (BINDING.includes(kind)) report(diagnose('plain-missing', { clause }, finding));
        else if (alternatives.some((other) => other.plain)) report(diagnose('plain-uneven', { clause }, finding));
        continue;
      }
      const [lines, all] = [lengthOf(plain.fr), lengthOf(text.fr)];
      if (lines > all)
        report(diagnose('plain-long', { plain: lines, text: all }, { at: plain.fr.at, subject, clash: [name] }));
    }
}

/** Of every passage, whichever of them print: a text is at most as long as this. */
const lengthOf = (text: Template): number =>
  sentencesOf(text)
    .map(({ words }): number => wordCount(words))
    .reduce((sum: number, count) => sum + count, 0);
