/** Words of a clause that carry something: they stand in its French text exactly once. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { locateWords } from '../language/text/words.js';
import type { Dict, Effect, FactType, Template, Vocabulary } from '../shapes.js';
import type { Reading } from './reading.js';

export interface EffectContext {
  readonly reading: Reading<unknown>;
  readonly text: Template;
  readonly vocabulary: Vocabulary;
  readonly facts: Dict<FactType>;
  readonly report: Report;
}

/** `pointer`: where the library writes them. Undefined, and a finding there, where they do not stand in the text exactly once. */
export function carried(
  words: string,
  pointer: string,
  { reading, text, report }: EffectContext,
): Pick<Effect, 'words' | 'at' | 'textAt' | 'within'> | undefined {
  const at = reading.at(pointer);
  const found = locateWords(text, words);
  if (!('problem' in found)) return { words, at, textAt: found.at, within: found.within };
  const whole = { at: text.at, label: { fr: 'le texte de la clause', en: 'the text of the clause' } };
  const nearest = {
    fr: 'les mots du texte qui en sont les plus proches',
    en: 'the words of the text that are nearest',
  };
  const isMissing = found.problem === 'missing';
  const label = isMissing ? nearest : { fr: 'ici', en: 'here' };
  const shown = found.places.map((place) => ({ at: place, label }));
  const related = isMissing && shown.length > 0 ? shown : [whole, ...shown];
  report(diagnose(`words-${found.problem}`, { words }, { at, related, clash: [words] }));
  return undefined;
}
