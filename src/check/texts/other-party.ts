/** An effect is of the party that its sentence speaks of. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Effect, Many, Workspace } from '../../shapes.js';
import { grammarOf, type Grammar } from './parties.js';
import { sentencesOf, type Sentence } from './sentences.js';

type Acting = Extract<Effect, { kind: 'duty' | 'declines' | 'reserves' }>;
/** A right is often said by what the other party does: it is not among them. */
const isActing = (effect: Effect): effect is Acting =>
  effect.kind === 'duty' || effect.kind === 'declines' || effect.kind === 'reserves';

export function checkOtherParty(workspace: Workspace, report: Report): void {
  const grammar = grammarOf(workspace.vocabulary);
  for (const { id, alternatives } of Object.values(workspace.clauses))
    for (const { name, text, effects } of alternatives)
      for (const effect of effects.filter(isActing)) {
        const sentence = holding(effect, sentencesOf(text.fr));
        const party = sentence && partyIn(sentence, grammar);
        if (party === undefined || party === effect.of) continue;
        const finding = { at: effect.textAt, subject: { clause: id }, clash: [name, effect.words] };
        report(diagnose('effect-other-party', { words: effect.words, party: effect.of }, finding));
      }
}

const holding = ({ textAt }: Effect, sentences: Many<Sentence>): Sentence | undefined =>
  sentences.find(({ at }) => at.start.offset <= textAt.start.offset && textAt.start.offset < at.end.offset);

/** Who the sentence names first; undefined where that is a pronoun, both parties, or neither. */
function partyIn(sentence: Sentence, grammar: Grammar): Acting['of'] | undefined {
  const topic = grammar.topicOf(sentence);
  if (topic?.who === undefined || topic.who === 'both') return undefined;
  return /^(?:il|elle)/.test(sentence.small.slice(topic.start)) ? undefined : topic.who;
}
