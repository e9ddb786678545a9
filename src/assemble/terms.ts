/** Defined terms: which ones the contract uses, and where they lead. */
import { termsUsed, type Filling as TextFilling } from '../language/text/fill.js';
import { termFinder, type TermFinder } from '../language/text/terms.js';
import { mapBlocks } from '../language/text/walk.js';
import type { Block, Definition, Many, Workspace } from '../shapes.js';
import { localised } from './inline.js';
import type { Outline, OutlinePart } from './outline.js';
import type { Prepared } from './prepare.js';
import type { Holds } from './references.js';

const finders = new WeakMap<Workspace['definitions'], TermFinder>();

/** One finder a workspace: texts remember what it found. */
export function finderOf({ definitions }: Workspace): TermFinder {
  const known = finders.get(definitions) ?? termFinder(Object.values(definitions));
  finders.set(definitions, known);
  return known;
}

const used = new WeakMap<Prepared, ReadonlySet<string>>();

/** Terms of the contractual documents that are published for the situation; those that a definition uses count too. */
export function usedTerms(prepared: Prepared): ReadonlySet<string> {
  const known = used.get(prepared);
  if (known) return known;
  const { workspace, facts, situation, outlines } = prepared;
  const silent: TextFilling = { report: () => undefined, subject: {}, terms: finderOf(workspace) };
  const found = new Set<string>();
  const take = (ids: Many<string>): void => {
    for (const id of ids) {
      const definition: Definition | undefined = workspace.definitions[id];
      if (!definition || found.has(id)) continue;
      found.add(id);
      take(termsUsed(localised(definition.text, situation.lang), facts, silent));
    }
  };
  for (const { plan, clauses } of Object.values(outlines)) {
    if (plan.nature !== 'contractual' || plan.per === 'contract') continue;
    for (const { alternative } of clauses) take(termsUsed(localised(alternative.text, situation.lang), facts, silent));
  }
  used.set(prepared, found);
  return found;
}

/** Links each term to its definition where the file holds it. */
export function linkTerms(prepared: Prepared, holds: Holds, blocks: Many<Block>): Many<Block> {
  const here = Object.values(prepared.outlines).some((outline) => holds(outline.plan.id) && defines(outline));
  if (!here) return blocks;
  return mapBlocks(blocks, (inline) => [
    inline.type === 'term' && !inline.defines ? { ...inline, anchor: anchorOf(inline.id) } : inline,
  ]);
}

export const anchorOf = (term: string): string => `terme.${term}`;

function defines(outline: Outline): boolean {
  const within = (parts: Many<OutlinePart>): boolean =>
    parts.some((part) =>
      part.type === 'leaf'
        ? part.part.type === 'insert' && part.part.insert === 'definitions'
        : part.type === 'section' && !part.bound && within(part.parts),
    );
  return within(outline.parts);
}
