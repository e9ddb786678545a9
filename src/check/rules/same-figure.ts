/** One name, one figure: two facts that print under the same mention or duty say the same. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import { nameOf, namesOf } from '../../ledger/ledger.js';
import type { Dict, FactPath, FactType, Many } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceForBoth } from '../../situation/once.js';

const TAG = /\{\{\s*(?:number\s+)?([a-z][a-z0-9_.]*)\s*\}\}/g;

interface Figure {
  readonly entry: LedgerEntry;
  readonly type: FactType;
}

/** Figures of two facts under one name, of which the first stands against each of the others. */
const sameNames = onceForBoth((ledger: Many<LedgerEntry>, facts: Dict<FactType>) => {
  const said = new Map<string, Figure>();
  return ledger.flatMap((entry) => {
    if (entry.kind !== 'states' && entry.kind !== 'duty') return [];
    const types = pathsOf(entry.words).flatMap((path) => facts[path] ?? []);
    return types.flatMap((type) => {
      if (type.unit === undefined || types.some((each) => each !== type && each.unit === type.unit)) return [];
      const key = [entry.kind, 'of' in entry ? entry.of : '', nameOf(entry), type.unit].join(' ');
      const first = said.get(key);
      if (!first) said.set(key, { entry, type });
      return first && first.type.path !== type.path ? [{ first, second: { entry, type } }] : [];
    });
  });
});

/** Only words that print one figure of a unit are compared: of two, nobody can tell which is the one meant. */
export function checkSameFigure({ ledger, facts, workspace, subject }: Prepared, report: Report): void {
  const { vocabulary } = workspace;
  for (const { first, second } of sameNames(ledger, workspace.facts))
    if (factAt(facts, first.type.path) !== factAt(facts, second.type.path)) report(differs(first, second));

  function differs(first: Figure, second: Figure) {
    const name = nameOf(second.entry);
    const title = namesOf(second.entry.kind, vocabulary)[name]?.title.fr ?? name;
    const names = { title, first: shown(second.type), second: shown(first.type) };
    const label = {
      fr: `${first.entry.clause} : « ${first.entry.words} »`,
      en: `${first.entry.clause}: "${first.entry.words}"`,
    };
    return diagnose('figure-differs', names, {
      at: second.entry.textAt,
      related: [{ at: first.entry.textAt, label }],
      subject: { ...subject, clause: second.entry.clause },
      clash: [name, first.type.path, second.type.path],
    });
  }
  function shown(type: FactType): string {
    const value = factAt(facts, type.path);
    return value === undefined ? '…' : printFact(value, type);
  }
}

const pathsOf = (words: string): Many<FactPath> => [...words.matchAll(TAG)].map(([, path]) => path as FactPath);
