/** A zero that stands alone in its cell: the word that the vocabulary has for it, and the figure behind it. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/assemble/prepare.js';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { isZero } from '../../src/language/print/fact.js';
import { renderHtml } from '../../src/render/html.js';
import type { Block, Document, DocumentId, Inline, Many } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';
import { theme } from '../render/theme.js';
import { wordsOf } from '../../src/render/words.js';
import { checkStarter, type Changes } from '../rules/starter.js';
import { documentName, documents } from '../starter/starter.js';

const cellsOf = (blocks: Many<Block>): Many<Many<Inline>> =>
  blocks.flatMap((block) => [
    ...(block.type === 'table' ? block.rows.flat() : []),
    ...('blocks' in block ? cellsOf(block.blocks) : []),
  ]);

test('no zero of a fact prints as a figure in a table of the starter', () => {
  const zeros = documents.flatMap((document) =>
    cellsOf(document.blocks)
      .flat()
      .flatMap((inline) =>
        inline.type === 'value' && !inline.path.startsWith('order.') && isZero(inline.raw)
          ? [`${documentName(document)} ${inline.path}: ${inline.text}`]
          : [],
      ),
  );
  expect(zeros.length).toBeGreaterThan(20);
  expect(zeros.filter((zero) => /\d[^:]*$/.test(zero.split(': ')[1] ?? ''))).toEqual([]);
});

async function priceList(changes: Changes): Promise<Document> {
  const { workspace } = await checkStarter({ offer: 'shared-pro', audience: 'fr-consumer' }, changes);
  const [situation] = situationsOf(workspace).filter(
    ({ offer, audience, options }) => offer === 'shared-pro' && audience === 'fr-consumer' && options.length === 0,
  );
  if (!situation) throw new Error('not sold');
  const prepared = prepare(workspace, situation, () => undefined);
  const document = assembleDocument(prepared, 'price-list' as DocumentId, () => undefined);
  if (!document) throw new Error('no price list');
  return document;
}

const rowOf = (html: string, title: string): string =>
  new RegExp(`<th scope="row">${title}</th><td[^>]*>(.*?)</td>`).exec(html)?.[1] ?? '';

test('an option that costs nothing has no period, and keeps its figure for machines', async () => {
  const paid = renderHtml(await priceList({}), theme);
  expect(rowOf(paid, 'Pare-feu applicatif')).toMatch(/\d,\d\d\u00A0€\u00A0TTC<\/data> par mois$/);
  const atPrice = (cents: number): string =>
    `Pare-feu applicatif\n    price: { cents: 500, currency: EUR, tax: excl }\n    period: month\n    per_audience:\n      fr-consumer:\n        price: { cents: ${cents}`;
  const free = renderHtml(await priceList({ 'offers/shared-pro.yaml': [[atPrice(600), atPrice(0)]] }), theme);
  expect(rowOf(free, 'Pare-feu applicatif')).toMatch(
    /^<data class="value" value="[^"]*0[^"]*"[^>]*>sans supplément<\/data>$/,
  );
});

const offer = 'offers/shared-pro.yaml';
/** Without a commitment, a notice, a delay, maintenance that counts for nothing, restorations in the price. */
const without: Changes = {
  [offer]: [
    ['commitment_months: 12', 'commitment_months: 0'],
    ['client_termination_days: 10\n', 'client_termination_days: 0\n'],
    ['client_termination_days: 30\n', 'client_termination_days: 0\n'],
    ['activation_days: 1', 'activation_days: 0'],
    ['max_minutes_month: 240', 'max_minutes_month: 0'],
    ['included_per_year: 2', 'included_per_year: 0'],
  ],
};

describe.each(['fr-consumer', 'fr-professional'])('an offer without %s', (audience) => {
  test('says in its sentences what it does without, and gives what it does not withhold', async () => {
    const { codes, workspace } = await checkStarter({ offer: 'shared-pro', audience }, without);
    expect(codes).toEqual([]);
    const [situation] = situationsOf(workspace).filter(
      (each) => each.offer === 'shared-pro' && each.audience === audience,
    );
    if (!situation) throw new Error('not sold');
    const prepared = prepare(workspace, situation, () => undefined);
    const said = (plan: string): string => {
      const document = assembleDocument(prepared, plan as DocumentId, () => undefined);
      return document ? wordsOf(document).join(' ') : '';
    };
    const all = Object.keys(prepared.outlines).map(said).join(' ');
    expect(all).not.toMatch(/(?<![\d,.])0 (?:mois|jour|minute|fois)/);
    expect(said('cgv')).toMatch(/À tout moment, le Client peut mettre fin au contrat sans motif ni frais/);
    expect(said('cgv')).toContain('le jour même de la conclusion du contrat');
    expect(said('sla')).toContain('Elle est comptée comme indisponibilité');
    if (audience === 'fr-consumer') expect(said('pre-contract-sheet')).toContain('pas d’engagement');
  });
});
