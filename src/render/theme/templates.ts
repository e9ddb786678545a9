/** Handlebars templates to functions, after their tags have been checked. */
import Handlebars from 'handlebars';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Dict } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { ruler } from '../../workspace/ruler.js';
import { problemsOf, type Known } from './tags.js';
import type { Words } from './words.js';

const OPTIONS = { knownHelpersOnly: true, preventIndent: true } as const;

/** By name; each is a partial for the others. What is wrong is reported, and the template left out. */
export function compileTemplates(
  files: ReadonlyMap<string, SourceFile>,
  words: Words,
  report: Report,
): Dict<Handlebars.TemplateDelegate> {
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  environment.unregisterHelper('lookup');
  const known = { templates: [...files.keys()], words };
  const compiled: Record<string, Handlebars.TemplateDelegate> = {};
  for (const [name, file] of files) {
    const program = parse(file, report);
    if (!program || !check(file, program, known, report)) continue;
    compiled[name] = environment.compile(program, OPTIONS);
    environment.registerPartial(name, compiled[name]);
  }
  return compiled;
}

function parse(file: SourceFile, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(file.text);
  } catch (error) {
    // "Parse error on line 3:\n…source…\nExpecting 'CLOSE', got 'EOF'", or "if doesn't match each - 3:4".
    const lines = (error as Error).message.split('\n');
    const line = Number(/(?:line |- )(\d+)/.exec(lines[0] ?? '')?.[1] ?? 1);
    const offset = lineStart(file.text, line);
    const reason = lines.at(-1)?.replace(/ - \d+:\d+$/, '') ?? '';
    report(diagnose('theme-syntax', { reason }, { at: ruler(file).place(offset, offset), clash: [file.path] }));
    return undefined;
  }
}

function check(file: SourceFile, program: hbs.AST.Program, known: Known, report: Report): boolean {
  const problems = problemsOf(program, known);
  const { place } = ruler(file);
  const offset = ({ line, column }: hbs.AST.Position): number => lineStart(file.text, line) + column;
  for (const { code, name, candidates, at } of problems) {
    const finding = { at: place(offset(at.start), offset(at.end)), clash: [file.path, name] };
    report(
      code === 'theme-tag'
        ? diagnose(code, { tag: name }, finding)
        : diagnose(code, { name, nearest: nearest(name, candidates) }, finding),
    );
  }
  return problems.length === 0;
}

/** Handlebars counts lines from 1 and columns from 0. */
function lineStart(text: string, line: number): number {
  let start = 0;
  for (let each = 1; each < line; each++) start = text.indexOf('\n', start) + 1;
  return start;
}
