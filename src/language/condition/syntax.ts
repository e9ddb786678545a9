/** CEL's own parser, and what it stumbles over in words that a lawyer reads. */
import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, Place } from '../../shapes.js';
import type { Origin } from './parse.js';

const LONGEST = 2_000;
const grammar = new Environment({ limits: { maxAstNodes: 2_000, maxDepth: 48 } });

const TOO_LONG: Said = {
  fr: 'elle est trop longue ou trop imbriquée ; faites-en plusieurs faits calculés (vocabulary/derived.yaml)',
  en: 'it is too long or too deeply nested; make several derived facts of it (vocabulary/derived.yaml)',
};
const TOKEN: Said = {
  fr: 'un mot ou un signe manque, ou est de trop, à cet endroit',
  en: 'a word or a sign is missing, or superfluous, in this place',
};
const QUOTES: Said = { fr: 'un guillemet n’est pas fermé', en: 'a quotation mark is not closed' };
const NUMERAL: Said = { fr: 'ce nombre est mal écrit ou trop grand', en: 'this number is ill-written or too large' };
const ESCAPE: Said = { fr: 'cette suite après « \\ » n’a pas de sens', en: 'this sequence after "\\" has no meaning' };
const REASONS: Dict<Said> = {
  unexpected_token: TOKEN,
  expected_token: TOKEN,
  unexpected_character: { fr: 'ce mot ou ce signe n’a pas de sens ici', en: 'this word or sign has no meaning here' },
  unterminated_string: QUOTES,
  unterminated_triple_quoted_string: QUOTES,
  newline_in_string: QUOTES,
  invalid_number: NUMERAL,
  invalid_exponent: NUMERAL,
  invalid_integer: NUMERAL,
  invalid_hex_integer: NUMERAL,
  limit_exceeded: TOO_LONG,
  reserved_identifier: { fr: 'ce mot est réservé', en: 'this word is reserved' },
};
const ASSIGNMENT: Said = { fr: 'l’égalité s’écrit « == »', en: 'equality is written "=="' };

/** undefined where the source does not follow the grammar, which is reported at the place. */
export function syntaxOf(source: string, { at, spots }: Origin, report: Report): ASTNode | undefined {
  const refuse = (reason: Said, place: Place): undefined => {
    report(diagnose('condition-syntax', { reason }, { at: place, clash: [source] }));
    return undefined;
  };
  if (source.length > LONGEST) return refuse(TOO_LONG, at);
  try {
    return grammar.parse(source).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { start, end } = error.range ?? { start: 0, end: 0 };
    const reason = source.slice(start, end) === '=' ? ASSIGNMENT : (REASONS[error.code] ?? ESCAPE);
    return refuse(reason, { file: at.file, start: spots(start), end: spots(end) });
  }
}
