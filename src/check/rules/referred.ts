/** A reference that says what for leads to a clause that says it, in every situation that prints both. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { referencesIn } from '../../language/text/refs.js';
import { nameOf } from '../../ledger/ledger.js';
import type { ClauseId, Many } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { prints } from './references.js';

export function checkReferred({ places, ledger, facts, subject }: Prepared, report: Report): void {
  const sayers = sayersIn(ledger);
  for (const { to, at, within, wanted, clause } of wanting(places)) {
    const target = places[to];
    const say = sayers.get(wanted) ?? new Set();
    if (!target || say.has(to) || !prints(within, facts)) continue;
    const related = [{ at: target.clause.at, label: { fr: 'la clause visée', en: 'the clause that is meant' } }];
    const finding = { at, related, subject: { ...subject, clause }, clash: [to, wanted] };
    report(diagnose('reference-elsewhere', { to, wanted, sayers: [...say] }, finding));
  }
}

/** The references that say what for. */
const wanting = onceFor((places: Prepared['places']) =>
  Object.values(places).flatMap(({ alternative: { text, plain }, clause }) =>
    [text.fr, ...(plain ? [plain.fr] : [])]
      .flatMap(referencesIn)
      .flatMap((reference) =>
        reference.for === undefined ? [] : [{ ...reference, wanted: reference.for, clause: clause.id }],
      ),
  ),
);

/** By the name of an effect, the clauses that have it. */
const sayersIn = onceFor((ledger: Many<LedgerEntry>): ReadonlyMap<string, ReadonlySet<ClauseId>> => {
  const found = new Map<string, Set<ClauseId>>();
  for (const { clause, effect } of ledger)
    found.set(nameOf(effect), (found.get(nameOf(effect)) ?? new Set()).add(clause));
  return found;
});
