/** Defined terms: each is used, spelled by one definition, and explained by others than itself. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { termFinder, type TermFinder } from '../../language/text/terms.js';
import type { Definition, Many, Template, Workspace } from '../../shapes.js';
import { sentencesOf } from './sentences.js';

export function checkTerms({ definitions, clauses }: Workspace, report: Report): void {
  const all = Object.values(definitions);
  const finder = termFinder(all);
  checkTwice(all, report);
  checkCircular(all, finder, report);
  const used = new Set(
    Object.values(clauses).flatMap(({ alternatives }) => alternatives.flatMap(({ text }) => termsIn(text.fr, finder))),
  );
  for (const { id, term, at } of all)
    if (!used.has(id)) report(diagnose('term-unused', { term: term.fr }, { at, clash: [id] }));
}

const termsIn = (text: Template, finder: TermFinder): Many<string> =>
  sentencesOf(text).flatMap(({ words }) =>
    finder.find(words).flatMap((part) => (part.type === 'term' ? [part.id] : [])),
  );

function checkTwice(definitions: Many<Definition>, report: Report): void {
  const firsts = new Map<string, Definition>();
  for (const definition of definitions)
    for (const form of new Set(definition.forms)) {
      const first = firsts.get(form);
      if (!first) firsts.set(form, definition);
      else {
        const related = [{ at: first.at, label: { fr: 'la première définition', en: 'the first definition' } }];
        report(diagnose('term-twice', { form }, { at: definition.at, related, clash: [form] }));
      }
    }
}

/** Each circle is told once, where the first of its definitions stands. */
function checkCircular(definitions: Many<Definition>, finder: TermFinder, report: Report): void {
  const byId = new Map(definitions.map((each) => [each.id, each] as const));
  const uses = new Map(definitions.map(({ id, text }) => [id, new Set(termsIn(text.fr, finder))] as const));
  const told = new Set<string>();
  for (const { id, at } of definitions) {
    const circle = told.has(id) ? undefined : circleFrom(id, uses);
    if (!circle) continue;
    for (const each of circle) told.add(each);
    const terms = circle.flatMap((each) => byId.get(each) ?? []);
    const names = [...terms, ...terms.slice(0, 1)].map(({ term }) => term.fr);
    const related = terms.slice(1).map((each) => ({ at: each.at, label: { fr: each.term.fr, en: each.term.fr } }));
    report(diagnose('term-circular', { terms: names }, { at, related, clash: [...circle].sort() }));
  }
}

/** The shortest way from a definition back to itself. */
function circleFrom(start: string, uses: ReadonlyMap<string, ReadonlySet<string>>): Many<string> | undefined {
  const ways: Many<string>[] = [[start]];
  const reached = new Set<string>();
  for (const way of ways)
    for (const next of uses.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (!reached.has(next)) ways.push([...way, next]);
      reached.add(next);
    }
  return undefined;
}
