/** Defined terms: which ones the contract uses, and where they lead. */
import { evaluate } from '../language/condition/evaluate.js';
import { termsUsed, type Filling as TextFilling } from '../language/text/fill.js';
import { isSingle, type Marking } from '../language/text/skeleton.js';
import { termFinder } from '../language/text/terms.js';
import type { Definition, Lang, Many, Template, Workspace } from '../shapes.js';
import { localised } from './inline.js';
import type { Outline, OutlinePart } from './outline.js';
import type { Prepared } from './prepare.js';
import type { Holds } from './references.js';

interface Markings {
  /** Terms that lead to their definitions, in the file that lists these. */
  readonly linked: Marking;
  readonly bare: Marking;
}
const markings = new WeakMap<Prepared, Markings>();

export function markingsOf(prepared: Prepared): Markings {
  const known = markings.get(prepared);
  if (known) return known;
  const made = { linked: marking(prepared, usedTerms(prepared)), bare: marking(prepared) };
  markings.set(prepared, made);
  return made;
}

/** Texts remember what they read with a marking: situations that define and list the same terms share one. */
const shared = new WeakMap<Workspace['definitions'], Map<string, Marking>>();

function marking({ workspace: { definitions }, facts }: Prepared, listed?: ReadonlySet<string>): Marking {
  const applying = Object.values(definitions).filter(({ when }) => !when || evaluate(when, facts) !== 'false');
  const known = shared.get(definitions) ?? new Map<string, Marking>();
  shared.set(definitions, known);
  const key = `${applying.map(({ id }) => id).join(' ')}/${listed ? [...listed].sort().join(' ') : '-'}`;
  const anchor = (term: string): string | undefined => (listed?.has(term) ? anchorOf(term) : undefined);
  const made = known.get(key) ?? { finder: termFinder(applying), ...(listed ? { anchor } : {}) };
  known.set(key, made);
  return made;
}

const used = new WeakMap<Prepared, ReadonlySet<string>>();

/** Terms of the contractual documents that are published for the situation; those that a definition uses count too. */
export function usedTerms(prepared: Prepared): ReadonlySet<string> {
  const known = used.get(prepared);
  if (known) return known;
  const { workspace, facts, situation, outlines } = prepared;
  const silent: TextFilling = { report: () => undefined, subject: {}, terms: marking(prepared) };
  const found = new Set<string>();
  const take = (ids: Many<string>): void => {
    for (const id of ids) {
      const definition: Definition | undefined = workspace.definitions[id];
      if (!definition || found.has(id)) continue;
      found.add(id);
      take(termsUsed(localised(definition.text, situation.lang), facts, silent));
    }
  };
  const { fixed, open } = contractualTexts(
    outlines,
    situation.lang,
    (text) => termsUsed(text, facts, silent),
    silent.terms,
  );
  take(fixed);
  for (const text of open) take(termsUsed(text, facts, silent));
  used.set(prepared, found);
  return found;
}

interface Texts {
  readonly lang: Lang;
  readonly terms: Marking | undefined;
  /** The terms of texts that have the same words wherever these outlines stand. */
  readonly fixed: Many<string>;
  /** The other texts. */
  readonly open: Many<Template>;
}
const alreadyRead = new WeakMap<Prepared['outlines'], Texts>();

/** Situations in which the same clauses stand share their outlines: what is the same in their texts is read once. */
function contractualTexts(
  outlines: Prepared['outlines'],
  lang: Lang,
  termsOf: (text: Template) => Many<string>,
  terms: Marking | undefined,
): Texts {
  const known = alreadyRead.get(outlines);
  if (known?.lang === lang && known.terms === terms) return known;
  const texts = Object.values(outlines)
    .filter(({ plan }) => plan.nature === 'contractual' && plan.per !== 'contract')
    .flatMap(({ clauses }) => clauses.map(({ alternative }) => localised(alternative.text, lang)));
  const fixed = [...new Set(texts.filter(isSingle).flatMap(termsOf))];
  const made = { lang, terms, fixed, open: texts.filter((text) => !isSingle(text)) };
  alreadyRead.set(outlines, made);
  return made;
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
