/** One name, one figure: two facts that print under the same mention or duty say the same. */
import type { LedgerEntry, Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import { nameOf, namesOf } from '../../ledger/ledger.js';
import type { FactPath, FactType, Many } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';

const TAG = /\{\{\s*(?:number\s+)?([a-z][a-z0-9_.]*)\s*\}\}/g;

/** Only words that print one figure of a unit are compared: of two, nobody can tell which is the one meant. */
export function checkSameFigure({ ledger, facts, workspace, subject }: Prepared, report: Report): void {
  const { vocabulary } = workspace;
  const said = new Map<string, { readonly entry: LedgerEntry; readonly type: FactType }>();
  for (const entry of ledger) {
    if (entry.kind !== 'states' && entry.kind !== 'duty') continue;
    const types = pathsOf(entry.words).flatMap((path) => workspace.facts[path] ?? []);
    for (const type of types) {
      if (type.unit === undefined || types.some((each) => each !== type && each.unit === type.unit)) continue;
      const name = nameOf(entry);
      const key = [entry.kind, 'of' in entry ? entry.of : '', name, type.unit].join(' ');
      const first = said.get(key);
      if (!first) said.set(key, { entry, type });
      else if (first.type.path !== type.path && factAt(facts, first.type.path) !== factAt(facts, type.path))
        report(differs(first, { entry, type }, name));
    }
  }

  function differs(first: { entry: LedgerEntry; type: FactType }, second: typeof first, name: string) {
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
