/** Handlebars templates to functions, after their tags have been checked. */
import Handlebars from 'handlebars';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Dict, Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { ruler } from '../../workspace/ruler.js';
import { callsOf } from './calls.js';
import { problemsOf, type Known } from './tags.js';
import type { Words } from './words.js';

const OPTIONS = { knownHelpersOnly: true, preventIndent: true } as const;

/** By name; each is a partial for the others. What is wrong is reported, and the template left out. */
export function compileTemplates(
  files: ReadonlyMap<string, SourceFile>,
  words: Words,
  report: Report,
): Dict<Handlebars.TemplateDelegate> {
  const known = { templates: [...files.keys()], words };
  const programs: Record<string, hbs.AST.Program> = {};
  for (const [name, file] of files) {
    const program = parse(file, report);
    if (program && check(file, program, known, report)) programs[name] = program;
  }
  const whole = new Map(
    Object.entries(programs).map(([name, program]) => [name, inlined(program, programs, [name])] as const),
  );
  return Object.fromEntries([...whole].map(([name, program]) => [name, compile(program, whole)]));
}

/**
 * In an environment of its own, with what the template calls and no more: all that an environment holds is copied each time
 * that its template is used. Partials that call themselves remain calls.
 */
function compile(program: hbs.AST.Program, whole: ReadonlyMap<string, hbs.AST.Program>): Handlebars.TemplateDelegate {
  const environment = Handlebars.create();
  const calls = callsOf(program, whole);
  for (const helper of Object.keys(environment.helpers))
    if (!calls.blocks.has(helper)) environment.unregisterHelper(helper);
  for (const name of calls.partials) {
    const partial = whole.get(name);
    if (partial) environment.registerPartial(name, environment.compile(partial, OPTIONS));
  }
  return environment.compile(program, { ...OPTIONS, data: calls.data });
}

/** Partials in place: a call of one costs as much as a short template. One that calls itself stays a call. */
function inlined(program: hbs.AST.Program, programs: Dict<hbs.AST.Program>, within: Many<string>): hbs.AST.Program {
  const body = program.body.flatMap((statement): hbs.AST.Statement[] => {
    if (statement.type === 'PartialStatement') {
      const { name, params } = statement as hbs.AST.PartialStatement;
      const called = (name as hbs.AST.PathExpression).original;
      const partial = programs[called];
      if (!partial || params.length > 0 || within.includes(called) || callsItself(called, programs)) return [statement];
      return inlined(partial, programs, [...within, called]).body;
    }
    if (statement.type !== 'BlockStatement') return [statement];
    const block = statement as hbs.AST.BlockStatement;
    const half = (one: hbs.AST.Program | undefined) => (one ? inlined(one, programs, within) : one);
    return [{ ...block, program: half(block.program), inverse: half(block.inverse) } as hbs.AST.BlockStatement];
  });
  return { ...program, body };
}

function callsItself(name: string, programs: Dict<hbs.AST.Program>): boolean {
  const program = programs[name];
  return program !== undefined && callsOf(program, new Map(Object.entries(programs))).partials.has(name);
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
