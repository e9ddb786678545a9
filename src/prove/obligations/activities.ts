/** Each activity that applies has one accountable party, under one strength. */
import type { Said } from '../../diagnostics/entry.js';
import type { Activity, Many, Place } from '../../shapes.js';
import type { Entry } from '../emission/entries.js';
import type { Formula } from '../formula/formula.js';
import type { Library, Obligation } from './obligation.js';

export function activityObligations(library: Library): Many<Obligation> {
  return Object.entries(library.workspace.vocabulary.activities).flatMap(([id, activity]) =>
    accountable(id, activity, library),
  );
}

function accountable(id: string, activity: Activity, { emission, encoding, entries }: Library): Many<Obligation> {
  const { all, any, not, TRUE, FALSE } = encoding.algebra;
  const applies = activity.applies ? emission.outcomes(activity.applies).holds : TRUE;
  const binding = entries.filter(
    ({ effect }) =>
      effect.nature === 'contractual' &&
      (effect.kind === 'duty' || effect.kind === 'declines') &&
      effect.activity === id,
  );
  const duties = binding.filter(({ effect }) => effect.kind === 'duty');
  const owedBy = (party: 'host' | 'client'): Many<Entry> => duties.filter(({ effect }) => partyOf(effect) === party);
  const some = (of: Many<Entry>): Formula => any(...of.map(({ when }) => when));
  const make = (code: string, bad: Formula, at: Many<Place>, says: Said): Obligation => ({
    id: `activity/${id}/${code}`,
    kind: 'activity',
    says,
    at: activity.at,
    bad: all(applies, bad),
    premise: applies,
    expects: { code, at },
  });
  const places = duties.map(({ effect }) => effect.textAt);
  const title = activity.title.fr;
  const strengths = (['host', 'client'] as const).map((party) => unequal(owedBy(party), encoding.algebra));
  const outside = activity.applies ? emission.outcomes(activity.applies).fails : FALSE;
  return [
    ...(outside === FALSE
      ? []
      : duties.map((entry): Obligation => ({
          id: `activity/${id}/activity-outside-plan/${entry.effect.document}/${entry.clause}/${entry.effect.at.start.offset}`,
          kind: 'activity',
          says: {
            fr: `« ${title} » n’est jamais due là où l’offre ne comporte pas cette activité.`,
            en: `"${title}" is never owed where the plan has no such activity.`,
          },
          at: entry.effect.textAt,
          bad: all(entry.when, outside),
          premise: entry.when,
          expects: { code: 'activity-outside-plan', at: [entry.effect.textAt] },
        }))),
    ...(activity.matrix
      ? [
          make('activity-unowned', not(some(binding)), [activity.at], {
            fr: `« ${title} » revient toujours à une partie.`,
            en: `"${title}" always falls to a party.`,
          }),
        ]
      : []),
    ...(owedBy('host').length > 0 && owedBy('client').length > 0
      ? [
          make('activity-two-owners', all(some(owedBy('host')), some(owedBy('client'))), places, {
            fr: `« ${title} » ne revient jamais aux deux parties à la fois.`,
            en: `"${title}" never falls to both parties at once.`,
          }),
        ]
      : []),
    ...(duties.length > 1
      ? [
          make('activity-two-strengths', any(...strengths), places, {
            fr: `« ${title} » est toujours due avec une seule force (moyens ou résultat).`,
            en: `"${title}" is always owed with one strength (means or result).`,
          }),
        ]
      : []),
  ];
}

const partyOf = (effect: Entry['effect']): string | undefined => ('of' in effect ? effect.of : undefined);
const strengthOf = ({ effect }: Entry): string => effect.qualifiers.find((each) => each.startsWith('strength:')) ?? '';

/** Two of one party's duties hold together and have not the same strength. */
function unequal(duties: Many<Entry>, { all, any }: Library['encoding']['algebra']): Formula {
  const byStrength = new Map<string, Formula>();
  for (const each of duties)
    byStrength.set(
      strengthOf(each),
      any(each.when, ...[byStrength.get(strengthOf(each))].flatMap((known) => known ?? [])),
    );
  const groups = [...byStrength.values()];
  return any(...groups.flatMap((one, index) => groups.slice(index + 1).map((two) => all(one, two))));
}
