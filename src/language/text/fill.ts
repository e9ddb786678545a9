/** A text filled for one situation: blocks in which every value is an atom. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type {
  Block,
  ClauseId,
  Diagnostic,
  DocumentId,
  Fact,
  FactPath,
  Facts,
  Inline,
  Many,
  Subject,
  Template,
} from '../../shapes.js';
import { evaluate, read } from '../condition/evaluate.js';
import { printFact } from '../print/fact.js';
import { isAtom, leavesOf, markdownOf, type Atom, type Deciding, type Leaf } from './leaves.js';
import { placeIn } from './marks.js';
import { checkLeaves } from './markdown-check.js';
import { blocksOf, isLexable, lex } from './markdown.js';
import type { TextBody, ValueNode } from './template.js';
import { markTerms, type TermFinder } from './terms.js';
import { mapBlocks } from './walk.js';

export interface Filling {
  readonly report: Report;
  readonly subject: Subject;
  /** Marks the defined terms, where given. */
  readonly terms?: TermFinder | undefined;
}

/** Blocks whose references carry their target and no words yet: numbers are the assembler's. */
export function fillTemplate(template: Template, facts: Facts, filling: Filling): Many<Block> {
  const leaves = decided(template, facts, filling);
  const { blocks, refused } = skeletonOf(template, leaves, filling.terms);
  for (const finding of refused) filling.report({ ...finding, subject: filling.subject });
  const atoms = leaves.filter(isAtom).map((atom) => inlineOf(atom, facts, filling));
  return atoms.length === 0 ? blocks : mapBlocks(blocks, (inline) => [isSlot(inline) ? atomAt(inline, atoms) : inline]);
}

/** The ids of the defined terms that the text uses in this situation. */
export function termsUsed(template: Template, facts: Facts, filling: Filling): Many<string> {
  return skeletonOf(template, decided(template, facts, filling), filling.terms).terms;
}

/** A guard that has no value lets neither of its sides print. */
function decided(template: Template, facts: Facts, { report, subject }: Filling): Many<Leaf> {
  const deciding: Deciding = {
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
  return leavesOf((template.body as TextBody).nodes, deciding);
}

interface Skeleton {
  /** With a slot for each atom. */
  readonly blocks: Many<Block>;
  readonly terms: Many<string>;
  readonly refused: Many<Diagnostic>;
}

/** Read Markdown by template, finder and what the blocks chose: the same text is not read twice. */
const alreadyRead = new WeakMap<Template, Map<TermFinder | undefined, Map<string, Skeleton>>>();

function skeletonOf(template: Template, leaves: Many<Leaf>, finder: TermFinder | undefined): Skeleton {
  const byFinder = alreadyRead.get(template) ?? new Map<TermFinder | undefined, Map<string, Skeleton>>();
  alreadyRead.set(template, byFinder);
  const byMarkdown = byFinder.get(finder) ?? new Map<string, Skeleton>();
  byFinder.set(finder, byMarkdown);
  const markdown = markdownOf(leaves);
  const known = byMarkdown.get(markdown) ?? skeleton(markdown, leaves, template, finder);
  byMarkdown.set(markdown, known);
  return known;
}

function skeleton(markdown: string, leaves: Many<Leaf>, template: Template, finder: TermFinder | undefined): Skeleton {
  const refused: Diagnostic[] = [];
  const { marks } = template.body as TextBody;
  checkLeaves(leaves, (passage) => placeIn(marks, passage), template.at, (finding) => refused.push(finding));
  if (!isLexable(markdown)) return { blocks: [], terms: [], refused };
  const atoms = leaves.filter(isAtom);
  const blocks = blocksOf(lex(markdown), (index) => slot(index, atoms[index]));
  return finder ? { ...markTerms(blocks, finder), refused } : { blocks, terms: [], refused };
}

/** Typography takes the slot for a digit where a bare number will stand, else for a letter. */
const slot = (index: number, atom: Atom | undefined): Inline => ({
  type: 'value',
  path: SLOT,
  raw: index,
  text: atom?.type === 'value' && atom.bare ? '0' : 'x',
});
const SLOT = '' as FactPath;
const isSlot = (inline: Inline): inline is Extract<Inline, { type: 'value' }> =>
  inline.type === 'value' && inline.path === SLOT;
const atomAt = (inline: Extract<Inline, { type: 'value' }>, atoms: Many<Inline>): Inline =>
  atoms[inline.raw as number] ?? inline;

function inlineOf(atom: Atom, facts: Facts, { report, subject }: Filling): Inline {
  if (atom.type === 'ref') return { type: 'reference', to: atom.to as ClauseId, document: '' as DocumentId, text: '' };
  const { path, raw } = valueOf(atom, facts);
  const text = raw === undefined ? '' : printFact(raw, atom.fact, atom.bare);
  if (raw !== undefined && text.trim() !== '') return { type: 'value', path, raw, text };
  report(diagnose('value-missing', { path }, { at: atom.at, subject: { ...subject, path }, clash: [path] }));
  return { type: 'value', path, raw: '', text: `[${atom.fact.title}]` };
}

function valueOf({ path, key, item }: ValueNode & Atom, facts: Facts): { path: FactPath; raw: Fact | undefined } {
  if (key === undefined || !item) return { path, raw: read(facts, path) };
  const at = `${path}.${item.index}`;
  if (key === '') return { path: at as FactPath, raw: item.value };
  return { path: `${at}.${key}` as FactPath, raw: read(item.value as Facts, key) };
}
