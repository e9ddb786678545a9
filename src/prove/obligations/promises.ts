/** Nobody owes and is exempt from the same thing; no right is without the duty that answers it; what is paid has its price. */
import type { Many, Vocabulary } from '../../shapes.js';
import type { Entry } from '../emission/entries.js';
import type { Formula } from '../formula/formula.js';
import { takesBack } from '../../ledger/prevented.js';
import type { Library, Obligation, ObligationKind } from './obligation.js';

export function promiseObligations(library: Library): Many<Obligation> {
  const { workspace, encoding, entries } = library;
  const { vocabulary } = workspace;
  const { FALSE } = encoding.algebra;
  const binding = entries.filter(({ effect }) => effect.nature === 'contractual');
  const made = binding.flatMap((entry) => [
    ...excluded(entry, binding, vocabulary, library),
    ...answered(entry, binding, vocabulary, library),
    ...paid(entry, binding, library),
  ]);
  const priced = Object.entries(vocabulary.prices).flatMap(([line, { path, title, at }]): Many<Obligation> => {
    const present = path === undefined ? FALSE : (encoding.sites.get(path)?.present ?? FALSE);
    if (present === FALSE) return [];
    const used = binding.filter(({ effect }) => effect.kind === 'prices' && effect.line === line);
    const bad = encoding.algebra.all(present, encoding.algebra.not(some(used, library)));
    const says = {
      fr: `Le prix « ${title.fr} » n’est jamais affiché sans qu’une clause le dise dû.`,
      en: `The price "${title.fr}" is never shown without a clause that makes it due.`,
    };
    return [
      {
        id: `price/${line}`,
        kind: 'price',
        says,
        at,
        bad,
        premise: present,
        expects: { code: 'price-unused', at: [at] },
      },
    ];
  });
  return [...made, ...priced];
}

const some = (entries: Many<Entry>, { encoding: { algebra } }: Library): Formula =>
  algebra.any(...entries.map(({ when }) => when));

function obligation(
  kind: ObligationKind,
  entry: Entry,
  code: string,
  others: Formula,
  says: Obligation['says'],
  { encoding: { algebra } }: Library,
): Obligation {
  const { effect, clause, when } = entry;
  return {
    id: `${kind}/${clause}/${effect.document}/${code}/${effect.at.start.offset}/${[...entry.qualifiers].join(',')}`,
    kind,
    says,
    at: effect.textAt,
    bad: algebra.all(when, others),
    premise: when,
    expects: { code, at: [effect.textAt] },
  };
}

function excluded(entry: Entry, binding: Many<Entry>, vocabulary: Vocabulary, library: Library): Many<Obligation> {
  const { effect } = entry;
  if (effect.kind !== 'excludes') return [];
  const owed = binding.filter((other) => takesBack(effect, other.effect, vocabulary));
  if (owed.length === 0) return [];
  const head = vocabulary.heads[effect.head]?.title.fr ?? effect.head;
  const says = {
    fr: `L’exclusion « ${head} » de la clause « ${entry.clause} » ne reprend jamais ce qui est promis ailleurs.`,
    en: `The exclusion "${head}" of "${entry.clause}" never takes back what is promised elsewhere.`,
  };
  return [obligation('promise', entry, 'excluded-although-owed', some(owed, library), says, library)];
}

/** A right by the other party, a power by the one that reserves it. */
function answered(entry: Entry, binding: Many<Entry>, vocabulary: Vocabulary, library: Library): Many<Obligation> {
  const { effect } = entry;
  if (effect.kind !== 'right' && effect.kind !== 'reserves') return [];
  const named = effect.kind === 'right' ? vocabulary.rights[effect.right] : vocabulary.powers[effect.power];
  if (!named?.answeredBy) return [];
  const duties = binding.filter(
    ({ effect: other }) =>
      other.kind === 'duty' &&
      other.activity === named.answeredBy &&
      (other.of === effect.of) === (effect.kind === 'reserves'),
  );
  const [code, says] =
    effect.kind === 'right'
      ? ([
          'right-unanswered',
          {
            fr: `Au droit « ${named.title.fr} » répond toujours une obligation de l’autre partie.`,
            en: `The right "${named.title.fr}" is always answered by a duty of the other party.`,
          },
        ] as const)
      : ([
          'power-unanswered',
          {
            fr: `Le pouvoir « ${named.title.fr} » va toujours avec ce que doit la partie qui se le réserve.`,
            en: `The power "${named.title.fr}" always comes with what the party that reserves it owes.`,
          },
        ] as const);
  return [obligation('promise', entry, code, library.encoding.algebra.not(some(duties, library)), says, library)];
}

function paid(entry: Entry, binding: Many<Entry>, library: Library): Many<Obligation> {
  const { effect, clause } = entry;
  if (effect.kind !== 'duty' || !effect.qualifiers.includes('price:paid')) return [];
  const prices = binding.filter((other) => other.effect.kind === 'prices' && other.clause === clause);
  const says = {
    fr: `La prestation payante de la clause « ${clause} » a toujours son prix.`,
    en: `The paid act of "${clause}" always has its price.`,
  };
  return [
    obligation(
      'price',
      entry,
      'paid-without-price',
      library.encoding.algebra.not(some(prices, library)),
      says,
      library,
    ),
  ];
}
