/** Options that an offer sells for nothing: none of its contracts could hold them, or would say anything else without them. */
import { read } from '../language/condition/evaluate.js';
import { judgesOf } from '../language/judges.js';
import { readersOf } from '../language/readers.js';
import type { Many, Offer, OfferId, Option, Workspace } from '../shapes.js';
import type { Existing, Inside } from './existing.js';
import type { Model } from './model.js';
import { supportOf } from './support.js';

export interface DeadOption {
  readonly code: 'option-never' | 'option-without-effect';
  readonly offer: OfferId;
  readonly option: Option;
}

export function deadOptions(
  workspace: Workspace,
  known: Many<Existing>,
  model: Model,
  isInside: Inside,
): Many<DeadOption> {
  const isSellable = (each: Existing): boolean => model.selection.periods.some((_, index) => isInside(each, index));
  const asked = choicesAsked(model);
  const reads = readIn(workspace);
  return Object.values(workspace.offers)
    .filter(({ regression }) => !regression)
    .flatMap((offer) =>
      offer.options.flatMap((option): Many<DeadOption> => {
        const dead = (code: DeadOption['code']): Many<DeadOption> => [{ code, offer: offer.id, option }];
        const chosen = known.filter(({ situation }) => situation.offer === offer.id && isChosen(situation, option));
        if (option.excludes.includes(option.id) || !chosen.some(isSellable)) return dead('option-never');
        const isRead =
          asked.has(option.id) || reads('offer.options_chosen') || changes(offer, option, known).some(reads);
        return isRead ? [] : dead('option-without-effect');
      }),
    );
}

const isChosen = ({ options }: Existing['situation'], { id }: Option): boolean => options.includes(id);

/** The facts of the offer that are not the same with the option as without it, to somebody to whom it is sold. */
function changes({ id }: Offer, option: Option, known: Many<Existing>): Many<string> {
  const ofOffer = known.filter(({ situation }) => situation.offer === id);
  const bare = new Map(
    ofOffer.flatMap(({ situation, facts }) => (situation.options.length === 0 ? [[situation.audience, facts]] : [])),
  );
  const written = Object.keys(option.places).filter((path) => path !== 'offer');
  // What holds others is not the same as soon as one of them is not: a list alone counts as a whole.
  const isWhole = (path: string, value: unknown): boolean =>
    Array.isArray(value) || !written.some((other) => other.startsWith(`${path}.`));
  return written.filter((path) =>
    ofOffer.some(({ situation, facts }) => {
      const without = bare.get(situation.audience);
      if (!isChosen(situation, option) || !without) return false;
      const value = read(facts, path);
      return isWhole(path, value) && said(value) !== said(read(without, path));
    }),
  );
}
const said = (fact: unknown): string => JSON.stringify([fact]);

/** Options whose choice a condition or a rule asks for. */
function choicesAsked({ freedoms, obligations, liveness, assumptions }: Model): ReadonlySet<string> {
  const support = supportOf();
  const formulas = [
    ...obligations.flatMap(({ bad, premise }) => [bad, premise]),
    ...liveness.map(({ wanted }) => wanted),
    ...assumptions.flatMap(({ rule, formula }) => (rule ? [formula] : [])),
  ];
  const asked = new Set(formulas.flatMap((formula) => [...support(formula)]));
  const chosen = freedoms.find(({ type }) => type.path === 'offer.options_chosen');
  return new Set([...(chosen?.flags ?? [])].flatMap(([option, { id }]) => (asked.has(id) ? [option] : [])));
}

/** Whether anything reads a fact. Which member of the chosen options a condition asks for is told by the formulas. */
function readIn(workspace: Workspace): (path: string) => boolean {
  return (path) =>
    path === 'offer.options_chosen'
      ? readersOf(workspace, path).some(({ how }) => how !== 'condition')
      : readersOf(workspace, path).length > 0 || judgesOf(workspace, path).some(({ kind }) => kind === 'rule');
}
