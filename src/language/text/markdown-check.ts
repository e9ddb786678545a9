/** Reports the Markdown that a contract may not use, at its place. */
import type { Token, Tokens } from 'marked';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Many, Place } from '../../shapes.js';
import { NESTED, refusedIn } from './constructs.js';
import { isAtom, MARKER, markdownOf, type Leaf } from './leaves.js';
import { lex, marksIn, MOST_MARKS, nestedLine, SAFE_LINK } from './markdown.js';
import type { Passage, TextSource } from './source.js';
import type { TextNode } from './template.js';
import { variantsOf } from './variants.js';

/** marked encodes the address of a link, but not one that stands in the text by itself. */
const ATOM_IN_ADDRESS = /%EE%80%80(\d+)|\uE000(\d+)/i;

/** Each way that the blocks can fall is Markdown of its own; a finding that several ways share is made once. */
export function checkMarkdown(nodes: Many<TextNode>, { report, placeOf, at }: TextSource): void {
  const found = new Map<string, Diagnostic>();
  for (const leaves of variantsOf(nodes))
    checkLeaves(leaves, placeOf, at, (finding) =>
      found.set(`${finding.code} ${finding.at?.start.offset ?? 0} ${finding.message.fr}`, finding),
    );
  for (const finding of found.values()) report(finding);
}

/** The same for one way that the blocks fell. `at` is the place of the whole text. */
export function checkLeaves(leaves: Many<Leaf>, placeOf: (passage: Passage) => Place, at: Place, report: Report): void {
  const markdown = markdownOf(leaves);
  const atoms = leaves.filter(isAtom);
  const sourceAt = sourceOffsets(leaves);
  const inSource = ({ start, end }: Passage): Place =>
    placeOf({ start: sourceAt(start).start, end: sourceAt(end - 1).end });

  const marks = marksIn(markdown);
  if (marks > MOST_MARKS) return report(diagnose('text-too-laden', { marks }, { at }));
  const nested = nestedLine(markdown);
  if (nested) {
    const place = inSource({ start: nested.index, end: nested.index + nested[0].length });
    return report(diagnose('text-markdown', { ...NESTED, raw: shown(nested[0].trim(), atoms) }, { at: place }));
  }

  const check = (tokens: Many<Token>, from: number): number =>
    tokens.reduce((cursor, token) => {
      const { first, end } = locate(token, markdown, cursor);
      const [words = ''] = token.raw.trim().split('\n');
      const refused = refusedIn(token);
      const place = inSource(first);
      if (refused)
        report(diagnose('text-markdown', { ...refused, raw: shown(words, atoms) }, { at: place, clash: [words] }));
      else if (token.type === 'link') checkLink(token as Tokens.Link, place);
      if (!refused) check(childrenOf(token), first.start);
      return end;
    }, from);

  const checkLink = ({ href, raw }: Tokens.Link, place: Place): void => {
    const [, encoded, plain] = ATOM_IN_ADDRESS.exec(href) ?? [];
    const tag = atoms[Number(encoded ?? plain ?? NaN)];
    if (tag) report(diagnose('text-link-value', { tag: tag.source }, { at: tag.at, clash: [tag.source] }));
    else if (!SAFE_LINK.test(href)) report(diagnose('text-link', { href }, { at: place, clash: [raw] }));
  };
  check(lex(markdown), 0);
}

/** The first line of the token in the Markdown, searched from `cursor`, and where its last line ends. */
function locate(token: Token, markdown: string, cursor: number): { readonly first: Passage; readonly end: number } {
  const lines = token.raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let end = cursor;
  let first: Passage | undefined;
  for (const line of lines) {
    const start = markdown.indexOf(line, end);
    if (start < 0) continue;
    end = start + line.length;
    first ??= { start, end };
  }
  return { first: first ?? { start: cursor, end: cursor + 1 }, end };
}

/** For an offset in the Markdown, the passage of the source that it comes from: one character, or the tag of an atom. */
function sourceOffsets(leaves: Many<Leaf>): (offset: number) => Passage {
  const starts: number[] = [];
  let length = 0;
  let atoms = 0;
  for (const leaf of leaves) {
    starts.push(length);
    length += leaf.type === 'content' ? leaf.text.length : `${atoms++}`.length + 2;
  }
  return (offset) => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const leaf = leaves[index];
    if (!leaf) return { start: 0, end: 0 };
    if (isAtom(leaf)) return leaf;
    const start = Math.min(leaf.end - 1, leaf.start + offset - (starts[index] ?? 0));
    return { start, end: start + 1 };
  };
}

/** As the author wrote it, and not too much of it. */
const shown = (words: string, atoms: Many<{ readonly source: string }>): string =>
  words
    .split(MARKER)
    .map((part, index) => (index % 2 === 1 ? (atoms[Number(part)]?.source ?? '') : part))
    .join('')
    .slice(0, 60);

function childrenOf(token: Token): Many<Token> {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap((cell) => cell.tokens);
  }
  if (token.type === 'list') return (token as Tokens.List).items;
  return ('tokens' in token && token.tokens) || [];
}
