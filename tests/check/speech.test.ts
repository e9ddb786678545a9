/** The library is listened to all at once, the labelled sentences one by one: what was measured is what is told. */
import { expect, test } from 'vitest';
import { grammarOf } from '../../src/check/texts/parties.js';
import { duty } from '../../src/check/texts/says/duty.js';
import { exclusion } from '../../src/check/texts/says/exclusion.js';
import { power } from '../../src/check/texts/says/power.js';
import { presumption } from '../../src/check/texts/says/presumption.js';
import { waiver } from '../../src/check/texts/says/waiver.js';
import { sentencesOf } from '../../src/check/texts/sentences.js';
import { said, spokenAmong, spokenIn, type Family } from '../../src/check/texts/speech.js';
import { workspace } from '../starter/starter.js';
import { labelled, templateOf } from './sentences/measure.js';

const grammar = grammarOf(workspace.vocabulary);
const sentences = [...labelled('tuned'), ...labelled('blind')].flatMap(({ text }) => sentencesOf(templateOf(text)));

const together = (families: readonly Family[]) => {
  const heard = spokenAmong(sentences, families, grammar);
  return sentences.map((sentence) => heard.get(sentence) ?? []);
};
const alone = (families: readonly Family[]) => sentences.map((sentence) => spokenIn(sentence, families, grammar));

test.each(Object.entries({ exclusion, duty, power, waiver, presumption }))('%s', (_, families) => {
  expect(together(families)).toEqual(alone(families));
  expect(together(families).flat().length).toBeGreaterThan(5);
});

test('a wording that only the start of a text can have would be noticed', () => {
  const families = [said('host', /il/, '^le client')];
  expect(together(families)).not.toEqual(alone(families));
});
