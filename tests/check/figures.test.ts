/** Figures of a plan that belie each other, each shown where it is written, beside the one that it belies. */
import { expect, test } from 'vitest';
import { checkStarter } from '../rules/starter.js';
import { cases, pro } from './figures-cases.js';

test.each(Object.entries(cases))('%s', async (code, { changes, shown }) => {
  const { findings, at } = await checkStarter(pro, changes);
  const found = findings.filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  const places = found.flatMap((finding) => [finding.at, ...finding.related.map((each) => each.at)]);
  expect(places.map((place) => `${place?.file ?? ''} ${at(place)}`)).toEqual(
    shown.map((each) => expect.stringContaining(each) as unknown),
  );
});

test('none of them in the starter', async () => {
  const { codes } = await checkStarter(pro);
  expect(codes.filter((code) => Object.hasOwn(cases, code))).toEqual([]);
});

test.each([
  "L'assistance est ouverte de 8 h à 20 h.",
  'Notre support répond du lundi au samedi.',
  'Appelez notre assistance par téléphone.',
  'Le Site est accessible quatre-vingt-dix-neuf pour cent du temps.',
  'Une interruption ne dépasse pas 10 minutes par mois.',
])('typed: %s', async (sentence) => {
  expect(await restatedIn(sentence)).toHaveLength(1);
});
test.each([
  "L'assistance est ouverte {{offer.support.hours}}.",
  "L'assistance répond par écrit. La facture parvient par courrier électronique au Client.",
  'La remise est de dix pour cent.',
  'La sonde mesure tous les lundis.',
])('said of something else, or printed: %s', async (sentence) => {
  expect(await restatedIn(sentence)).toEqual([]);
});

async function restatedIn(sentence: string): Promise<readonly string[]> {
  const { findings, at } = await checkStarter(pro, {
    'clauses/service.yaml': [
      ["      Le Client signale à l'Hébergeur les", `      ${sentence} Le Client signale à l'Hébergeur les`],
    ],
  });
  return findings.filter(({ code }) => code === 'fact-restated').map((finding) => at(finding.at));
}
