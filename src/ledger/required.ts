/** Names of the vocabulary that say where the documents must carry them. */
import type { Condition, DocumentId, EffectKind, Expected, Many, Named, Vocabulary } from '../shapes.js';
import { namesOf } from './ledger.js';

const KINDS = ['duty', 'right', 'states'] as const satisfies Many<EffectKind>;

export interface Required extends Named {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly when: Condition;
  /** Absent: any contractual document will do. */
  readonly document?: DocumentId;
}
type Asking = Named & Pick<Expected, 'requiredWhen'> & { readonly requiredIn?: Many<DocumentId> };

/** One for each document that must carry it. */
export const requiredOf = (vocabulary: Vocabulary): Many<Required> =>
  KINDS.flatMap((kind) =>
    Object.entries<Asking>(namesOf(kind, vocabulary)).flatMap(([id, { requiredWhen, requiredIn, ...named }]) => {
      if (!requiredWhen) return [];
      const required = { ...named, kind, id, when: requiredWhen };
      return requiredIn ? requiredIn.map((document) => ({ ...required, document })) : [required];
    }),
  );
