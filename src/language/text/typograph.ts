/** French typography, as a small table of rules. Idempotent; URLs and addresses stay as they are. */
const NBSP = '\u00A0';
const NNBSP = '\u202F';
const SPACE = `[ ${NBSP}${NNBSP}]`;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}])'/gu, '’'],
  [/\.\.\.(?!\.)(?<!\.{4})/g, '…'],
  [/ {2,}/g, ' '],
  [new RegExp(`«${SPACE}*`, 'g'), `«${NBSP}`],
  [new RegExp(`${SPACE}*»`, 'g'), `${NBSP}»`],
  [new RegExp(`(?<=[^\\s${NNBSP}])${SPACE}*(?=[;!?](?!\\p{L}))`, 'gu'), NNBSP],
  [new RegExp(`^${SPACE}*(?=[;!?](?:\\s|$))`, 'gu'), NNBSP],
  [new RegExp(`(?<=[^\\s:])${SPACE}*:(?=\\s|$)`, 'gu'), `${NBSP}:`],
  [new RegExp(`^${SPACE}*:(?=\\s|$)`, 'gu'), `${NBSP}:`],
  [new RegExp(`(?<=\\p{N})${SPACE}?(?=%)`, 'gu'), NNBSP],
  [
    new RegExp(`(?<=\\p{N})${SPACE}(?=€|euros?\\b|jours?\\b|heures?\\b|mois\\b|ans?\\b|minutes?\\b|cm\\b|mm\\b)`, 'gu'),
    NBSP,
  ],
  [new RegExp(`(?<=(?:^|[\\s(])(?:n°|nᵒ|art\\.|p\\.|§|M\\.|Mme|[LRDA]\\.))${SPACE}(?=\\S)`, 'gu'), NBSP],
  [new RegExp(`(?<=\\b(?:articles?|annexe|alinéa|titre|paragraphe))${SPACE}(?=\\p{N}|[LRDA]\\.)`, 'giu'), NBSP],
];
/** What a reader clicks or types: left alone. */
const LITERAL = /((?:https?|mailto|tel):\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

export function typograph(text: string): string {
  return text
    .split(LITERAL)
    .map((part, index) => (index % 2 === 1 ? part : RULES.reduce((words, [rule, by]) => words.replace(rule, by), part)))
    .join('');
}
