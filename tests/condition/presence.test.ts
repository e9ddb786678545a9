import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../src/language/condition/knowledge.js';
import { isPresent } from '../../src/language/facts/presence.js';
import type { FactPath, FactType } from '../../src/shapes.js';
import { types } from './facts.js';
import { missing, read } from './read.js';
import { nowhere } from './wrong-vocabulary.js';

/** Conditions in which no fact can be absent where it is read, then those in which one can. */
const sure = (sources: readonly string[], given: readonly string[] = []) =>
  test.each(sources)('%s', (source) => expect(missing(source, given)).toEqual([]));
const unsure = (sources: readonly (readonly [source: string, ...paths: string[]])[], given: readonly string[] = []) =>
  test.each(sources)('%s: %s', (source, ...paths) => expect(missing(source, given)).toEqual(paths));

describe('read without asking', () => {
  sure(['offer.days > 1', 'offer.managed', '"mail" in offer.contents', 'has(offer.extra)', 'has(offer.mail)']);
  unsure([
    ['offer.extra', 'offer.extra'],
    ['offer.days > offer.setup_cents', 'offer.setup_cents'],
    ['offer.setup_cents + offer.setup_cents > 2', 'offer.setup_cents', 'offer.setup_cents'],
    ['-2 * offer.ratio > 1', 'offer.ratio'],
    ['offer.level == "low"', 'offer.level'],
    ['offer.level in ["low"]', 'offer.level'],
    ['"mail" in offer.copies', 'offer.copies'],
    ['offer.mode in offer.copies', 'offer.copies'],
    ['size(offer.copies) > 1', 'offer.copies'],
    ['offer.end > offer.start', 'offer.end'],
    ['offer.mail.size_gb > 1', 'offer.mail.size_gb'],
    ['has(offer.mail.archive)', 'offer.mail'],
    ['offer.extra == offer.managed', 'offer.extra'],
    ['offer.extra ? true : false', 'offer.extra'],
    ['(offer.managed ? offer.setup_cents : 1) > 1', 'offer.setup_cents'],
  ]);
});

describe('asked in the same condition', () => {
  sure([
    'has(offer.extra) && offer.extra',
    'offer.extra && has(offer.extra)',
    '!has(offer.extra) || offer.extra',
    'offer.extra || !has(offer.extra)',
    'has(offer.extra) ? offer.extra : true',
    '!has(offer.extra) ? true : offer.extra',
    '!(!has(offer.extra)) && offer.extra',
    '(has(offer.ratio) ? offer.ratio : 1) > 1',
    '(has(offer.ratio) ? (has(offer.setup_cents) ? offer.setup_cents : offer.ratio) : 1) > 1',
    'has(offer.extra) && has(offer.ratio) && (offer.extra || offer.ratio > 1)',
    'has(offer.mail) && offer.mail.size_gb > 1',
    'has(offer.mail) && has(offer.mail.archive) && offer.mail.archive',
    'has(offer.setup_cents) && offer.setup_cents > 1 && offer.setup_cents < 9',
  ]);
  unsure([
    ['has(offer.extra) || offer.extra', 'offer.extra'],
    ['!has(offer.extra) && offer.extra', 'offer.extra'],
    ['has(offer.ratio) && offer.extra', 'offer.extra'],
    ['has(offer.extra) ? offer.managed : offer.extra', 'offer.extra'],
    ['(has(offer.extra) || offer.managed) && offer.extra', 'offer.extra'],
    ['(offer.managed ? has(offer.extra) : true) && offer.extra', 'offer.extra'],
    ['has(offer.mail) && offer.mail.archive', 'offer.mail.archive'],
    ['has(offer.mail.archive) && offer.mail.size_gb > 1', 'offer.mail'],
    ['(offer.extra && has(offer.extra)) == true && offer.ratio > 1', 'offer.ratio'],
  ]);
});

describe('an answer that says nothing of what was not read', () => {
  unsure([
    ['has(offer.extra) == has(offer.ratio) && offer.extra', 'offer.extra'],
    ['has(offer.extra) != offer.managed && offer.extra', 'offer.extra'],
    ['((has(offer.extra) && offer.extra) == offer.managed) && offer.extra', 'offer.extra'],
    ['(has(offer.ratio) ? offer.ratio : 9) > 1 && offer.ratio > 1', 'offer.ratio'],
    ['(offer.managed ? 1 : 2) > 1 && offer.extra', 'offer.extra'],
    ['true || has(offer.extra) && offer.extra || has(offer.ratio) || offer.ratio > 1', 'offer.ratio'],
  ]);
});

describe('ensured by the conditions around', () => {
  describe('one that asks', () => sure(['offer.extra', 'has(offer.extra)'], ['has(offer.extra)']));
  describe('one that read it', () =>
    sure(['offer.setup_cents < 9'], ['has(offer.setup_cents) && offer.setup_cents > 1']));
  describe('a sibling that was refused', () => sure(['offer.extra'], ['!(!has(offer.extra))']));
  describe('two siblings that were refused', () =>
    sure(['offer.extra && offer.level == "low"'], ['!(!has(offer.extra) || offer.days > 3 || !has(offer.level))']));
  describe('all of several', () => sure(['offer.extra && offer.ratio > 1'], ['has(offer.extra)', 'has(offer.ratio)']));
  describe('one that asks of something else', () => unsure([['offer.extra', 'offer.extra']], ['has(offer.ratio)']));
  describe('a sibling that was refused for another reason', () =>
    unsure([['offer.extra', 'offer.extra']], ['!(!has(offer.extra) && offer.managed)']));
});

describe('ensured by what the schema demands of a choice', () => {
  sure([
    'offer.mode == "contractual" && offer.rpo_hours < 24',
    'offer.mode in ["contractual", "courtesy"] && offer.rpo_hours < 24',
    'offer.mode != "none" && offer.rpo_hours < 24',
    'offer.mode == "none" || offer.rpo_hours < 24',
    'offer.mode == "none" ? true : offer.rpo_hours < 24',
    '!(offer.mode in ["none"]) && offer.rpo_hours < 24',
    '(offer.mode == "contractual" || offer.mode == "courtesy") && offer.rpo_hours < 24',
    'offer.rpo_hours < 24 && offer.mode != "none"',
  ]);
  unsure([
    ['offer.mode == "none" && offer.rpo_hours < 24', 'offer.rpo_hours'],
    ['offer.mode in ["none", "courtesy"] && offer.rpo_hours < 24', 'offer.rpo_hours'],
    ['offer.mode != "courtesy" && offer.rpo_hours < 24', 'offer.rpo_hours'],
    ['offer.mode == "courtesy" || offer.rpo_hours < 24', 'offer.rpo_hours'],
    ['(offer.mode == "courtesy" || offer.managed) && offer.rpo_hours < 24', 'offer.rpo_hours'],
  ]);
  describe('where a sibling was refused', () => sure(['offer.rpo_hours < 24'], ['!(offer.mode == "none")']));
  describe('where two siblings left one choice', () =>
    sure(['offer.rpo_hours < 24'], ['!(offer.mode == "none" || offer.mode == "courtesy")']));
});

test('each place that reads an absent fact has its finding', () => {
  expect(read('offer.managed ? offer.extra\n: offer.extra').marks).toEqual([
    ['path-optional', '3:19', 'offer.extra'],
    ['path-optional', '4:5', 'offer.extra'],
  ]);
});

test.each([
  ['offer.price.cents', true],
  ['offer.setup_cents', false],
])('what is computed from %s is there where that is: %s', (from, there) => {
  const path = 'offer.derived.paid' as FactPath;
  const derivedFrom = [from as FactPath];
  const paid: FactType = { path, type: 'bool', optional: false, derivedFrom, title: 'Payant', at: nowhere };
  expect(isPresent(path, NOTHING, { ...types, [path]: paid })).toBe(there);
});
