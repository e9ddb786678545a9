import { expect, test } from 'vitest';
import { explain } from '../../src/language/condition/explain.js';
import { bare } from './facts.js';
import { unguarded } from './read.js';

const because = (source: string, facts = bare) => {
  const { outcome: came, decidedBy } = explain(unguarded(source), facts);
  return [came, ...decidedBy.map((part) => [part.source, ...part.reads.map(({ path, value }) => [path, value])])];
};
const days = ['offer.days', 30];
const none = ['offer.mode', 'none'];

test('the reason of a conjunction that holds is every operand', () =>
  expect(because('offer.days == 30 && offer.mode == "none"')).toEqual([
    'true',
    ['offer.days == 30', days],
    ['offer.mode == "none"', none],
  ]));
test('the reason of one that does not is the operand that fails', () =>
  expect(because('offer.days == 30 && offer.mode != "none" && offer.sites > 1')).toEqual([
    'false',
    ['offer.mode != "none"', none],
  ]));
test('the reason of a disjunction that holds is the operand that holds', () =>
  expect(because('offer.days > 30 || offer.mode == "none"')).toEqual(['true', ['offer.mode == "none"', none]]));
test('the reason of one that does not is every operand', () =>
  expect(because('offer.days > 30 || offer.sites > 5')).toEqual([
    'false',
    ['offer.days > 30', days],
    ['offer.sites > 5', ['offer.sites', 5]],
  ]));
test('the reason goes through a negation', () =>
  expect(because('!(offer.days == 30 && offer.managed)')).toEqual([
    'false',
    ['offer.days == 30', days],
    ['offer.managed', ['offer.managed', true]],
  ]));
test('the reason of a choice between two is its test and the branch taken', () =>
  expect(because('offer.managed ? offer.days > 1 : offer.sites > 1')).toEqual([
    'true',
    ['offer.managed', ['offer.managed', true]],
    ['offer.days > 1', days],
  ]));
test('the reason of an equality of two conditions is both', () =>
  expect(because('offer.managed == has(offer.extra)')).toEqual([
    'false',
    ['offer.managed', ['offer.managed', true]],
    ['has(offer.extra)', ['offer.extra', undefined]],
  ]));
test('the reason of an error is the fact that is absent, which has no value', () =>
  expect(because('offer.managed && offer.extra')).toEqual(['error', ['offer.extra', ['offer.extra', undefined]]]));
test('the reason of an error that was absorbed is what absorbed it', () =>
  expect(because('offer.extra && offer.days > 30')).toEqual(['false', ['offer.days > 30', days]]));
test('the reason of an error in a test is the test alone', () =>
  expect(because('offer.extra ? offer.managed : offer.days > 1')).toEqual([
    'error',
    ['offer.extra', ['offer.extra', undefined]],
  ]));
test('the reason names every fact that a comparison reads, once each', () =>
  expect(because('offer.days + offer.sites > offer.days')).toEqual([
    'true',
    ['offer.days + offer.sites > offer.days', days, ['offer.sites', 5]],
  ]));
test('the reason quotes a comparison whole, with its parentheses', () =>
  expect(because('offer.managed && (offer.days + 1) * 2 == 62 && 62 == 2 * (offer.days + 1)')).toEqual([
    'true',
    ['offer.managed', ['offer.managed', true]],
    ['(offer.days + 1) * 2 == 62', days],
    ['62 == 2 * (offer.days + 1)', days],
  ]));
test('the reason says where each part stands in the file', () => {
  const { at, decidedBy } = explain(unguarded('offer.days > 30\n|| offer.managed'), bare);
  const places = [at, ...decidedBy.map((part) => part.at)];
  expect(places.map(({ start, end }) => [start.line, start.column, end.line, end.column])).toEqual([
    [2, 7, 4, 19],
    [4, 6, 4, 19],
  ]);
});
