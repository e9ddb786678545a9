/** In a clause that commits, the host does what it says: it is not merely allowed to, nor only when it likes. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { Effect, Many, Workspace } from '../../shapes.js';
import { grammarOf, type Grammar } from './parties.js';
import { allowed, hedged, limited, tried } from './says/softening.js';
import { power } from './says/power.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { spokenIn } from './speech.js';
import { carriedBy } from './undeclared.js';

export interface Softening extends Passage {
  /** The qualifiers of a duty that say the same. */
  readonly admittedBy: Many<string>;
}
const DECLARED: Many<string> = ['discretionary', 'indicative'];

/** The first words that soften what the host does. What it decides alone is no softened promise. */
export function softeningIn(sentence: Sentence, grammar: Grammar): Softening | undefined {
  const powers = spokenIn(sentence, power, grammar);
  const [may] = spokenIn(sentence, allowed, grammar).filter(
    (each) => !powers.some(({ start }) => start === each.start),
  );
  if (may) return { ...may, admittedBy: DECLARED };
  const [tries] = spokenIn(sentence, tried, grammar);
  if (tries) return { ...tries, admittedBy: [...DECLARED, 'strength:means'] };
  if (powers.length > 0) return undefined;
  const who = grammar.topicOf(sentence)?.who;
  const [limit] = [
    ...(who === 'host' || who === undefined ? spokenIn(sentence, limited, grammar) : []),
    ...(who === 'host' ? spokenIn(sentence, hedged, grammar) : []),
  ];
  return limit && { ...limit, admittedBy: DECLARED };
}

export function checkModal(workspace: Workspace, report: Report): void {
  const grammar = grammarOf(workspace.vocabulary);
  for (const { id, alternatives } of Object.values(workspace.clauses))
    for (const alternative of alternatives) {
      if (alternative.kind !== 'commitment') continue;
      for (const sentence of sentencesOf(alternative.text.fr)) {
        const softening = softeningIn(sentence, grammar);
        if (!softening || carriedBy(sentence, alternative).some((effect) => admits(effect, softening))) continue;
        const words = sentence.words.slice(softening.start, softening.end).trim();
        const finding = { at: sentence.placeOf(softening), subject: { clause: id }, clash: [alternative.name, words] };
        report(diagnose('modal-in-commitment', { words }, finding));
      }
    }
}

/** Words that an effect owns up to are judged by the rules that read it. */
const admits = (effect: Effect, { admittedBy }: Softening): boolean =>
  (effect.kind === 'reserves' && effect.of === 'host') ||
  (effect.kind === 'duty' && effect.qualifiers.some((each) => admittedBy.includes(each)));
