/** The tokens of one YAML document, taken from the lexer one at a time, so that a hostile file is refused before it is built. */
import { Lexer, Parser, type CST } from 'yaml';
import { diagnose, type Finding, type Report } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../shapes.js';
import type { SourceFile } from './node.js';
import type { Ruler } from './ruler.js';

export const MAX_DEPTH = 64;
const MOST_ERRORS = 20;
/** The lexer says with this that its next lexeme is the content of a plain or block scalar. */
const SCALAR = '\u001f';
/** A negation that YAML takes for a tag: `!has(x)`, `!offer.mail`, `!(a && b)`. */
const NEGATION = /^!{1,2}(\(|[a-z_]+[.(])/;

/** undefined, and one finding, where the text uses what a workspace may not: nesting without end, aliases, tags … */
export function readTokens(file: SourceFile, { place }: Ruler, report: Report): CST.Token[] | undefined {
  const refuse = (refused: (finding: Finding) => Diagnostic, start: number, end: number): undefined => {
    report(refused({ at: place(start, end), clash: [file.path, String(start)] }));
  };
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let inScalar = false;
  let before = '';
  let errors = 0;
  for (const lexeme of new Lexer().lex(file.text)) {
    const start = parser.offset;
    const end = start + lexeme.length;
    const refused = inScalar ? undefined : refusal(lexeme, before);
    if (refused) return refuse(refused, start, end);
    inScalar = lexeme === SCALAR;
    before = lexeme;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    // The file is refused anyway, and a hostile one has a million errors.
    if (errors > MOST_ERRORS) break;
    // Its collections close by recursion: two files nested 5,000 deep would end the process.
    if (parser.stack.length > MAX_DEPTH + 1 && isCollection(parser.stack[MAX_DEPTH + 1]))
      return refuse((finding) => diagnose('yaml-depth', { limit: MAX_DEPTH }, finding), start, end);
  }
  tokens.push(...parser.end());
  const second = tokens.filter(({ type }) => type === 'document')[1];
  if (second) return refuse((finding) => diagnose('yaml-documents', {}, finding), second.offset, second.offset + 3);
  return tokens;
}

function refusal(lexeme: string, before: string): ((finding: Finding) => Diagnostic) | undefined {
  switch (lexeme.charAt(0)) {
    case '%':
      return (finding) => diagnose('yaml-directive', { written: lexeme }, finding);
    case '&':
    case '*':
      return (finding) => diagnose('yaml-alias', { written: lexeme }, finding);
    case '!':
      return NEGATION.test(lexeme)
        ? (finding) => diagnose('yaml-bare-negation', { written: lexeme }, finding)
        : (finding) => diagnose('yaml-tag', { written: lexeme }, finding);
    case '{':
      // {{offer.mail}}: a map as the key of a map.
      return before === '{' ? (finding) => diagnose('yaml-bracket', {}, finding) : undefined;
    case "'":
    case '"':
      return isClosed(lexeme) ? undefined : (finding) => diagnose('yaml-quote-open', {}, finding);
    default:
      return undefined;
  }
}

/** A closing quote that is itself doubled or escaped is none. */
function isClosed(quoted: string): boolean {
  const last = quoted.length - 1;
  if (last === 0 || quoted[last] !== quoted[0]) return false;
  if (quoted.startsWith('"')) return run(quoted, '\\', last) % 2 === 0;
  const quotes = run(quoted, "'", quoted.length);
  return quotes % 2 === (quotes === quoted.length ? 0 : 1);
}

/** How many of `character` stand just before `end`. */
function run(text: string, character: string, end: number): number {
  let start = end;
  while (start > 0 && text[start - 1] === character) start--;
  return end - start;
}

function isCollection(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';
}
