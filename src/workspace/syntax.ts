/** What a syntax error of the YAML library says to the writer: its usual cause first, else its family. */
import type { ErrorCode, YAMLError } from 'yaml';
import { diagnose, type Finding, type Report } from '../diagnostics/diagnose.js';
import type { Said } from '../diagnostics/entry.js';
import type { Diagnostic } from '../shapes.js';
import type { SourceFile } from './node.js';
import type { Ruler } from './ruler.js';

/** One mistake often breaks the lines below it as well: more findings would hide the first. */
const MOST = 5;

/** The first error of each line, in order; once the indentation is lost, what it breaks below is not told again. */
export function reportSyntax(
  errors: readonly YAMLError[],
  file: SourceFile,
  { place, spot }: Ruler,
  report: Report,
): void {
  const lines = new Map<number, YAMLError>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = spot(error.pos[0]);
    if (!lines.has(line) && lines.size < MOST) lines.set(line, error);
  }
  const first = [...lines.values()].find((error) => isOfIndentation(error, file.text));
  for (const error of lines.values())
    if (first === undefined || error.pos[0] <= first.pos[0] || !isOfIndentation(error, file.text))
      report(cause(error, file, place));
}

const OF_INDENTATION: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
]);
/** A key that stands too far to the left is read as a text that lacks its colon. */
const isOutOfLine = ({ code, pos: [start] }: YAMLError, text: string): boolean =>
  code === 'MISSING_CHAR' &&
  /(^|\n) *$/.test(text.slice(Math.max(0, start - 200), start)) &&
  /^ *[\w-]+:/.test(text.slice(start, start + 200));
const isOfIndentation = (error: YAMLError, text: string): boolean =>
  OF_INDENTATION.has(error.code) || isOutOfLine(error, text);

function cause(error: YAMLError, { path, text }: SourceFile, place: Ruler['place']): Diagnostic {
  const {
    code,
    pos: [start, end],
  } = error;
  const on = (from: number, to: number): Finding => {
    const blanks = /^ +(?=[^\s])/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
    const first = Math.min(from + blanks, text.length);
    return { at: place(first, Math.min(Math.max(to, first + 1), text.length)), clash: [path, code, String(from)] };
  };
  const before = text.slice(Math.max(0, start - 2_000), start);
  const rest = /^[^\n\r]*/.exec(text.slice(start, start + 2_000))?.[0] ?? '';
  const comment = /\n[^\n'"|>]*[^\s:'"|>\]}\n][ \t]+(#[^\n]*)\n\s*$/d.exec(`\n${before}`);
  if (comment?.[1] && comment.indices?.[1] && (code === 'BAD_INDENT' || code === 'MISSING_CHAR')) {
    const [from, to] = comment.indices[1].map((offset) => start - before.length + offset - 1) as [number, number];
    return diagnose('yaml-comment', { comment: comment[1] }, on(from, to));
  }
  if (code === 'UNEXPECTED_TOKEN' && rest !== '') {
    if (/["'][ \t]*$/.test(before)) return diagnose('yaml-after-quote', { rest }, on(start, end));
    if (/[\]}][ \t]*$/.test(before)) return diagnose('yaml-bracket', {}, on(start, end));
    if (/[|>][-+1-9]*[ \t]*$/.test(before)) return diagnose('yaml-syntax', header, on(start, end));
  }
  if (code === 'BLOCK_IN_FLOW' || (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.includes(': ')))
    return diagnose('yaml-colon', {}, on(start, end));
  const sentence = isOutOfLine(error, text) ? indentation : (sentences[code] ?? other);
  return diagnose('yaml-syntax', sentence, on(start, end));
}

interface Sentence {
  readonly reason: Said;
  readonly fix: Said;
}
const say = (fr: string, en: string, fixFr: string, fixEn: string): Sentence => ({
  reason: { fr, en },
  fix: { fr: fixFr, en: fixEn },
});
const other = say(
  'La structure du fichier se brise ici.',
  'The structure of the file breaks here.',
  'Vérifiez le retrait, les deux-points, les guillemets et les crochets de cette ligne et de celle qui précède.',
  'Check the indentation, colons, quotes and brackets of this line and of the one before.',
);
const header = say(
  'Après « | » ou « > », le texte commence à la ligne suivante.',
  'After "|" or ">", the text starts on the next line.',
  'Passez à la ligne, et mettez le texte en retrait.',
  'Start a new line, and indent the text.',
);
const indentation = say(
  'Le retrait de cette ligne ne correspond à aucun niveau.',
  'The indentation of this line fits no level.',
  'Alignez-la sur les clés de même niveau ; fermez les crochets et les accolades ouverts plus haut.',
  'Align it with the keys of its level; close the brackets and braces opened above.',
);
const sentences: Readonly<Partial<Record<ErrorCode, Sentence>>> = {
  BAD_INDENT: indentation,
  BLOCK_AS_IMPLICIT_KEY: indentation,
  MULTILINE_IMPLICIT_KEY: say(
    'Cette clé s’étend sur plusieurs lignes.',
    'This key runs over several lines.',
    'Il manque un deux-points à la première ligne, ou le retrait est faux.',
    'The first line lacks a colon, or the indentation is wrong.',
  ),
  TAB_AS_INDENT: say(
    'Le retrait est fait d’une tabulation.',
    'The indentation is a tab.',
    'Remplacez les tabulations du début de ligne par des espaces.',
    'Replace the tabs at the start of the line by spaces.',
  ),
  MISSING_CHAR: say(
    'Il manque un signe : un deux-points, une virgule ou un guillemet fermant.',
    'A sign is missing: a colon, a comma or a closing quote.',
    "Dans un texte entre apostrophes simples, une apostrophe se double : 'l''offre'.",
    "In a text in single quotes, an apostrophe is doubled: 'l''offre'.",
  ),
  BAD_SCALAR_START: say(
    'Un texte sans guillemets ne peut pas commencer par ce signe.',
    'A text without quotes cannot start with this sign.',
    'Mettez le texte entre apostrophes simples.',
    'Put the text in single quotes.',
  ),
  BAD_DQ_ESCAPE: say(
    'Entre guillemets doubles, la barre oblique inverse annonce un code que YAML ne connaît pas.',
    'In double quotes, the backslash starts a code that YAML does not know.',
    'Utilisez des apostrophes simples, où elle n’a pas de sens particulier.',
    'Use single quotes, where it has no special meaning.',
  ),
};
