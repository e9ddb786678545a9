/** A duty is owed as strongly as its sentence says: rules count on the effect, a court reads the words. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { strengthOf } from '../../ledger/strength.js';
import type { Passage } from '../../language/text/source.js';
import type { ActivityId, Alternative, Effect, Many, Place, Workspace } from '../../shapes.js';
import { isSaidAlone } from './clause.js';
import { grammarOf, type Grammar } from './parties.js';
import { ending, matchesOf, pattern } from './pattern.js';
import { achieved, named, NAMES, type Strength } from './says/strength.js';
import { tried } from './says/softening.js';
import { sentencesOf, VALUE, type Sentence } from './sentences.js';
import { spokenIn } from './speech.js';

type Duty = Extract<Effect, { readonly activity: ActivityId }> & { readonly kind: 'duty' };
interface Said extends Passage {
  readonly sentence: Sentence;
  readonly promised: Strength;
}

export function checkOtherStrength(workspace: Workspace, report: Report): void {
  const grammar = grammarOf(workspace.vocabulary);
  for (const { id, alternatives } of Object.values(workspace.clauses))
    for (const alternative of alternatives)
      for (const duty of dutiesOf(alternative)) {
        const strength = NAMES[strengthOf(duty.qualifiers)];
        const said = strength && saidOf(duty, strength, alternative, grammar);
        if (!said) continue;
        const { sentence, promised } = said;
        const words = sentence.words.slice(said.start, said.end).replaceAll(VALUE, '…').trim();
        const related = [{ at: sentence.placeOf(said), label: { fr: `« ${words} »`, en: `"${words}"` } }];
        const finding = { at: duty.textAt, related, subject: { clause: id }, clash: [alternative.name, duty.words] };
        report(diagnose('effect-other-strength', { words: duty.words, said: words, promised, strength }, finding));
      }
}

const dutiesOf = ({ effects }: Alternative): Many<Duty> =>
  effects.filter((effect): effect is Duty => effect.kind === 'duty');

/** The words by which the text promises another strength than the effect counts. */
function saidOf(duty: Duty, strength: Strength, alternative: Alternative, grammar: Grammar): Said | undefined {
  const sentences = sentencesOf(alternative.text.fr);
  const own = sentences.filter(({ at }) => overlap(at, duty.textAt));
  const names = sentences.flatMap((sentence) =>
    own.includes(sentence) || (sentence.before && own.includes(sentence.before) && SAME.test(sentence.small))
      ? namesIn(sentence)
      : [],
  );
  const [name] = names;
  if (name) return names.some(({ promised }) => promised === strength) ? undefined : name;
  return own.flatMap((sentence): Many<Said> => {
    const about = ({ start, end }: Passage): boolean => isAbout(sentence.placeOf({ start, end }), duty, alternative);
    if (strength === 'means')
      return matchesOf(achieved, sentence.small)
        .map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          sentence,
          promised: 'result' as const,
        }))
        .filter((passage) => isSaidAlone(sentence, passage.start) && !isDenied(sentence, passage) && about(passage));
    // In a commitment, what the host only tries is told of its words, whatever the effect.
    if (alternative.kind === 'commitment' && duty.of === 'host') return [];
    return spokenIn(sentence, tried, grammar)
      .filter(about)
      .map(({ start, end }) => ({ start, end, sentence, promised: 'means' as const }));
  })[0];
}

/** « Cette obligation est de résultat » speaks of the sentence before it. */
const SAME = pattern(
  "^ ?(?:cette obligation|ces obligations|cet engagement|ces engagements|cette prestation|il s'agit)",
);

const namesIn = (sentence: Sentence): Many<Said> =>
  NAMES.flatMap((promised) =>
    matchesOf(named[promised], sentence.small)
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, sentence, promised }))
      .filter((passage) => !isDenied(sentence, passage)),
  );

const DENIED = ending("(?:n'|ne |pas |sans |aucune? )[^.;:,]{0,30}");
const isDenied = ({ small }: Sentence, { start, end }: Passage): boolean =>
  DENIED.test(small.slice(0, start)) || /(?:^| )(?:pas|aucune?|plus)(?: |$)/.test(small.slice(start, end));

/** No other duty stands between the words and the passage. */
function isAbout(at: Place, duty: Duty, alternative: Alternative): boolean {
  const [from, to] = [duty.textAt.start.offset, at.start.offset].sort((a, b) => a - b);
  return !dutiesOf(alternative).some(
    ({ textAt }) => textAt !== duty.textAt && (from ?? 0) < textAt.start.offset && textAt.start.offset <= (to ?? 0),
  );
}

const overlap = (a: Place, b: Place): boolean => a.start.offset < b.end.offset && b.start.offset < a.end.offset;
