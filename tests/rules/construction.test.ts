/** What the compiler makes so: the starter is changed in ways that would break it where numbers and tables are typed. */
import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare } from '../../src/assemble/prepare.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { AudienceId, Block, Document, DocumentId, Many, OfferId } from '../../src/shapes.js';
import { catalogueSituations, situationsOf } from '../../src/situation/situations.js';
import { theme } from '../render/theme.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };

async function documentsOf(changes: Changes = {}): Promise<Many<Document>> {
  const { workspace } = await checkStarter(pro, changes);
  const wanted = { offers: [pro.offer as OfferId], audiences: [pro.audience as AudienceId] };
  const situations = [
    ...situationsOf(workspace, { ...wanted, options: [] }),
    ...catalogueSituations(workspace, wanted),
  ];
  return situations.flatMap((situation) => {
    const prepared = prepare(workspace, situation, () => undefined);
    const ids = Object.keys(prepared.outlines) as Many<string> as Many<DocumentId>;
    return ids.flatMap((id) => assembleDocument(prepared, id, () => undefined) ?? []);
  });
}

/** In the order of the pages. */
const numbersIn = (blocks: Many<Block>): Many<string> =>
  blocks.flatMap((block) => [
    ...('number' in block && block.number !== null ? [block.number] : []),
    ...('blocks' in block ? numbersIn(block.blocks) : []),
  ]);

/** A number that is not the first below its parent comes right after the one before it. */
function gapsIn(numbers: Many<string>): Many<string> {
  const last = new Map<string, number>();
  return numbers.filter((number) => {
    const [own = '', ...above] = number.split('.').reverse();
    const parent = above.reverse().join('.');
    const follows = Number(own) === (last.get(parent) ?? 0) + 1;
    last.set(parent, Number(own));
    return !follows;
  });
}

const changed: Readonly<Record<string, Changes>> = {
  'as it is': {},
  'a clause less': { 'documents/cgv.yaml': [['          - clause: object.mandatory_law\n', '']] },
  'a clause elsewhere': {
    'documents/cgv.yaml': [
      ['          - clause: object.purpose\n', ''],
      [
        '          - clause: object.mandatory_law\n',
        '          - clause: object.mandatory_law\n          - clause: object.purpose\n',
      ],
    ],
  },
  'a clause that no longer applies': {
    'clauses/modifications.yaml': [
      ['  - id: modifications.by_host\n', "  - id: modifications.by_host\n    when: 'offer.access.root'\n"],
    ],
  },
  'a number that is typed': {
    'clauses/modifications.yaml': [["title: Travaux de l'hébergeur", "title: 11.2.2 Travaux de l'hébergeur"]],
  },
};
describe('numbers follow each other, each once', () => {
  test.each(Object.entries(changed))('%s', async (_name, changes) => {
    const documents = await documentsOf(changes);
    const numbered = documents.map(({ plan, blocks }) => {
      const numbers = numbersIn(blocks).filter((number) => /^[\d.]+$/.test(number));
      return { plan, twice: numbers.filter((each, index) => numbers.indexOf(each) !== index), gaps: gapsIn(numbers) };
    });
    expect(numbered.filter(({ twice, gaps }) => twice.length > 0 || gaps.length > 0)).toEqual([]);
    const terms = documents.find(({ plan }) => plan === 'cgv');
    expect(numbersIn(terms?.blocks ?? []).length).toBeGreaterThan(50);
  });
});

describe('the comparison of plans says what the contract says', () => {
  const printed = async (changes: Changes): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries((await documentsOf(changes)).map((each) => [each.plan, renderMarkdown(each, theme)]));
  test.each([
    ['availability_pct: 99.9\n', 'availability_pct: 99.7\n', /99,7\s%/, 'sla'],
    ['    retention_days: 14\n', '    retention_days: 28\n', /28\sjours/, 'cgv'],
  ])('%s', async (from, to, shown, contractual) => {
    const [before, after] = [await printed({}), await printed({ 'offers/shared-pro.yaml': [[from, to]] })];
    for (const plan of ['plan-comparison', contractual]) {
      expect(before[plan]).not.toMatch(shown);
      expect(after[plan]).toMatch(shown);
    }
  });
});
