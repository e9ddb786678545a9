/** The ledger of one situation: what its documents make the parties owe, exclude, cap, reserve, waive, state. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import type { EffectQuery, Query } from '../language/condition/query.js';
import type { Dict, Effect, EffectKind, Many, Money, Named, Party, Vocabulary } from '../shapes.js';
import { factAt } from '../situation/facts.js';
import { onceFor, onceForBoth } from '../situation/once.js';
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
  const named = entriesIn(prepared.ledger, vocabulary);
  const qualified =
    (query: EffectQuery) =>
    ({ entry }: Placed): boolean => {
      const qualifiers = qualifiersIn(vocabulary, entry, taxOf(entry));
      return query.with.every((each) => qualifiers.has(each)) && !query.without.some((each) => qualifiers.has(each));
    };
  const inOrder = (found: Many<Placed>): Many<LedgerEntry> =>
    [...found].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
  return {
    answers: (query) => {
      if (query.of !== 'emits') return named(query).some(qualified(query));
      return query.what === 'document' ? (outlines[query.id]?.parts.length ?? 0) > 0 : Object.hasOwn(places, query.id);
    },
    entries: (query) => inOrder(named(query).filter(qualified(query))),
    candidates: (query) => inOrder(named(query)),
  };
}

/** An entry, and how many stand before it in the documents. */
interface Placed {
  readonly entry: LedgerEntry;
  readonly order: number;
}

/** What a query names, whatever its qualifiers. Situations in which the same stands share a ledger: it is looked through once. */
const entriesIn = onceForBoth((ledger: Many<LedgerEntry>, vocabulary: Vocabulary) => {
  const byName = byNameIn(ledger);
  return onceFor((query: EffectQuery): Many<Placed> => {
    const names = query.name === '*' ? ['*'] : [...lineage(query.name, namesOf(query.of, vocabulary))];
    const answers = answering(query, vocabulary);
    return names.flatMap((name) => byName.get(`${query.of} ${name}`) ?? []).filter(({ entry }) => answers(entry));
  });
});

function byNameIn(ledger: Many<LedgerEntry>): ReadonlyMap<string, Many<Placed>> {
  const byName = new Map<string, Placed[]>();
  ledger.forEach((entry, order) => {
    for (const name of [nameOf(entry), '*']) {
      const list = byName.get(`${entry.kind} ${name}`);
      if (list) list.push({ entry, order });
      else byName.set(`${entry.kind} ${name}`, [{ entry, order }]);
    }
  });
  return byName;
}

/** Entries are shared by the situations in which they print: each is qualified once. */
const known = new WeakMap<
  LedgerEntry,
  { vocabulary: Vocabulary; tax: Money['tax'] | undefined; all: ReadonlySet<string> }
>();

function qualifiersIn(vocabulary: Vocabulary, entry: LedgerEntry, tax: Money['tax'] | undefined): ReadonlySet<string> {
  const last = known.get(entry);
  if (last?.vocabulary === vocabulary && last.tax === tax) return last.all;
  const all = qualifiersOf(entry, vocabulary, tax);
  known.set(entry, { vocabulary, tax, all });
  return all;
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
