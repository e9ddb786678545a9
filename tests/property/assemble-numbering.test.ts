import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roman } from '../../src/assemble/number.js';
import type { Block, Document } from '../../src/shapes.js';
import { assembleAll, readSmall } from '../library/small.js';

/** A plan: titles hold articles, articles hold clauses, some of which no situation emits. */
interface Article {
  readonly numbered: 'article' | false;
  readonly clauses: readonly boolean[];
}
type Plan = readonly { readonly articles: readonly Article[] }[];
const article = fc.record({
  numbered: fc.constantFrom('article' as const, 'article' as const, false as const),
  clauses: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
});
const plans: fc.Arbitrary<Plan> = fc.array(fc.record({ articles: fc.array(article, { minLength: 1, maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});

/** Each clause refers to the one before it that stands, and to the first one. */
function workspaceOf(plan: Plan): Parameters<typeof readSmall>[0] {
  const clauses: string[] = [];
  const emitted: string[] = [];
  const parts = plan.map(({ articles }, title) => {
    const below = articles.map(({ numbered, clauses: some }, index) => {
      const ids = some.map((stands, each) => {
        const id = `c.${String(title)}-${String(index)}-${String(each)}`;
        const refs = [...new Set([emitted.at(-1), emitted[0]])].filter((to) => to !== undefined);
        const text = ['Texte', ...refs.map((to) => `{{ref "${to}"}}`)].join(' ');
        clauses.push(
          `  - { id: ${id}, title: Clause ${id}, when: '${stands ? 'true' : 'false'}', kind: information, text: '${text}', plain: Texte., effects: none, review: { review_by: 2027-11-22 } }`,
        );
        if (stands) emitted.push(id);
        return `          - clause: ${id}`;
      });
      const head = `      - heading: Article ${String(index)}\n        id: a${String(title)}-${String(index)}\n        numbered: ${String(numbered)}`;
      return `${head}\n        parts:\n${ids.join('\n')}`;
    });
    const head = `  - heading: Titre ${String(title)}\n    id: t${String(title)}\n    numbered: title`;
    return `${head}\n    parts:\n${below.join('\n')}`;
  });
  const document = `id: terms\ntitle: Essai\ncite: de l'essai\nper: situation\nnature: informative\nparts:\n${parts.join('\n')}\n`;
  const library = `topic: trial\ntitle: Essai\nclauses:\n${clauses.join('\n')}\n`;
  return { 'documents/terms.yaml': [['', document]], 'clauses/trial.yaml': [['', library]] };
}

type Titled = Extract<Block, { type: 'section' | 'clause' }>;
const within = (blocks: readonly Block[]): readonly Titled[] =>
  blocks.flatMap((block) =>
    block.type === 'section' || block.type === 'clause' ? [block, ...within(block.blocks)] : [],
  );

function termsOf(plan: Plan): readonly Document[] {
  const { workspace, found } = readSmall(workspaceOf(plan));
  expect(found.map(({ message }) => message.fr)).toEqual([]);
  if (!workspace) throw new Error('nothing was read');
  const made = assembleAll(workspace);
  expect(made.found.map(({ message }) => message.fr)).toEqual([]);
  return made.documents.filter((document) => document.plan === ('terms' as Document['plan']));
}

test('numbers run without a gap, whatever vanishes, and references print the number of what they mean', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const document of termsOf(plan)) {
        const all = within(document.blocks);
        const titles = all.filter((block) => block.type === 'section' && block.level === 1);
        expect(titles.map(({ number }) => number)).toEqual(titles.map((_, index) => roman(index + 1)));
        const articles = all.filter((block) => block.type === 'section' && block.level === 2 && block.number !== null);
        expect(articles.map(({ number }) => number)).toEqual(articles.map((_, index) => String(index + 1)));
        for (const { number, blocks } of articles)
          expect(blocks.map((block) => (block as Titled).number)).toEqual(
            blocks.map((_, index) => `${number ?? ''}.${String(index + 1)}`),
          );
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const numbers = new Map(all.map(({ id, number }) => [id, number]));
        const text = JSON.stringify(document.blocks);
        for (const [, to = '', shown = ''] of text.matchAll(
          /"type":"reference","to":"([^"]+)"[^}]*"text":"([^"]*)"/g,
        )) {
          const number = numbers.get(to);
          expect(numbers.has(to)).toBe(true);
          if (number != null) expect(shown).toContain(`article\u00A0${number}`);
        }
      }
    }),
    { numRuns: 40, seed: 7 },
  );
}, 120_000);

test('the same input gives the same tree, and nothing that was read is changed', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { workspace } = readSmall(workspaceOf(plan));
      if (!workspace) throw new Error('nothing was read');
      const before = JSON.stringify(workspace);
      const first = assembleAll(workspace).documents;
      expect(JSON.stringify(workspace)).toBe(before);
      expect(assembleAll(workspace).documents).toEqual(first);
      expect(termsOf(plan).map(({ hash }) => hash)).toEqual(
        first.filter((document) => document.plan === ('terms' as Document['plan'])).map(({ hash }) => hash),
      );
    }),
    { numRuns: 10, seed: 11 },
  );
}, 120_000);
