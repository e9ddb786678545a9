/** A text filled for one situation: blocks in which every value is an atom. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type {
  Block,
  ClauseId,
  DocumentId,
  Fact,
  FactPath,
  Facts,
  Inline,
  Many,
  Place,
  Subject,
  Template,
} from '../../shapes.js';
import { evaluate, read } from '../condition/evaluate.js';
import { printFact } from '../print/fact.js';
import type { Atom, Deciding } from './leaves.js';
import { alikeWith } from './alike.js';
import { skeletonOf, slotOf, type Marking } from './skeleton.js';
import type { ValueNode } from './template.js';
import { replaceInlines } from './walk.js';

export interface Filling {
  readonly report: Report;
  readonly subject: Subject;
  /** Marks the defined terms, where given. */
  readonly terms?: Marking | undefined;
  /** What a reference prints: numbers are the assembler's. Without it, a reference carries its target and no words. */
  readonly reference?: (to: ClauseId, at: Place) => Inline;
}

export function fillTemplate(template: Template, facts: Facts, filling: Filling): Many<Block> {
  const { blocks, atoms, refused } = skeletonOf(template, () => deciding(facts, filling), filling.terms);
  for (const finding of refused) filling.report({ ...finding, subject: filling.subject });
  if (atoms.length === 0) return blocks;
  const filled = atoms.map((atom) => inlineOf(atom, facts, filling));
  return alikeWith(blocks, filled, () =>
    replaceInlines(blocks, (inline) => {
      const slot = slotOf(inline);
      return slot === undefined ? inline : (filled[slot] ?? inline);
    }),
  );
}

/** The ids of the defined terms that the text uses in this situation. */
export function termsUsed(template: Template, facts: Facts, filling: Filling): Many<string> {
  return skeletonOf(template, () => deciding(facts, filling), filling.terms).terms;
}

/** A guard that has no value lets neither of its sides print. */
function deciding(facts: Facts, { report, subject }: Filling): Deciding {
  return {
    side: ({ condition }) => {
      const outcome = evaluate(condition, facts);
      if (outcome !== 'error') return outcome === 'true' ? 'then' : 'else';
      const { source, at } = condition;
      report(diagnose('condition-without-value', { condition: source }, { at, subject, clash: [source] }));
      return undefined;
    },
    items: ({ path }) => {
      const list = read(facts, path);
      return Array.isArray(list) ? (list as Many<Fact>).map((value, index) => ({ value, index })) : [];
    },
  };
}

function inlineOf(atom: Atom, facts: Facts, { report, subject, reference }: Filling): Inline {
  if (atom.type === 'ref') {
    const to = atom.to as ClauseId;
    return reference ? reference(to, atom.at) : { type: 'reference', to, document: '' as DocumentId, text: '' };
  }
  const { path, raw } = valueOf(atom, facts);
  const text = raw === undefined ? '' : printFact(raw, atom.fact, atom.bare);
  if (raw !== undefined && text.trim() !== '') return { type: 'value', path, raw, text };
  report(diagnose('value-missing', { path }, { at: atom.at, subject: { ...subject, path }, clash: [path] }));
  return { type: 'value', path, raw: '', text: `[${atom.fact.title}]` };
}

/** What the tag prints, before it is put in words; undefined where the fact is absent. */
export function valueOf(
  { path, key, item }: ValueNode & Atom,
  facts: Facts,
): { path: FactPath; raw: Fact | undefined } {
  if (key === undefined || !item) return { path, raw: read(facts, path) };
  const at = `${path}.${item.index}`;
  if (key === '') return { path: at as FactPath, raw: item.value };
  return { path: `${at}.${key}` as FactPath, raw: read(item.value as Facts, key) };
}
