/** What of a text prints in a situation. */
import { evaluate, read } from '../../language/condition/evaluate.js';
import { printFact } from '../../language/print/fact.js';
import { valueOf } from '../../language/text/fill.js';
import { leavesOf, type Atom, type Deciding } from '../../language/text/leaves.js';
import { placeIn } from '../../language/text/marks.js';
import type { TextBody, ValueNode } from '../../language/text/template.js';
import type { Fact, Facts, Many, Place, Template } from '../../shapes.js';

export function printsAt({ body }: Template, { start }: Place, facts: Facts): boolean {
  const { nodes, marks } = body as TextBody;
  return leavesOf(nodes, decidedBy(facts)).some((leaf) => {
    const at = placeIn(marks, leaf);
    return at.start.offset <= start.offset && start.offset < at.end.offset;
  });
}

export const decidedBy = (facts: Facts): Deciding => ({
  side: ({ condition }) => {
    const outcome = evaluate(condition, facts);
    return outcome === 'error' ? undefined : outcome === 'true' ? 'then' : 'else';
  },
  items: ({ path }) => {
    const list = read(facts, path);
    return Array.isArray(list) ? (list as Many<Fact>).map((value, index) => ({ value, index })) : [];
  },
});

/** Nothing where the fact is absent: filling the text tells that. */
export function printedValue(atom: Atom & ValueNode, facts: Facts): string {
  const { raw } = valueOf(atom, facts);
  return raw === undefined ? '' : printFact(raw, atom.fact, atom.bare);
}
