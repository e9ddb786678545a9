/** The ledger of one situation: what its documents make the parties owe, exclude, cap, reserve, waive, state. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import type { EffectQuery, Query } from '../language/condition/query.js';
import type { Dict, Effect, EffectKind, Many, Money, Named, Party, Vocabulary } from '../shapes.js';
import { factAt } from '../situation/facts.js';
import { qualifiersOf, type Standing } from './qualifiers.js';

export interface Ledger {
  readonly answers: (query: Query) => boolean;
  /** The entries that answer it, in the order of the documents. Contractual ones only, unless the query names a document. */
  readonly entries: (query: EffectQuery) => Many<LedgerEntry>;
  /** The same, whatever their qualifiers. */
  readonly candidates: (query: EffectQuery) => Many<LedgerEntry>;
}

export function ledgerOf(prepared: Prepared): Ledger {
  const { workspace, facts, outlines, places } = prepared;
  const { vocabulary } = workspace;
  const taxOf = (entry: LedgerEntry): Money['tax'] | undefined => {
    const path = entry.kind === 'prices' ? vocabulary.prices[entry.line]?.path : undefined;
    return path === undefined ? undefined : (factAt(facts, path) as Money | undefined)?.tax;
  };
  const byKind = new Map<EffectKind, { entry: LedgerEntry; qualifiers: ReadonlySet<string> }[]>();
  for (const entry of prepared.ledger) {
    const list = byKind.get(entry.kind) ?? [];
    list.push({ entry, qualifiers: qualifiersOf(entry, vocabulary, taxOf(entry)) });
    byKind.set(entry.kind, list);
  }
  const matching = (query: EffectQuery, qualified: boolean): Many<LedgerEntry> => {
    const answers = answering(query, vocabulary);
    return (byKind.get(query.of) ?? [])
      .filter(
        ({ entry, qualifiers }) =>
          answers(entry) &&
          (!qualified ||
            (query.with.every((each) => qualifiers.has(each)) && !query.without.some((each) => qualifiers.has(each)))),
      )
      .map(({ entry }) => entry);
  };
  return {
    answers: (query) => {
      if (query.of !== 'emits') return matching(query, true).length > 0;
      return query.what === 'document' ? (outlines[query.id]?.parts.length ?? 0) > 0 : Object.hasOwn(places, query.id);
    },
    entries: (query) => matching(query, true),
    candidates: (query) => matching(query, false),
  };
}

/** Whether an effect is of the kind, the party and the name that are asked for, in a document that counts. */
export function answering(query: EffectQuery, vocabulary: Vocabulary): (effect: Effect & Standing) => boolean {
  const names = query.name === '*' ? undefined : lineage(query.name, namesOf(query.of, vocabulary));
  const inDocument = query.with.some((each) => each.startsWith('in:'));
  return (effect) =>
    effect.kind === query.of &&
    (query.party === undefined || partyOf(effect) === query.party) &&
    (names?.has(nameOf(effect)) ?? true) &&
    (inDocument || effect.nature === 'contractual');
}

/** A name and all that stands above it: an exclusion of every damage answers for the loss of data. */
function lineage(name: string, names: Dict<Named>): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found) for (const parent of names[each]?.parents ?? []) found.add(parent);
  return found;
}

/** What the entry is about: the name of its activity, head, right, power, presumption, mention or price line. */
export function nameOf(entry: Effect): string {
  switch (entry.kind) {
    case 'duty':
    case 'declines':
      return entry.activity;
    case 'right':
    case 'waives':
      return entry.right;
    case 'excludes':
    case 'caps':
      return entry.head;
    case 'reserves':
      return entry.power;
    case 'deems':
      return entry.presumption;
    case 'states':
      return entry.mention;
    case 'prices':
      return entry.line;
  }
}

export const partyOf = (entry: Effect): Party | undefined =>
  'of' in entry ? entry.of : 'against' in entry ? entry.against : undefined;

/** The part of the vocabulary that names what a kind of effect is about. */
export function namesOf(kind: EffectKind, vocabulary: Vocabulary): Dict<Named> {
  switch (kind) {
    case 'duty':
    case 'declines':
      return vocabulary.activities;
    case 'right':
    case 'waives':
      return vocabulary.rights;
    case 'excludes':
    case 'caps':
      return vocabulary.heads;
    case 'reserves':
      return vocabulary.powers;
    case 'deems':
      return vocabulary.presumptions;
    case 'states':
      return vocabulary.mentions;
    case 'prices':
      return vocabulary.prices;
  }
}
