/** French typography, as a small table of rules. Idempotent; it changes spaces and marks, never words; URLs stay as they are. */
const NBSP = '\u00A0';
const NNBSP = '\u202F';
const SPACES = `[ ${NBSP}${NNBSP}]*`;
const SPACE = `[ ${NBSP}${NNBSP}]`;

const UNITS = 'euros?|jours?|heures?|h|minutes?|secondes?|mois|ans?|années?|fois|[KMGT]o|km|cm|mm|€|MAD|HT|TTC';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const NUMBERED = '(?:[aA]rticle|[aA]nnexe|[aA]linéa|[tT]itre|[cC]hapitre|[sS]ection|[pP]aragraphe|[vV]ersion)s?';

/** What stands before (lookbehind) and after (lookahead) is kept; the rest of the match becomes the third. */
const rule = (before: string, match: string, after: string, by: string): readonly [RegExp, string] => [
  new RegExp(`${before && `(?<=${before})`}${match}${after && `(?=${after})`}`, 'gu'),
  by,
];
const RULES = [
  rule('[\\p{L}\\p{N}]', "'", '', '’'),
  rule('(?<!\\.)', '\\.{3}', '(?!\\.)', '…'),
  rule('', ' {2,}', '', ' '),
  rule('«', SPACES, '', NBSP),
  rule('', SPACES, '»', NBSP),
  rule(`(?:^(?=${SPACE})|[^\\s([!?;«])`, SPACES, '[;!?](?![\\p{L}\\p{N}])', NNBSP),
  rule(`(?:^(?=${SPACE})|[^\\s(\\[:«])`, SPACES, ':(?:\\s|$)', NBSP),
  rule('[^\\s—]', `${SPACES}—${SPACES}`, '[^\\s—]', `${NBSP}— `),
  rule('\\p{N}', SPACES, '%', NBSP),
  rule('\\p{N}', SPACE, `(?:${UNITS})(?![\\p{L}\\p{N}])`, NBSP),
  rule('(?<!\\p{N})(?:[1-3]?\\p{N}|1er)', SPACE, `(?:${MONTHS})(?!\\p{L})`, NBSP),
  rule('(?:^|[\\s(’])(?:n°|nᵒ|art\\.|p\\.|§|MM?\\.|Mmes?|Dr)', SPACE, '\\S', NBSP),
  rule(`(?<!\\p{L})(?:${NUMBERED})`, SPACE, '\\p{N}|[LRDA]\\. ?\\p{N}|[LRDA]\\.\\s|[IVX]+(?!\\p{L})', NBSP),
  rule('(?<!\\p{L})[LRDA]\\.', SPACE, '\\p{N}', NBSP),
] as const;

/** What a reader clicks or types. */
const LITERAL = /((?:https?:\/\/|mailto:|tel:|www\.)[^\s«»]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** `before` and `after` are the characters that stand next to the text, where it does not stand alone. */
export function typograph(text: string, before = '', after = ''): string {
  const parts = text.split(LITERAL);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : applied(part, parts[index - 1]?.slice(-1) ?? before, parts[index + 1]?.slice(0, 1) ?? after),
    )
    .join('');
}

function applied(text: string, before: string, after: string): string {
  if (text === '') return '';
  const [left, right] = [border(before), border(after)];
  const whole = RULES.reduce((words, [pattern, by]) => words.replace(pattern, by), left + text + right);
  return whole.slice(left.length, whole.length - right.length);
}

/** The neighbour as rules see it; none of them changes what this gives. */
function border(character: string): string {
  if (/^\p{L}$/u.test(character)) return 'x';
  if (/^\p{N}$/u.test(character)) return '0';
  if (/^\s$/u.test(character)) return NBSP;
  return character === '' || /^[«»;:!?%€([]$/.test(character) ? character : ',';
}
