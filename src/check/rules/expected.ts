/** What the vocabulary asks of every clause that names something: whose it is, and the qualifiers that it always carries. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nameOf, namesOf, partyOf } from '../../ledger/ledger.js';
import { bears } from '../../ledger/strength.js';
import type { ClauseId, Effect, Expected, Vocabulary, Workspace } from '../../shapes.js';

export function checkExpected({ clauses, vocabulary }: Workspace, report: Report): void {
  for (const { id, alternatives } of Object.values(clauses))
    for (const { name, effects } of alternatives)
      for (const effect of effects) {
        checkParty(effect, vocabulary, id, name, report);
        checkAlways(effect, vocabulary, id, name, report);
      }
}

function checkParty(effect: Effect, vocabulary: Vocabulary, clause: ClauseId, alternative: string, report: Report) {
  const party = partyOf(effect);
  const named = effect.kind === 'excludes' ? vocabulary.causes[effect.cause] : expectedOf(effect, vocabulary);
  const only = named?.of;
  if (!named || party === undefined || only === undefined || party === only) return;
  const names = { words: effect.words, title: named.title.fr, party, only };
  const related = [{ at: named.at, label: { fr: 'le vocabulaire', en: 'the vocabulary' } }];
  const finding = { at: effect.textAt, related, subject: { clause }, clash: [alternative, nameOf(effect), party] };
  report(diagnose('effect-party-impossible', names, finding));
}

function checkAlways(effect: Effect, vocabulary: Vocabulary, clause: ClauseId, alternative: string, report: Report) {
  if (effect.kind !== 'duty' && effect.kind !== 'right' && effect.kind !== 'reserves') return;
  const named = expectedOf(effect, vocabulary);
  const missing = (named?.always ?? []).filter((each) => !bears(effect.qualifiers, each));
  if (!named || missing.length === 0) return;
  const names = { words: effect.words, title: named.title.fr, missing: missing.join(', ') };
  const related = [{ at: named.at, label: { fr: 'le vocabulaire', en: 'the vocabulary' } }];
  const finding = { at: effect.textAt, related, subject: { clause }, clash: [alternative, nameOf(effect), ...missing] };
  report(diagnose('qualifier-missing', names, finding));
}

const expectedOf = (
  effect: Effect,
  vocabulary: Vocabulary,
): (ReturnType<typeof namesOf>[string] & Expected) | undefined => namesOf(effect.kind, vocabulary)[nameOf(effect)];
