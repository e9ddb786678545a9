/** What a schema leaves open, since each workspace defines its own: marked in a `$comment`, which validators pass over. */

/** Kinds of names that one file uses and another defines. */
export const NAME_KINDS = [
  'clause',
  'activity',
  'head',
  'cause',
  'power',
  'right',
  'presumption',
  'mention',
  'price',
  'source',
  'offer',
  'option',
  'audience',
  'provider',
  'document',
  'text',
  'fact',
  'code',
  'rule_or_code',
  /** What the changelog of the terms may name: facts, and names of effects. */
  'change',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];
/** Roots whose facts stand in files of their own. */
export type FactsOf = 'offer' | 'audience' | 'provider';

export type Open =
  /** A string that is such a name. */
  | { readonly open: 'name'; readonly kind: NameKind }
  /** An object whose keys are such names. */
  | { readonly open: 'keys'; readonly kind: NameKind }
  /** A tree of facts. */
  | { readonly open: 'facts'; readonly kind: FactsOf };

export const mark = ({ open, kind }: Open): string => `${open} ${kind}`;

/** Undefined for any other comment. */
export function markOf(comment: unknown): Open | undefined {
  const [open, kind] = typeof comment === 'string' ? comment.split(' ') : [];
  const known = open === 'facts' ? ['offer', 'audience', 'provider'] : NAME_KINDS;
  return ['name', 'keys', 'facts'].includes(open ?? '') && known.some((each) => each === kind)
    ? ({ open, kind } as Open)
    : undefined;
}
