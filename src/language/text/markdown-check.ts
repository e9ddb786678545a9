/** Reports the Markdown that a contract may not use, at its place. */
import type { Token, Tokens } from 'marked';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Many, Place } from '../../shapes.js';
import { lex, SAFE_LINK } from './markdown.js';
import type { TextNode } from './template.js';

const REFUSED: Readonly<Record<string, string>> = {
  heading: 'titre',
  code: 'bloc de code',
  codespan: 'code',
  blockquote: 'citation',
  hr: 'filet',
  html: 'HTML',
  image: 'image',
  del: 'texte barré',
  def: 'définition de lien',
  checkbox: 'case à cocher',
};

interface Checking {
  readonly source: string;
  readonly placeOf: (start: number, end: number) => Place;
  readonly report: Report;
}

/** Each way that the blocks can fall is Markdown of its own: all that print, then all that do not. */
export function checkMarkdown(nodes: Many<TextNode>, checking: Checking): void {
  const seen = new Set<string>();
  for (const side of ['then', 'else'] as const) {
    for (const token of flatten(lex(written(nodes, side)))) {
      const raw = token.raw.trim();
      if (seen.has(raw)) continue;
      const construct = REFUSED[token.type];
      const href = token.type === 'link' ? (token as Tokens.Link).href : undefined;
      if (construct === undefined && (href === undefined || SAFE_LINK.test(href))) continue;
      seen.add(raw);
      const [line = ''] = raw.split('\n');
      const start = Math.max(0, checking.source.indexOf(line));
      const at = checking.placeOf(start, start + line.length);
      checking.report(
        construct === undefined
          ? diagnose('text-link', { href: href ?? '' }, { at, clash: [raw] })
          : diagnose('text-markdown', { construct, raw: line.slice(0, 60) }, { at, clash: [raw] }),
      );
    }
  }
}

/** The text with «x» for each value: what Markdown sees does not depend on values. */
function written(nodes: Many<TextNode>, side: 'then' | 'else'): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'content':
          return node.text;
        case 'value':
        case 'ref':
          return 'x';
        case 'block':
          return written(node[side], side);
        case 'each':
          return written(side === 'then' ? node.body : node.else, side);
      }
    })
    .join('');
}

function flatten(tokens: Many<Token>): Many<Token> {
  return tokens.flatMap((token) => {
    const rows =
      token.type === 'table'
        ? [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].flat().flatMap((cell) => cell.tokens)
        : [];
    const items =
      token.type === 'list'
        ? (token as Tokens.List).items.flatMap((item) => [
            ...(item.task ? [{ type: 'checkbox', raw: item.raw } as Token] : []),
            ...item.tokens,
          ])
        : [];
    return [token, ...flatten([...((token as { tokens?: Token[] }).tokens ?? []), ...rows, ...items])];
  });
}
