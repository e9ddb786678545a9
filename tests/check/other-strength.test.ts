import { expect, test } from 'vitest';
import { effects, security } from './effects-cases.js';
import { saying } from '../rules/broken.js';
import { checkStarter, type Changes } from '../rules/starter.js';

const told = async (changes: Changes) => {
  const { findings } = await checkStarter({ offer: 'wordpress-managed', audience: 'fr-consumer' }, changes);
  return findings.filter(({ code }) => code === 'effect-other-strength');
};

test('a duty of means that its sentence sets a term is told at its words', async () => {
  const [found, ...others] = await told(effects['effect-other-strength'] ?? {});
  expect(others).toEqual([]);
  expect([found?.at?.file, found?.at?.start.line, found?.at?.start.column]).toEqual([security, 151, 11]);
  expect([found?.message.fr, found?.message.en]).toEqual([
    "« L'Hébergeur nettoie le Site compromis » : « dans un délai de … » promet un résultat, et l’effet compte des moyens.",
    '"L\'Hébergeur nettoie le Site compromis": "dans un délai de …" promises a result, and the effect counts best efforts.',
  ]);
  expect(found?.related.map(({ at }) => at.start.column)).toEqual([49]);
});

const duty = (words: string, strength: string): string =>
  `duty: hardware, of: host, strength: ${strength}, words: "${words}"`;
const replaces = "L'Hébergeur remplace le disque en panne";

test.each<[string, string, string, string]>([
  ['a guarantee', `L'Hébergeur garantit le bon état du disque.`, "L'Hébergeur garantit le bon état", 'means'],
  ['the name of a result', `${replaces}. Cette obligation est de résultat.`, replaces, 'reinforced'],
  ['the name of means', `${replaces} : il est tenu d'une obligation de moyens.`, replaces, 'result'],
  ['reinforced means', `${replaces}, par une obligation de moyens renforcée.`, replaces, 'means'],
  [
    'an effort outside a commitment',
    `L'Hébergeur s'efforce de remplacer le disque en panne.`,
    'remplacer le disque en panne',
    'result',
  ],
])('%s is told', async (_, text, words, strength) => {
  expect(await told(saying(text, duty(words, strength)))).toHaveLength(1);
});

test.each<[string, string, string, string]>([
  ['a plain sentence says neither', `${replaces}.`, replaces, 'means'],
  ['a result by its name', `${replaces}. Cette obligation est de résultat.`, replaces, 'result'],
  ['a result that is denied', `${replaces}, sans être tenu d'une obligation de résultat.`, replaces, 'means'],
  ['no guarantee', `${replaces} et ne garantit pas son contenu.`, replaces, 'means'],
  ['means by their name', `${replaces} : il est tenu d'une obligation de moyens.`, replaces, 'means'],
  [
    'a term of somebody else',
    `${replaces}, que le Client signale dans un délai de {{offer.cleaning.delay_hours}}.`,
    replaces,
    'means',
  ],
])('%s', async (_, text, words, strength) => {
  expect(await told(saying(text, duty(words, strength)))).toEqual([]);
});

test('the starter has none', async () => {
  expect(await told({})).toEqual([]);
});
