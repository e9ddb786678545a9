import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { github } from '../../src/report/github.js';
import { about, placeOf, unknownKey } from './findings.js';
import { readCommand } from './read.js';

const file = { path: 'clauses/a,b:c.yaml', text: 'topic: a\nwhne: x\ntext: |\n  un\n  deux\n' };
const commands = (text: string) => text.trimEnd().split('\n').map(readCommand);

test('a finding is a command on its lines, with why and what to do', () => {
  const related = [{ at: placeOf(file, 'topic'), label: { fr: 'voir là', en: 'see there' } }];
  const text = github([unknownKey('50 %', placeOf(file, 'whne'), { related })], { ...about, folder: 'terms/' });
  expect(text).toMatch(/^::error file=terms\/clauses\/a%2Cb%3Ac\.yaml,line=2,endLine=2,col=1,endColumn=5,title=/);
  expect(commands(text)).toEqual([
    {
      name: 'error',
      properties: {
        file: 'terms/clauses/a,b:c.yaml',
        line: '2',
        endLine: '2',
        col: '1',
        endColumn: '5',
        title: 'schema-key-unknown (bloquant, constaté)',
      },
      data: [
        'La clé « 50 % » n’existe pas ici.',
        'voir là : clauses/a,b:c.yaml:1:1',
        'Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.',
        'À faire : Supprimez cette clé.',
      ].join('\n'),
    },
    undefined,
  ]);
});

test('columns stand only within one line', () => {
  const [command] = commands(github([unknownKey('x', placeOf(file, '|\n  un'))], about));
  expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
});

test.each([
  ['block', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
] as const)('%s is told as %s', (severity, name) => {
  const finding = { ...diagnose('browser-missing', {}), severity };
  expect(commands(github([finding], about))[0]?.name).toBe(name);
});

test('nothing found is one line that is no command', () => {
  expect(github([], { ...about, lang: 'en' })).toBe('Nothing to report.\n');
});

test('the runner reads half a command as nothing that is ours', () => {
  expect(() => readCommand('un ::error::deux')).toThrow('half a command');
  expect(readCommand('::error title=a%3Ab%2Cc%25::d%0Ae%25%0D')).toEqual({
    name: 'error',
    properties: { title: 'a:b,c%' },
    data: 'd\ne%\r',
  });
});
