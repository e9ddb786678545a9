/** What the rules of a workspace may ask: its names, and the closed lists of qualifiers. */
import type { RuleWords } from '../language/condition/query.js';
import { EFFECTS, writtenOn } from '../schema/effects.js';
import type { Dict, EffectKind, Many, Vocabulary } from '../shapes.js';
import { EFFECT_NAMES } from './effect-names.js';

export function ruleWords(
  vocabulary: Vocabulary,
  clauses: Dict<unknown>,
  documents: Many<string>,
): Omit<RuleWords, 'predicates'> {
  const kinds = Object.entries(EFFECTS).map(([kind, { party }]) => {
    const qualifiers = [
      ...writtenOn(kind as EffectKind),
      ...computed(kind as EffectKind, vocabulary),
      'binding',
      ...documents.map((document) => `in:${document}`),
    ];
    const [of, called] = EFFECT_NAMES[kind as EffectKind];
    const names = Object.keys(vocabulary[of]);
    return [kind, { hasParty: party === 'of', called, names, qualifiers }] as const;
  });
  return { kinds: Object.fromEntries(kinds), clauses: Object.keys(clauses), documents };
}

/** Qualifiers that no clause writes: the ledger works them out. */
function computed(kind: EffectKind, { causes }: Vocabulary): Many<string> {
  if (kind === 'excludes') return ['cause:statutory', ...Object.keys(causes).map((cause) => `cause:${cause}`)];
  if (kind === 'caps') return ['amount:facts'];
  return kind === 'prices' ? ['tax:incl', 'tax:excl', 'tax:none'] : [];
}
