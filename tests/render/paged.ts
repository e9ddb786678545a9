/** Documents whose every word tells its paragraph, and what stands on each printed page of them. */
import type { Block, Document } from '../../src/shapes.js';
import { poppler } from '../pdf/tools.js';
import { clause, documentOf, list, paragraph, section, table } from './tree.js';

/** Clauses of all lengths, the same for the same seed. */
export function marked(seed: number): Document {
  let state = seed;
  let next = 0;
  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  const words = (kind: string, count: number): string => {
    const name = `${kind}${next++}`;
    return Array.from({ length: count }, () => `${name}x${'abcdefg'.slice(0, below(8))}`).join(' ');
  };
  const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  const body = (): Block[] => [
    ...times(1 + below(2), () => paragraph(words('p', 8 + below(110)))),
    ...times(below(3) === 0 ? 1 : 0, () => list(false, ...times(2 + below(5), () => words('p', 5 + below(60))))),
    ...times(below(4) === 0 ? 1 : 0, () =>
      table(
        words('c', 3),
        [words('t', 1), words('t', 1)],
        times(2 + below(14), () => [words('r', 2), words('r', 2)]),
      ),
    ),
  ];
  const articles = times(10, (a) =>
    section(
      2,
      String(a + 1),
      `a${a}`,
      words('h', 3),
      times(1 + below(4), (c) =>
        clause(
          3,
          `${a + 1}.${c + 1}`,
          `a${a}.c${c}`,
          words('h', 2),
          below(3) === 0 ? '' : words('n', 6 + below(12)),
          body(),
        ),
      ),
    ),
  );
  return documentOf('Essai', 'Mise en page', [
    section(1, 'I', 't1', words('h', 2), articles.slice(0, 5)),
    section(1, 'II', 't2', words('h', 2), articles.slice(5)),
  ]);
}

/** The kind and number of the paragraph that each line of each page belongs to ("p12"), margins left out. */
export async function linesOf(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const layout = await poppler('pdftotext', pdf, '-bbox-layout');
  return layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines = new Map<number, string>();
      for (const [, bottom = '', word = ''] of page.matchAll(/yMax="([\d.]+)">([^<]*)<\/word>/g)) {
        const name = /^([phcrt]\d+)x/.exec(word)?.[1];
        if (name !== undefined) lines.set(Math.round(Number(bottom)), name);
      }
      return [...lines].sort(([a], [b]) => a - b).map(([, name]) => name);
    });
}

/** How far apart neighbours among these words stand on a line, in points. */
export async function gapsOf(pdf: Uint8Array, words: ReadonlySet<string>): Promise<readonly number[]> {
  const layout = await poppler('pdftotext', pdf, '-bbox');
  const boxes = [...layout.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)];
  const placed = boxes
    .filter(([, , , , word = '']) => words.has(word))
    .map(([, left, top, right]) => ({ left: Number(left), top, right: Number(right) }));
  return placed.flatMap(({ left, top }, index) => {
    const before = placed[index - 1];
    return before && before.top === top ? [left - before.right] : [];
  });
}
