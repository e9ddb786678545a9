import { describe, expect, it } from 'vitest';
import { tellUnannounced } from '../../src/compare/announced.js';
import { compare } from '../../src/compare/compare.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Changes } from '../../src/report/changes/changes.js';
import { changesBefore } from '../../src/report/changes/before.js';
import type { Diagnostic, Workspace } from '../../src/shapes.js';
import { readSources } from '../../src/workspace/read.js';
import { root } from '../starter/starter.js';

const files = await readSources(root, () => undefined);
const before = load(files);

function load(sources: typeof files): Workspace {
  const workspace = loadWorkspace(sources, () => undefined);
  if (!workspace) throw new Error('it can be read');
  return workspace;
}

type Edit = readonly [path: string, old: string, now: string];
function edited(...edits: readonly Edit[]): Workspace {
  return load(
    files.map((file) =>
      edits
        .filter(([path]) => path === file.path)
        .reduce((each, [path, old, now]) => {
          if (!each.text.includes(old)) throw new Error(`"${old}" stands in ${path}`);
          return { ...each, text: each.text.replace(old, () => now) };
        }, file),
    ),
  );
}
const compared = new Map<string, Changes>();
function changed(...edits: readonly Edit[]): Changes {
  const key = JSON.stringify(edits);
  const changes = compared.get(key) ?? compare('main', before, edited(...edits), ['shared-pro']);
  compared.set(key, changes);
  return changes;
}

const RETENTION: Edit = ['offers/shared-pro.yaml', 'retention_days: 14', 'retention_days: 7'];
const WORDS: Edit = [
  'clauses/backups.yaml',
  'Le Client peut télécharger sans frais les Sauvegardes conservées.',
  'Le Client peut télécharger à ses frais les Sauvegardes conservées.',
];
const EXCLUSION: Edit = [
  'clauses/backups.yaml',
  `      - { states: backup_retention, words`,
  `      - { excludes: data_loss, of: host, cause: client_act, words: "puis l'efface" }\n      - { states: backup_retention, words`,
];

it('says nothing of what is the same', () => {
  expect(compare('main', before, load(files), ['shared-pro'])).toMatchObject({
    sold: [],
    documents: [],
    figures: [],
    passages: [],
    adverse: [],
  });
});

it('tells a figure once, with the clauses that print it, and no clause of which only the figure changed', () => {
  const { figures, passages, adverse, documents } = changed(RETENTION);
  expect(figures).toMatchObject([
    { path: 'offer.backup.retention_days', before: '14\u00a0jours', after: '7\u00a0jours', worse: true },
  ]);
  expect(figures[0]?.printedIn).toContain('Conservation');
  expect(figures[0]?.concerns).toEqual([{ offer: 'shared-pro', name: 'Pro', only: [] }]);
  expect(passages).toEqual([]);
  expect(adverse.map(({ about, announced }) => [about, announced])).toEqual([['offer.backup.retention_days', false]]);
  expect(documents.map(({ document }) => document)).toContain('cgv');
});

it('tells a clause word by word', () => {
  const { figures, passages } = changed(WORDS);
  expect(figures).toEqual([]);
  expect(passages).toMatchObject([
    { id: 'backups.retention', change: 'text', document: 'Conditions générales de vente' },
  ]);
  const parts = passages[0]?.words.filter(({ change }) => change !== 'same');
  expect(parts?.map(({ change, text }) => `${change} ${text.trim()}`)).toEqual(['removed sans', 'added à ses']);
});

describe('what makes the client worse off', () => {
  it.each<[string, string, readonly Edit[]]>([
    ['a new exclusion', 'data_loss', [EXCLUSION]],
    [
      'a lost duty of the host',
      'restore_offer',
      [['offers/shared-pro.yaml', '    channel: both', '    channel: none']],
    ],
    [
      'a weaker duty',
      'backup_run',
      [
        [
          'clauses/backups.yaml',
          '{ duty: backup_run, of: host, strength: result',
          '{ duty: backup_run, of: host, strength: means',
        ],
      ],
    ],
    [
      'a choice that is no more',
      'offer.support.channels',
      [['offers/shared-pro.yaml', '[ticket, email, chat]', '[ticket, email]']],
    ],
    [
      'a lesser degree',
      'offer.backup.isolation',
      [['offers/shared-pro.yaml', 'isolation: other_site', 'isolation: other_server']],
    ],
    ['a dearer price', 'offer.cleaning.price', [['offers/shared-pro.yaml', '{ cents: 14900', '{ cents: 19900']]],
  ])('%s', (_, about, edits) => {
    expect(changed(...edits).adverse.map((each) => each.about)).toContain(about);
  });

  it.each<[string, Edit]>([
    ['a longer retention', ['offers/shared-pro.yaml', 'retention_days: 14', 'retention_days: 21']],
    ['other words', WORDS],
    ['a stronger isolation of copies', ['offers/shared-pro.yaml', 'rpo_hours: 24', 'rpo_hours: 12']],
  ])('is not %s', (_, edit) => {
    expect(changed(edit).adverse).toEqual([]);
  });
});

describe('a changelog', () => {
  const announcing = (entry: string): Edit => ['clausier.yaml', 'defaults:', `changes:\n  - ${entry}\ndefaults:`];
  const told = (...edits: readonly Edit[]): Diagnostic[] => {
    const found: Diagnostic[] = [];
    tellUnannounced(changed(...edits), edited(...edits), (each) => found.push(each));
    return found;
  };

  it('is missed at the fact, or at the words', () => {
    const [path, old] = RETENTION;
    const lines = files.find((file) => file.path === path)?.text.split('\n') ?? [];
    const line = 1 + lines.findIndex((each) => each.includes(old));
    expect(told(RETENTION)).toMatchObject([{ code: 'change-unannounced', at: { file: path, start: { line } } }]);
    expect(told(EXCLUSION)).toMatchObject([{ code: 'change-unannounced', at: { file: 'clauses/backups.yaml' } }]);
  });

  it.each([
    ['{ on: 2027-02-01, offers: [shared-pro], about: [offer.backup.retention_days], says: Sept jours. }', 0],
    ['{ on: 2027-02-01, about: [offer.backup.retention_days], says: Sept jours. }', 0],
    ['{ on: 2027-02-01, offers: [vps], about: [offer.backup.retention_days], says: Sept jours. }', 1],
    ['{ on: 2027-02-01, offers: [shared-pro], about: [offer.backup.points], says: Sept points. }', 1],
  ])('%s leaves %i unannounced', (entry, count) => {
    expect(told(RETENTION, announcing(entry))).toHaveLength(count);
  });
});

it('tells what is sold no more, and what is sold now', () => {
  const fewer = edited([
    'offers/shared-pro.yaml',
    'sold_to: [fr-consumer, fr-non-professional,',
    'sold_to: [fr-consumer,',
  ]);
  expect(compare('main', before, fewer, ['shared-pro']).sold).toMatchObject([
    { change: 'removed', concerns: [{ offer: 'shared-pro' }] },
  ]);
  expect(compare('main', fewer, before, ['shared-pro']).sold).toMatchObject([
    { change: 'added', concerns: [{ offer: 'shared-pro' }] },
  ]);
});

it('tells the clauses that only a contract prints', () => {
  const { passages } = changed([
    'clauses/contract.yaml',
    'id: contract.acceptance\n    title: ',
    'id: contract.acceptance\n    title: Nouvelle ',
  ]);
  expect(passages).toMatchObject([{ id: 'contract.acceptance', document: '', concerns: [] }]);
});

it('tells another alternative by its name', () => {
  const { passages } = changed(['offers/shared-pro.yaml', '    channel: both', '    channel: ticket']);
  const restoration = passages.find(({ id }) => id === 'backups.restoration');
  expect(restoration).toMatchObject({ change: 'alternative', alternatives: ['both', 'ticket'] });
});

it('is Markdown in which no word of a workspace is markup', () => {
  const { figures, ...none } = changed(RETENTION);
  const hostile = figures.map((each) => ({ ...each, title: '<img src=x> [a](b) **c** @team | `d`' }));
  const written = changesBefore('markdown', { changes: { ...none, figures: hostile }, lang: 'fr', color: false });
  expect(written).toContain('\\<img src=x> \\[a\\]\\(b) \\*\\*c\\*\\* @<!-- -->team \\| \\`d\\`');
});
