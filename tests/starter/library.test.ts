import { describe, expect, test } from 'vitest';
import { prepare, type Prepared } from '../../src/assemble/prepare.js';
import { printFact } from '../../src/language/print/fact.js';
import { makeDocuments } from '../../src/cli/build/make.js';
import { evaluate } from '../../src/language/condition/evaluate.js';
import { plainText, wordsOf } from '../../src/render/words.js';
import type { Block, Document, Effect, Many } from '../../src/shapes.js';
import { factAt } from '../../src/situation/facts.js';
import { squeezed } from './paper.js';
import {
  contractOf,
  documentName,
  documents,
  findings,
  nameOf,
  report,
  sell,
  situations,
  within,
  workspace,
} from './starter.js';

test('loads, and makes every document of its offers, without a finding', () => {
  makeDocuments(workspace, situations, undefined, report);
  for (const situation of situations) contractOf(sell(situation));
  expect(findings()).toEqual([]);
});

/** Activities of the matrix that nobody answers for, or that both parties do. */
function unaccounted({ ledger, facts }: Pick<Prepared, 'ledger' | 'facts'>): Many<string> {
  return Object.entries(workspace.vocabulary.activities)
    .filter(([, { matrix, applies }]) => matrix && (!applies || evaluate(applies, facts) === 'true'))
    .filter(([id]) => {
      const entries = ledger.filter(
        (entry) => entry.nature === 'contractual' && 'activity' in entry && entry.activity === id,
      );
      const parties = new Set(entries.flatMap((entry) => (entry.kind === 'duty' ? [entry.of] : [])));
      return parties.size > 1 || entries.length === 0;
    })
    .map(([id]) => id);
}

describe.each(situations.map((situation) => [nameOf(situation), situation] as const))('%s', (_, situation) => {
  const prepared = prepare(workspace, situation, report);

  test('has one accountable party for each activity, or says that there is none', () => {
    expect(unaccounted(prepared)).toEqual([]);
  });

  test('would not pass without a duty, nor with one that both parties have', () => {
    const { ledger, facts } = prepared;
    const parties = ['host', 'client'] as const;
    const both = ledger.flatMap((entry) => (entry.kind === 'duty' ? parties.map((of) => ({ ...entry, of })) : [entry]));
    expect(unaccounted({ ledger: both, facts }).length).toBeGreaterThan(15);
    expect(unaccounted({ ledger: ledger.filter((entry) => entry.kind !== 'duty'), facts }).length).toBeGreaterThan(15);
  });
});

test('documents for information state, and bind nobody', () => {
  const informative = documents.filter(({ nature }) => nature === 'informative');
  expect(new Set(informative.map(({ plan }) => plan)).size).toBe(3);
  for (const document of informative)
    expect(
      document.effects.filter(({ kind }) => kind !== 'states').map(({ clause }) => clause),
      documentName(document),
    ).toEqual([]);
  expect(documents.some(({ effects }) => effects.some(({ kind }) => kind === 'duty'))).toBe(true);
});

/** The words of an effect as its clause prints them; a reference stands for any words. */
function pattern({ words }: Effect, { facts }: Prepared): RegExp {
  const parts = words.split(/\{\{\s*([^}]*?)\s*\}\}/).map((part, index) => {
    if (index % 2 === 0) return escaped(part.replaceAll('**', '').replaceAll("'", '’'));
    const type = workspace.facts[part];
    const fact = factAt(facts, part);
    return type && fact !== undefined ? escaped(printFact(fact, type)) : '.+';
  });
  return new RegExp(parts.join(''), 'u');
}
const escaped = (text: string): string => squeezed(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function unprinted(document: Document, prepared: Prepared): Many<string> {
  const texts = new Map(
    within(document.blocks).flatMap((block) =>
      block.type === 'clause'
        ? [
            [
              block.id,
              squeezed(wordsOf({ ...document, title: [], subtitle: [], blocks: block.blocks }).join('')),
            ] as const,
          ]
        : [],
    ),
  );
  return document.effects
    .filter((effect) => !pattern(effect, prepared).test(texts.get(effect.clause) ?? ''))
    .map(({ clause, words }) => `${clause}: ${words}`);
}

test('the words of every effect stand in the clause that carries it', () => {
  let effects = 0;
  for (const situation of situations) {
    const prepared = sell(situation);
    const contract = contractOf(prepared);
    effects += contract.effects.length;
    expect(unprinted(contract, prepared), nameOf(situation)).toEqual([]);
    for (const { document } of makeDocuments(workspace, [situation], ['warnings', 'site-broken-guide'], report))
      expect(unprinted(document, prepared), documentName(document)).toEqual([]);
  }
  expect(effects).toBeGreaterThan(situations.length * 100);
});

test('words that the text lost would be seen', () => {
  for (const situation of situations.slice(0, 1)) {
    const prepared = sell(situation);
    const contract = contractOf(prepared);
    const lost = {
      ...contract,
      blocks: contract.blocks.filter((block) => !('document' in block && block.document === 'cgv')),
    };
    expect(unprinted(lost, prepared).length).toBeGreaterThan(100);
  }
});

test('every law that clauses, texts and figures stand on is among the sources, with its place in the law', () => {
  const cited = [
    ...Object.values(workspace.clauses).flatMap(({ id, alternatives }) =>
      alternatives.flatMap(({ law }) => law.map((source) => [id, source] as const)),
    ),
    ...Object.values(workspace.statutory).map(({ id, source }) => [id, source] as const),
    ...workspace.parameters.map(({ path, source }) => [path, source] as const),
  ];
  expect(cited.length).toBeGreaterThan(100);
  const { sources } = workspace.vocabulary;
  expect(cited.filter(([, source]) => !sources[source]?.cite).map((pair) => pair.join(' '))).toEqual([]);
});

const LONGEST = 35;
/** Sentences of a block, those of texts that a law prescribes left out. */
function sentencesOf(block: Block): Many<string> {
  if (block.type !== 'paragraph' && block.type !== 'clause') return [];
  const text = block.type === 'paragraph' ? plainText(block.inlines) : plainText(block.plain);
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«])/u);
}
const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Paragraphs outside texts of law. */
const own = (blocks: Many<Block>): Many<Block> => {
  const prescribed = new Set(
    within(blocks).flatMap((block) => (block.type === 'verbatim' ? within(block.blocks) : [])),
  );
  return within(blocks).filter((block) => !prescribed.has(block));
};

test(`consumers read sentences of ${LONGEST} words at most`, () => {
  const sentences = documents
    .filter(({ situation }) => situation.audience === 'fr-consumer')
    .flatMap((document) => own(document.blocks).flatMap(sentencesOf));
  expect(sentences.length).toBeGreaterThan(2000);
  const long = [...new Set(sentences)].filter((sentence) => lengthOf(sentence) > LONGEST);
  const worst = long.sort((a, b) => lengthOf(b) - lengthOf(a)).map((sentence) => `${lengthOf(sentence)}: ${sentence}`);
  expect(worst).toEqual([]);
  expect(Math.max(...sentences.map(lengthOf))).toBeGreaterThan(LONGEST - 10);
});
