/** A proof for people: the counterexamples to paste, then what was proved, over what, under which assumptions. */
import { printDate } from '../../diagnostics/date.js';
import type { Counterexample } from '../../prove/counterexample.js';
import type { Proof } from '../../prove/prove.js';
import type { Many } from '../../shapes.js';
import type { Context } from '../context.js';
import { prove as words } from '../phrases/prove.js';
import { offerFile } from './offer-file.js';
import { isProved, sizeOf } from './size.js';

/** One offer often breaks several things at once: it is shown once. */
export function counterexamples({ say, colours }: Context, { proved }: Proof): string {
  const offers = new Map<string, Counterexample[]>();
  for (const { counterexample } of proved) {
    if (!counterexample) continue;
    const key = JSON.stringify([counterexample.offer.facts, counterexample.situation.audience]);
    offers.set(key, [...(offers.get(key) ?? []), counterexample]);
  }
  return [...offers.values()]
    .map(([first, ...more], index) => {
      if (!first) return '';
      const codes = [...new Set([first, ...more].flatMap(({ findings }) => findings.map(({ code }) => code)))];
      const file = offerFile(first)
        .replace(/^(?=.)/gm, '  ')
        .trimEnd();
      return `${colours.stdout.bold(say(words.counterexample(index + 1, codes.join(', '))))}\n\n${file}\n\n`;
    })
    .join('');
}

export function summary({ say, lang }: Context, proof: Proof, seconds: number): string {
  const { model, proved, existing, outside, engines, recalled, asked } = proof;
  const sale = model.assumptions.flatMap(({ rule }) => (rule ? [rule.id] : []));
  const alone = proved.filter(({ decided }) => engines.length > 1 && decided.by.length === 1).length;
  return [
    words.proved(proved.filter(isProved).length, proved.length),
    words.space(sizeOf(model), model.selection.audiences.length, model.selection.periods.length),
    words.existing(existing - outside.length),
    words.assumed(sale.join(', ')),
    ...witnessed(proof, lang).map(({ audience, offers }) => words.witness(audience, offers.join(', '))),
    model.opaque.length === 0 ? words.modelled : words.unmodelled(model.opaque.length),
    ...(alone > 0 ? [words.oneEngine(alone)] : []),
    ...(recalled > 0 ? [words.recalled(recalled, asked)] : []),
    words.engines(engines.join(', '), seconds.toFixed(1)),
  ]
    .map((said) => `${say(said)}\n`)
    .join('');
}

/** For each audience, an offer that could be sold to it in each stretch of days; those that stand for several are named once. */
function witnessed(
  { witnesses }: Proof,
  lang: Context['lang'],
): Many<{ readonly audience: string; readonly offers: Many<string> }> {
  const byAudience = new Map<string, Map<string, string[]>>();
  for (const { audience, period, witness } of witnesses) {
    if (!witness) continue;
    const { offer, options } = witness.situation;
    const name = [offer, ...options].join('+');
    const days = byAudience.get(audience) ?? new Map<string, string[]>();
    byAudience.set(audience, days.set(name, [...(days.get(name) ?? []), period.from]));
  }
  return [...byAudience].map(([audience, days]) => ({
    audience,
    offers: [...days].map(
      ([name, from]) => `${name} (${from.map((day) => (lang === 'fr' ? printDate(day) : day)).join(', ')})`,
    ),
  }));
}
