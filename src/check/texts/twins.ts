/** A sentence that stands word for word in two alternatives of a clause does the same in both. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nameOf, partyOf } from '../../ledger/ledger.js';
import { strengthOf } from '../../ledger/strength.js';
import type { Alternative, Clause, Effect, Many, Workspace } from '../../shapes.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { carriedBy } from './undeclared.js';

export function checkTwins({ clauses }: Workspace, report: Report): void {
  for (const clause of Object.values(clauses))
    for (const alternative of clause.alternatives)
      for (const other of clause.alternatives) if (other !== alternative) checkPair(clause, alternative, other, report);
}

/** What the one declares and the other leaves out, wherever it says it. */
function checkPair({ id }: Clause, one: Alternative, other: Alternative, report: Report): void {
  for (const effect of one.effects) {
    const twin = other.effects.some((each) => sameAs(each, effect)) ? undefined : twinOf(effect, one, other);
    if (!twin) continue;
    const related = [
      { at: effect.textAt, label: { fr: `« ${one.name} » le déclare`, en: `"${one.name}" declares it` } },
    ];
    const names = { words: effect.words, effect: titleOf(effect), one: one.name, other: other.name };
    const finding = { at: twin.at, related, subject: { clause: id }, clash: [one.name, other.name, names.effect] };
    report(diagnose('effect-uneven', names, finding));
  }
}

/** The sentence of the other text that says the same as the one that holds the effect's words. */
function twinOf(effect: Effect, one: Alternative, other: Alternative): Sentence | undefined {
  if (!other.text.fr.source.includes(effect.words)) return undefined;
  const own = sentencesOf(one.text.fr).filter((sentence) => carriedBy(sentence, { effects: [effect] }).length > 0);
  return sentencesOf(other.text.fr).find(({ words }) => own.some((sentence) => sentence.words.trim() === words.trim()));
}

const sameAs = (a: Effect, b: Effect): boolean => titleOf(a) === titleOf(b);

/** As a clause writes it, without what may rest on the sentences around. */
function titleOf(effect: Effect): string {
  const party = partyOf(effect);
  const strength = effect.kind === 'duty' ? STRENGTHS[strengthOf(effect.qualifiers)] : undefined;
  return [
    `${effect.kind}: ${nameOf(effect)}`,
    ...(party === undefined ? [] : [`${effect.kind === 'deems' ? 'against' : 'of'}: ${party}`]),
    ...(strength === undefined ? [] : [`strength: ${strength}`]),
    ...(effect.kind === 'excludes' ? [`cause: ${effect.cause}`] : []),
  ].join(', ');
}
const STRENGTHS: Many<string> = ['means', 'reinforced', 'result'];
