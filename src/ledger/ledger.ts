/** The ledger of one situation: what its documents make the parties owe, exclude, cap, reserve, waive, state. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import type { EffectQuery, Query } from '../language/condition/query.js';
import type { Dict, EffectKind, Many, Named, Party, Vocabulary } from '../shapes.js';
import { qualifiersOf } from './qualifiers.js';

export interface Ledger {
  readonly answers: (query: Query) => boolean;
  /** The entries that answer it, in the order of the documents. Contractual ones only, unless the query names a document. */
  readonly entries: (query: EffectQuery) => Many<LedgerEntry>;
  /** The same, whatever their qualifiers. */
  readonly candidates: (query: EffectQuery) => Many<LedgerEntry>;
}

interface Entered {
  readonly entry: LedgerEntry;
  readonly name: string;
  readonly party: Party | undefined;
  readonly qualifiers: ReadonlySet<string>;
}

export function ledgerOf(prepared: Prepared): Ledger {
  const { vocabulary } = prepared.workspace;
  const byKind = new Map<EffectKind, Entered[]>();
  for (const entry of prepared.ledger) {
    const list = byKind.get(entry.kind) ?? [];
    list.push({ entry, name: nameOf(entry), party: partyOf(entry), qualifiers: qualifiersOf(entry, prepared) });
    byKind.set(entry.kind, list);
  }
  const matching = (query: EffectQuery, qualified: boolean): Many<LedgerEntry> => {
    const names = query.name === '*' ? undefined : lineage(query.name, namesOf(query.of, vocabulary));
    const inDocument = query.with.some((each) => each.startsWith('in:'));
    return (byKind.get(query.of) ?? [])
      .filter(
        ({ entry, name, party, qualifiers }) =>
          (query.party === undefined || party === query.party) &&
          (names?.has(name) ?? true) &&
          (inDocument || entry.nature === 'contractual') &&
          (!qualified ||
            (query.with.every((each) => qualifiers.has(each)) && !query.without.some((each) => qualifiers.has(each)))),
      )
      .map(({ entry }) => entry);
  };
  return {
    answers: (query) => {
      if (query.of !== 'emits') return matching(query, true).length > 0;
      return query.what === 'document'
        ? (prepared.outlines[query.id]?.parts.length ?? 0) > 0
        : Object.hasOwn(prepared.places, query.id);
    },
    entries: (query) => matching(query, true),
    candidates: (query) => matching(query, false),
  };
}

/** A name and all that stands above it: an exclusion of every damage answers for the loss of data. */
function lineage(name: string, names: Dict<Named>): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found) for (const parent of names[each]?.parents ?? []) found.add(parent);
  return found;
}

/** What the entry is about: the name of its activity, head, right, power, presumption, mention or price line. */
export function nameOf(entry: LedgerEntry): string {
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

export const partyOf = (entry: LedgerEntry): Party | undefined =>
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
