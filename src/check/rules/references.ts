/** A reference never leads to a clause that its situation leaves out. */
import type { Prepared } from '../../assemble/prepare.js';
import { referenceLeftOut } from '../../assemble/references.js';
import type { Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import { referencesIn, type Reference } from '../../language/text/refs.js';
import type { Facts } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';

export function checkReferences(prepared: Prepared, report: Report): void {
  const { places, facts } = prepared;
  for (const { to, at, within, document } of leadingOut(places))
    if (prints(within, facts)) report(referenceLeftOut(prepared, to, document, at));
}

const leadingOut = onceFor((places: Prepared['places']) =>
  Object.values(places).flatMap(({ alternative, document }) =>
    referencesIn(alternative.text.fr)
      .filter(({ to }) => !Object.hasOwn(places, to))
      .map((reference) => ({ ...reference, document })),
  ),
);

/** Whether all blocks around it print. */
export const prints = (within: Reference['within'], facts: Facts): boolean =>
  within.every(({ condition, holds }) => evaluate(condition, facts) === (holds ? 'true' : 'false'));
