/** Whether a passage of a text prints in a situation. */
import { evaluate, read } from '../../language/condition/evaluate.js';
import { leavesOf, type Deciding } from '../../language/text/leaves.js';
import { placeIn } from '../../language/text/marks.js';
import type { TextBody } from '../../language/text/template.js';
import type { Fact, Facts, Many, Place, Template } from '../../shapes.js';

export function printsAt({ body }: Template, { start }: Place, facts: Facts): boolean {
  const { nodes, marks } = body as TextBody;
  return leavesOf(nodes, decidedBy(facts)).some((leaf) => {
    const at = placeIn(marks, leaf);
    return at.start.offset <= start.offset && start.offset < at.end.offset;
  });
}

const decidedBy = (facts: Facts): Deciding => ({
  side: ({ condition }) => {
    const outcome = evaluate(condition, facts);
    return outcome === 'error' ? undefined : outcome === 'true' ? 'then' : 'else';
  },
  items: ({ path }) => {
    const list = read(facts, path);
    return Array.isArray(list) ? (list as Many<Fact>).map((value, index) => ({ value, index })) : [];
  },
});
