/** References that lead nowhere, or for what nothing is called, found once everything is read. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { referencesIn } from '../language/text/refs.js';
import type { Clause, Localised, Many, Template, Workspace } from '../shapes.js';
import { known } from './names.js';
import { effectNames } from './effect-names.js';

export function checkReferences(
  { clauses, definitions, vocabulary }: Pick<Workspace, 'clauses' | 'definitions' | 'vocabulary'>,
  report: Report,
): void {
  const effects = effectNames(vocabulary);
  const checkTexts = (text: Localised<Template>, within?: Clause): void => {
    for (const reference of (Object.values(text) as Many<Template>).flatMap(referencesIn)) {
      const { to, at } = reference;
      if (reference.for !== undefined) known('effect', reference.for, effects, at, report);
      if (known('clause', to, clauses, at, report) && to === within?.id)
        report(diagnose('reference-self', { to }, { at, clash: [to] }));
    }
  };
  for (const { text } of Object.values(definitions)) checkTexts(text);
  for (const clause of Object.values(clauses))
    for (const { text, plain } of clause.alternatives) {
      checkTexts(text, clause);
      if (plain) checkTexts(plain, clause);
    }
}
