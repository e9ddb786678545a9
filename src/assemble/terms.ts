/** Defined terms: which ones the contract uses, and where they lead. */
import { termsUsed, type Filling as TextFilling } from '../language/text/fill.js';
import type { Marking } from '../language/text/skeleton.js';
import { termFinder } from '../language/text/terms.js';
import type { Definition, Many, Workspace } from '../shapes.js';
import { localised } from './inline.js';
import type { Outline, OutlinePart } from './outline.js';
import type { Prepared } from './prepare.js';
import type { Holds } from './references.js';

interface Markings {
  /** Terms that lead to their definitions, in the file that holds these. */
  readonly linked: Marking;
  readonly bare: Marking;
}
const markings = new WeakMap<Workspace['definitions'], Markings>();

/** One marking a workspace: texts remember what they read with it. */
export function markingsOf({ definitions }: Workspace): Markings {
  const known = markings.get(definitions);
  if (known) return known;
  const finder = termFinder(Object.values(definitions));
  const made = { linked: { finder, anchor: anchorOf }, bare: { finder } };
  markings.set(definitions, made);
  return made;
}

const used = new WeakMap<Prepared, ReadonlySet<string>>();

/** Terms of the contractual documents that are published for the situation; those that a definition uses count too. */
export function usedTerms(prepared: Prepared): ReadonlySet<string> {
  const known = used.get(prepared);
  if (known) return known;
  const { workspace, facts, situation, outlines } = prepared;
  const silent: TextFilling = { report: () => undefined, subject: {}, terms: markingsOf(workspace).bare };
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

/** Whether one of the documents that a file holds defines the terms: they lead there. */
export function definesTerms(prepared: Prepared, holds: Holds): boolean {
  return Object.values(prepared.outlines).some((outline) => holds(outline.plan.id) && defines(outline));
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
