/** Workspaces of any size with the starter's texts, effects, conditions, references and rules: its clauses over and over. */
import { parse, stringify } from 'yaml';
import type { Fact } from '../src/shapes.js';
import type { SourceFile } from '../src/workspace/node.js';
import { generator } from './generator.js';
import { overlay } from './product.js';

const AUDIENCE = 'fr-professional';

interface Part {
  readonly heading?: string;
  readonly id?: string;
  readonly clause?: string;
  readonly when?: string;
  readonly parts?: readonly Part[];
}
interface Row {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * Exactly as many `clauses` and `offers` as asked for, from the starter's own files, for one audience and without options.
 * A copy refers to the copies beside it, says at its end which clause of another round it goes with, and has sentences of its own:
 * the clauses of a real library differ, and no two texts here are so alike that one would be told as the double of the other.
 */
export function checkWorkspace(
  starter: readonly SourceFile[],
  { clauses, offers, seed = 1 }: { readonly clauses: number; readonly offers: number; readonly seed?: number },
): readonly SourceFile[] {
  const random = generator(seed);
  const libraries = starter.filter(({ path }) => path.startsWith('clauses/') && path !== 'clauses/definitions.yaml');
  const plans = starter.filter(({ path }) => path.startsWith('documents/'));
  const sold = starter.filter(({ path }) => path.startsWith('offers/'));
  const claims = starter.filter(({ path }) => path.startsWith('claims/'));
  const rest = starter.filter((file) => ![...libraries, ...plans, ...sold, ...claims].includes(file));
  const read = libraries.map(({ path, text }) => ({ path, value: parse(text) as { clauses: readonly Row[] } }));
  const ids = read.flatMap(({ value }) => value.clauses.map(({ id }) => id));
  const rounds = Math.ceil(clauses / ids.length);
  const kept = new Set<string>();
  for (let round = 0; round < rounds; round++)
    for (const id of ids) if (kept.size < clauses) kept.add(named(id, round));
  const inRound = (id: string, round: number): string => (kept.has(named(id, round)) ? named(id, round) : id);
  const copies = Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    read.flatMap(({ path, value }): readonly SourceFile[] => {
      const rows = value.clauses
        .filter(({ id }) => kept.has(named(id, round)))
        .map((row) => copyOf(row, round, inRound, Math.floor(random() * round), random));
      if (rows.length === 0) return [];
      return [{ path: path.replace('.yaml', `-${round}.yaml`), text: stringify({ ...value, clauses: rows }) }];
    }),
  );
  const documents = plans.map(({ path, text }): SourceFile => {
    const plan = parse(text) as { readonly parts: readonly Part[] };
    const parts = Array.from({ length: rounds }, (_, round) => partsOf(plan.parts, round, kept)).flat();
    return { path, text: stringify({ ...plan, parts }) };
  });
  const all = [...rest, ...copies, ...documents, ...offersOf(sold, offers)];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a plan sells as an option is paid by the act where it has a price, else not sold. */
const withoutOptions = (fact: Fact): Fact => {
  if (typeof fact !== 'object' || Array.isArray(fact)) return fact;
  const instead = 'price' in fact ? 'paid' : 'excluded';
  const kept = Object.entries(fact).map(
    ([key, value]) => [key, value === 'option' ? instead : withoutOptions(value as Fact)] as const,
  );
  return Object.fromEntries(kept);
};

interface OfferFile {
  readonly id: string;
  readonly facts: Fact;
  readonly per_audience?: Readonly<Record<string, Fact>>;
}
const named = (id: string, round: number): string => (round === 0 ? id : `${id}-${round}`);

/** `other`: the round that a clause of a later round goes with. The sentence says nothing that an effect would have to declare. */
function copyOf(
  row: Row,
  round: number,
  inRound: (id: string, round: number) => string,
  other: number,
  random: () => number,
): Row {
  if (round === 0) return row;
  const referring = (text: string): string =>
    text.replace(/\{\{ref "([^"]+)"\}\}/g, (_, id: string) => `{{ref "${inRound(id, round)}"}}`);
  const more = `Cette clause va avec {{ref "${named(row.id, other)}"}}.`;
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
    if (typeof value !== 'string') return value;
    if (key === 'text') return `${referring(value).trimEnd()}\n\n${[more, ...ownOf(value, random)].join(' ')}\n`;
    return key === 'plain' ? referring(value) : value;
  };
  return { ...(walk(row, '') as Row), id: named(row.id, round) };
}

/** Things of which no check has anything to say. */
const NOUNS =
  'amande anémone aubépine bouleau bruyère camomille campanule cerisier chêne clématite coquelicot cyprès églantine érable figuier fougère frêne genêt giroflée hêtre houx iris jacinthe jasmin jonquille laurier lavande lilas marguerite mélèze menthe muguet narcisse noisetier olivier orme peuplier pivoine platane primevère roseau saule sorbier tilleul trèfle tulipe verveine violette'.split(
    ' ',
  );
const IN_A_SENTENCE = 12;
/** Of the words of a text: with fewer, a copy would still be the double of its original. */
const OWN = 0.35;

function ownOf(text: string, random: () => number): readonly string[] {
  const wanted = text.split(/\s+/).length * OWN;
  return Array.from({ length: Math.ceil(wanted / IN_A_SENTENCE) }, () => {
    const nouns = Array.from({ length: IN_A_SENTENCE }, () => NOUNS[Math.floor(random() * NOUNS.length)]);
    return `Sur sa fiche figurent ${nouns.join(', ')}.`;
  });
}

/** The headings and clauses of a later round stand under the same conditions; what is not a clause stands once. */
const partsOf = (parts: readonly Part[], round: number, kept: ReadonlySet<string>): readonly Part[] =>
  parts.flatMap((part): readonly Part[] => {
    if (part.parts) {
      const below = partsOf(part.parts, round, kept);
      return below.length > 0 || round === 0 ? [{ ...part, id: named(part.id ?? '', round), parts: below }] : [];
    }
    if (part.clause === undefined) return round === 0 ? [part] : [];
    const clause = named(part.clause, round);
    return kept.has(clause) ? [{ ...part, clause }] : [];
  });

function offersOf(sold: readonly SourceFile[], count: number): readonly SourceFile[] {
  return Array.from({ length: count }, (_, index): SourceFile => {
    const text = sold[index % sold.length]?.text ?? '';
    const { id, facts, per_audience } = parse(text) as OfferFile;
    const own = `${id}-${Math.floor(index / sold.length)}`;
    const seen = [per_audience?.[AUDIENCE] ?? {}, { name: `Offre ${index}` }].reduce(overlay, facts);
    const offer = { id: own, sold_to: [AUDIENCE], facts: withoutOptions(seen) };
    return { path: `offers/${own}.yaml`, text: stringify(offer) };
  });
}
