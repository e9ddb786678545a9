/** Files of templates/ to a theme. Pure: reading them is the caller's. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Dict, Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { filled } from './filled.js';
import { joinStyles } from './styles.js';
import { compileTemplates } from './templates.js';
import type { LayoutName, Theme } from './theme.js';
import { tokensOf } from './tokens.js';
import { readWords, WORDS_FILE } from './words.js';

const LAYOUTS: Many<LayoutName> = ['document', 'section', 'clause', 'table', 'verbatim', 'signatures'];

/**
 * `files`: the *.hbs, *.css and interface.yaml of templates/; every .hbs is a partial under its file name, style sheets
 * follow each other by file name. `assets`: fonts and images in base64, by file name. undefined where anything is wrong,
 * with at least one finding.
 */
export function loadTheme(files: Many<SourceFile>, assets: Dict<string>, report: Report): Theme | undefined {
  const found: Diagnostic[] = [];
  const note: Report = (diagnostic) => {
    found.push(diagnostic);
    report(diagnostic);
  };
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const templates = new Map(sorted.filter(({ path }) => path.endsWith('.hbs')).map((file) => [nameOf(file), file]));
  const wordsFile = files.find((file) => baseOf(file) === WORDS_FILE);
  const present = [...[...templates.keys()].map((name) => `${name}.hbs`), ...(wordsFile ? [WORDS_FILE] : [])];
  for (const file of [...LAYOUTS.map((layout) => `${layout}.hbs`), WORDS_FILE])
    if (!present.includes(file)) note(diagnose('theme-file-missing', { file }, { clash: [file] }));

  const words = wordsFile && readWords(wordsFile, note);
  const sheets = sorted.filter(({ path }) => path.endsWith('.css'));
  const styles = joinStyles(sheets, assets, note);
  const layouts = words ? compileTemplates(templates, words.fr, note) : {};
  if (!words || found.length > 0) return undefined;
  return { layouts: filling(layouts as unknown as Theme['layouts']), styles, tokens: tokensOf(sheets), words };
}

/** Those that are used many times in a document. */
const filling = (layouts: Theme['layouts']): Theme['layouts'] => ({
  ...layouts,
  section: filled(layouts.section),
  clause: filled(layouts.clause),
  table: filled(layouts.table),
});

const baseOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);
const nameOf = (file: SourceFile): string => baseOf(file).replace(/\.hbs$/, '');
