import { expect, test } from 'vitest';
import { effects, service, swapped } from './effects-cases.js';
import { checkStarter, type Changes } from '../rules/starter.js';

const told = async (changes: Changes) => {
  const { findings } = await checkStarter({ offer: 'shared-start', audience: 'fr-consumer' }, changes);
  return findings.filter(({ code }) => code === 'effect-other-party');
};

test('an effect of the party that its sentence does not speak of is told at its words', async () => {
  const [found, ...others] = await told(effects['effect-other-party'] ?? {});
  expect(others).toEqual([]);
  expect([found?.at?.file, found?.message.fr, found?.message.en]).toEqual([
    service,
    "« signale à l'Hébergeur les Incidents qu'il constate » : la phrase parle du client, et l’effet est de l’hébergeur.",
    "\"signale à l'Hébergeur les Incidents qu'il constate\": the sentence speaks of the client, and the effect is the host's.",
  ]);
  expect(found?.at?.start.column).toBe(17);
});

test.each<[string, Changes]>([
  ['the starter', {}],
  [
    'what the other party does may give a right',
    { [service]: [['{ duty: report_incident, of: client, strength: means', '{ right: contest_evidence, of: host']] },
  ],
  [
    'a pronoun stands for somebody of whom the words alone do not tell',
    { [service]: [...swapped, ["      Le Client signale à l'Hébergeur", "      Il signale à l'Hébergeur"]] },
  ],
  [
    'both parties owe',
    { [service]: [...swapped, ["      Le Client signale à l'Hébergeur", "      Chaque partie signale à l'Hébergeur"]] },
  ],
])('%s', async (_, changes) => {
  expect(await told(changes)).toEqual([]);
});
