/** What must hold of every situation, and what should be possible in one. */
import type { Said } from '../../diagnostics/entry.js';
import type { Place, Workspace } from '../../shapes.js';
import type { Emission } from '../emission/emission.js';
import type { asking, Entry } from '../emission/entries.js';
import type { Formula } from '../formula/formula.js';
import type { Encoding } from '../space/conditions.js';
import type { Selection } from '../space/selection.js';

export const KINDS = [
  'condition',
  'alternative',
  'value',
  'reference',
  'heading',
  'activity',
  'promise',
  'required',
  'price',
  'rule',
] as const;
export type ObligationKind = (typeof KINDS)[number];

/** No situation may make `bad` true. */
export interface Obligation {
  /** Stable: kind, then what it is about. */
  readonly id: string;
  readonly kind: ObligationKind;
  readonly says: Said;
  readonly at: Place;
  readonly bad: Formula;
  /** Where it says anything at all. */
  readonly premise: Formula;
  /** What its condition reads is of the audience or the seller alone: another one would give it its case. */
  readonly ofAudience?: boolean;
  /** The finding by which a check of one situation tells it; at one of these places, or at any. */
  readonly expects: { readonly code: string; readonly at: readonly Place[] };
}

/** Some situation should make `wanted` true: else something is dead, or says nothing. */
export interface Liveness {
  readonly id: string;
  readonly code: 'clause-never' | 'alternative-never' | 'rule-never' | 'condition-always';
  readonly at: Place;
  readonly name: string;
  readonly wanted: Formula;
  /** Its conditions read nothing but the audience and the seller: another audience would give it its case. */
  readonly ofAudience: boolean;
}

/** What obligations are made of. */
export interface Library {
  readonly workspace: Workspace;
  readonly encoding: Encoding;
  readonly selection: Selection;
  readonly emission: Emission;
  readonly entries: readonly Entry[];
  readonly ledger: ReturnType<typeof asking>;
}
