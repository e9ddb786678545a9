/** A text filled for one situation: blocks in which every value is an atom. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../print/fact.js';
import type {
  Block,
  DocumentId,
  Fact,
  FactPath,
  Facts,
  FactType,
  Inline,
  Many,
  Subject,
  Template,
} from '../../shapes.js';
import { evaluate, read } from '../condition/evaluate.js';
import { atom, blocksOf, lex } from './markdown.js';
import type { TextBody, TextNode } from './template.js';
import type { TermFinder } from './terms.js';
import { mapBlocks } from './walk.js';

export interface Filling {
  readonly report: Report;
  readonly subject: Subject;
  /** Marks the defined terms, where given. */
  readonly terms?: TermFinder | undefined;
}

/** Blocks whose references carry their target and no words yet: numbers are the assembler's. */
export function fillTemplate(template: Template, facts: Facts, filling: Filling): Many<Block> {
  const { atoms, blocks } = chosen(template, facts, filling);
  if (atoms.length === 0) return blocks;
  return mapBlocks(blocks, (inline) => (isSlot(inline) ? [atoms[inline.raw as number] ?? inline] : [inline]));
}

/** The ids of the defined terms that the text uses in this situation. */
export function termsUsed(template: Template, facts: Facts, filling: Filling): Many<string> {
  return chosen(template, facts, filling).terms;
}

interface Chosen {
  readonly atoms: Many<Inline>;
  /** With slots for the atoms. */
  readonly blocks: Many<Block>;
  readonly terms: Many<string>;
}

const SLOT = '' as FactPath;
const isSlot = (inline: Inline): inline is Extract<Inline, { type: 'value' }> =>
  inline.type === 'value' && inline.path === SLOT;

type Variants = Map<string, Pick<Chosen, 'blocks' | 'terms'>>;
/** Read Markdown by template and by the branches taken: the same text is not read twice. */
const alreadyRead = new WeakMap<Template, Map<TermFinder | undefined, Variants>>();

function chosen(template: Template, facts: Facts, filling: Filling): Chosen {
  const atoms: Inline[] = [];
  const markdown = write((template.body as TextBody).nodes, facts, filling, atoms);
  const byTerms = alreadyRead.get(template) ?? new Map<TermFinder | undefined, Variants>();
  alreadyRead.set(template, byTerms);
  const variants = byTerms.get(filling.terms) ?? (new Map() as Variants);
  byTerms.set(filling.terms, variants);
  const known = variants.get(markdown) ?? skeleton(markdown, filling.terms);
  variants.set(markdown, known);
  return { atoms, ...known };
}

function skeleton(markdown: string, terms: TermFinder | undefined): Pick<Chosen, 'blocks' | 'terms'> {
  const blocks = blocksOf(lex(markdown), (index) => ({ type: 'value', path: SLOT, raw: index, text: '' }));
  if (!terms) return { blocks, terms: [] };
  const used = new Set<string>();
  const marked = mapBlocks(blocks, (inline) => {
    if (inline.type !== 'text') return [inline];
    const found = terms.find(inline.text);
    for (const each of found) if (each.type === 'term') used.add(each.id);
    return found;
  });
  return { blocks: marked, terms: [...used] };
}

/** The Markdown of the branches taken; each value and reference goes to `atoms`. */
function write(nodes: Many<TextNode>, facts: Facts, filling: Filling, atoms: Inline[], item?: Item): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'content':
          return node.text;
        case 'value':
          return atom(atoms.push(valueOf(node, facts, filling, item)) - 1);
        case 'ref':
          return atom(
            atoms.push({ type: 'reference', to: node.to as never, document: '' as DocumentId, text: '' }) - 1,
          );
        case 'block':
          return write(evaluate(node.condition, facts) === 'true' ? node.then : node.else, facts, filling, atoms, item);
        case 'each': {
          const list = read(facts, node.path);
          const items = Array.isArray(list) ? (list as Many<Fact>) : [];
          if (items.length === 0) return write(node.else, facts, filling, atoms, item);
          return items.map((value, index) => write(node.body, facts, filling, atoms, { value, index })).join('');
        }
      }
    })
    .join('');
}

interface Item {
  readonly value: Fact;
  readonly index: number;
}

function valueOf(
  node: Extract<TextNode, { type: 'value' }>,
  facts: Facts,
  { report, subject }: Filling,
  item?: Item,
): Inline {
  const raw =
    node.key === undefined
      ? read(facts, node.path)
      : node.key === ''
        ? item?.value
        : read(item?.value as Facts, node.key);
  const suffix = node.key === undefined ? '' : `.${item?.index ?? 0}${node.key === '' ? '' : `.${node.key}`}`;
  const path = `${node.path}${suffix}` as FactPath;
  if (raw !== undefined) return { type: 'value', path, raw, text: printed(raw, node.fact, node.bare) };
  report(diagnose('value-missing', { path }, { at: node.at, subject: { ...subject, path }, clash: [path] }));
  return { type: 'value', path, raw: '', text: `[${node.fact.title}]` };
}

const printed = (raw: Fact, fact: FactType, bare: boolean): string => printFact(raw, fact, bare);
