/** Which options of an offer may be chosen together. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { clashOf } from '../library/offers.js';
import type { Many, Offer, Option, OptionId, Subject } from '../shapes.js';

export interface Conflict {
  readonly first: Option;
  readonly second: Option;
  /** The fact to which both give a value; absent where one excludes the other by name. */
  readonly path?: string;
}

export function optionConflicts(offer: Offer, chosen: Many<OptionId>): Many<Conflict> {
  const options = offer.options.filter((option) => chosen.includes(option.id));
  return options.flatMap((first, index) =>
    options.slice(index + 1).flatMap((second): Many<Conflict> => {
      if (first.excludes.includes(second.id) || second.excludes.includes(first.id)) return [{ first, second }];
      const path = clashOf(first, second);
      return path === undefined ? [] : [{ first, second, path }];
    }),
  );
}

/** True where the options may be chosen together; else says which two may not. */
export function allowedTogether(offer: Offer, chosen: Many<OptionId>, report: Report): boolean {
  const conflicts = optionConflicts(offer, chosen);
  for (const { first, second, path } of conflicts) {
    const subject: Subject = { offer: offer.id, options: [...chosen].sort() };
    const related = [{ at: second.at, label: { fr: 'l’autre option', en: 'the other option' } }];
    const finding = { at: first.at, related, subject, clash: [first.id, second.id] };
    const names = { first: first.id, second: second.id };
    report(
      path === undefined
        ? diagnose('sale-options-excluded', names, finding)
        : diagnose('sale-options-clash', { ...names, path }, finding),
    );
  }
  return conflicts.length === 0;
}
