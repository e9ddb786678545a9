/** References that lead nowhere, found once everything is read. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { referencesIn } from '../language/text/refs.js';
import type { Clause, Dict, Localised, Many, Template, Workspace } from '../shapes.js';
import { known } from './names.js';

export function checkReferences(
  { clauses, definitions }: Pick<Workspace, 'clauses' | 'definitions'>,
  report: Report,
): void {
  for (const { text } of Object.values(definitions)) checkTexts(text, undefined, clauses, report);
  for (const clause of Object.values(clauses))
    for (const { text, plain } of clause.alternatives) {
      checkTexts(text, clause, clauses, report);
      if (plain) checkTexts(plain, clause, clauses, report);
    }
}

function checkTexts(
  text: Localised<Template>,
  within: Clause | undefined,
  clauses: Dict<Clause>,
  report: Report,
): void {
  for (const { to, at } of (Object.values(text) as Many<Template>).flatMap(referencesIn))
    if (known('clause', to, clauses, at, report) && to === within?.id)
      report(diagnose('reference-self', { to }, { at, clash: [to] }));
}
