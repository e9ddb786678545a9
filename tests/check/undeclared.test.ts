/** What a sentence of the library says, and which effects answer it. */
import { expect, test } from 'vitest';
import { checkStarter, type Changes } from '../rules/starter.js';

const backups = 'clauses/backups.yaml';
const UNPROMISED = 'Leur existence, leur date et leur contenu ne sont pas garantis.';
const mention = `          - { states: copies_not_contractual, words: "Leur existence, leur date et leur contenu ne sont pas garantis" }\n`;

const ALONE = "Le Client est seul responsable des fichiers qu'il perd";

const told = async (changes: Changes) => {
  const { findings } = await checkStarter({ offer: 'shared-start', audience: 'fr-consumer' }, changes);
  return findings.flatMap(({ code, message, at }) =>
    code.startsWith('undeclared-') ? [[code, at?.file, message.fr.slice(0, message.fr.indexOf(' semble'))]] : [],
  );
};

test.each<[string, Changes, readonly (readonly string[])[]]>([
  ['the starter', {}, []],
  [
    'words that a mention declares, once the mention is gone',
    { [backups]: [[mention, '']] },
    [['undeclared-exclusion', backups, '« ne sont pas garantis »']],
  ],
  [
    'that the client answers alone, which takes liability from the host',
    { [backups]: [[UNPROMISED, `${UNPROMISED} ${ALONE}.`]] },
    [['undeclared-exclusion', backups, '« est seul responsable »']],
  ],
  [
    'an exclusion of the host answers it',
    {
      [backups]: [
        [UNPROMISED, `${UNPROMISED} ${ALONE}.`],
        [mention, `${mention}          - { excludes: data_loss, of: host, cause: client_act, words: "${ALONE}" }\n`],
      ],
    },
    [],
  ],
  [
    'a mention elsewhere in the sentence does not declare it',
    {
      [backups]: [
        [
          UNPROMISED,
          'Leur existence, leur date et leur contenu ne sont pas garantis, et le Client renonce à tout recours.',
        ],
      ],
    },
    [['undeclared-waiver', backups, '« renonce à »']],
  ],
])('%s', async (_, changes, expected) => {
  expect(await told(changes)).toEqual(expected);
});
