import { join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Written } from '../../output/manifest.js';
import { sweep } from '../../output/sweep.js';
import type { Diagnostic, Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings, stops, unheard } from '../findings.js';
import { jsonText } from '../../report/json.js';
import { inOrder } from '../../report/order.js';
import { countOf, dateOf, requireInForce, requireKnown } from '../names.js';
import { openWorkspace } from '../open.js';
import { build as words } from '../phrases/build.js';
import { withPrinter } from '../printing.js';
import { progress } from '../progress.js';
import { readTheme } from '../theme.js';
import { FORMATS, type Format } from './formats.js';
import { makeDocuments } from './make.js';
import { selectSituations, type Asked } from './select.js';
import { writeDocuments } from './write.js';

export interface BuildOptions {
  readonly offer?: Many<string>;
  readonly option?: Many<string>;
  readonly audience?: Many<string>;
  readonly doc?: Many<string>;
  readonly format: Many<string>;
  readonly date?: string;
  readonly out?: string;
  readonly jobs: string;
  readonly draft?: boolean;
  readonly json?: boolean;
}

/** Everything is assembled before anything is written; a finding that stops leaves the output as it was, unless drafts are asked for. */
export async function runBuild(context: Context, options: BuildOptions): Promise<ExitCode> {
  const started = performance.now();
  const { io, say, root } = context;
  requireKnown('format', options.format, FORMATS);
  const date = options.date === undefined ? undefined : dateOf('--date', options.date);
  const browsers = countOf('--jobs', options.jobs, 16);
  const draft = options.draft ?? false;

  const { workspace, files, report, findings } = await openWorkspace(context);
  if (!workspace) return tell(context, options.json, [], files, findings());
  requireInForce(date, workspace.edition);
  const { theme, files: templates } = await readTheme(root, report);
  const sound = !findings().some(stops);
  const situations = selectSituations(workspace, { ...namesOf(options), ...(date ? { date } : {}) }, report);
  const made =
    sound || draft
      ? makeDocuments(workspace, situations, options.doc, sound ? report : unheard, options.format.includes('json'))
      : [];
  const sources = [...files, ...templates];
  if (!theme || (findings().some(stops) && !draft)) return tell(context, options.json, [], sources, findings());
  if (made.length === 0) throw new Trouble(diagnose('usage-selection-empty', {}));

  const output = options.out === undefined ? resolve(root, 'output') : resolve(io.cwd, options.out);
  const folder = draft ? join(output, '_drafts') : output;
  const removed = await sweep(output);
  if (removed.length > 0) io.stderr(`${say(words.swept(removed.length))}\n`);
  const formats = [...new Set(options.format)] as Many<Format>;
  const { step: wrote, end } = progress(io, say(words.writing), made.length * formats.length);
  const written = await withPrinter(context, browsers, (printer) =>
    writeDocuments(made, { folder, formats, theme, draft, printer, width: 2 * browsers, wrote }),
  ).finally(end);
  if (!options.json) io.stdout(`${say(words.done(made.length, written.length, folder, seconds(context, started)))}\n`);
  return tell(context, options.json, written, sources, findings());
}

function namesOf({ offer, option, audience, doc }: BuildOptions): Asked {
  return {
    ...(offer ? { offers: offer } : {}),
    ...(option ? { options: option } : {}),
    ...(audience ? { audiences: audience } : {}),
    ...(doc ? { documents: doc } : {}),
  };
}

async function tell(
  context: Context,
  json: boolean | undefined,
  written: Many<Written>,
  sources: Many<SourceFile>,
  found: Many<Diagnostic>,
): Promise<ExitCode> {
  const { io, say } = context;
  if (json) io.stdout(jsonText({ files: written, diagnostics: inOrder(found) }));
  else await printFindings(context, found, sources);
  if (!json && written.length === 0) io.stderr(`${say(words.nothing)}\n`);
  return exitCode(found);
}

/** Only for a person: what a machine reads is the same at every run. */
function seconds({ io }: Context, started: number): string | undefined {
  return io.isTerminal.stdout ? ((performance.now() - started) / 1000).toFixed(1) : undefined;
}
