import { resolve } from 'node:path';
import { exitCode } from '../../diagnostics/exit.js';
import type { Written } from '../../output/manifest.js';
import { sweep } from '../../output/sweep.js';
import type { Many } from '../../shapes.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings, stops } from '../findings.js';
import { jsonText } from '../../report/json.js';
import { countOf, dateOf, requireKnown } from '../names.js';
import { openWorkspace } from '../open.js';
import { build as words } from '../phrases/build.js';
import { withPrinter } from '../printing.js';
import { progress } from '../progress.js';
import { readTheme } from '../theme.js';
import { FORMATS, type Format } from './formats.js';
import { makeDocuments } from './make.js';
import { selectSituations } from './select.js';
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
  const date = options.date === undefined ? {} : { date: dateOf('--date', options.date) };
  const browsers = countOf('--jobs', options.jobs, 16);
  const folder = options.out === undefined ? resolve(root, 'output') : resolve(io.cwd, options.out);
  const draft = options.draft ?? false;

  const opened = await openWorkspace(context);
  const { workspace, report, findings } = opened;
  const { theme, files: templates } = await readTheme(root, report);
  const asked = {
    ...(options.offer ? { offers: options.offer } : {}),
    ...(options.option ? { options: options.option } : {}),
    ...(options.audience ? { audiences: options.audience } : {}),
    ...(options.doc ? { documents: options.doc } : {}),
    ...date,
  };
  const made = workspace
    ? makeDocuments(workspace, selectSituations(workspace, asked, report), asked.documents, report)
    : [];
  const stopped = findings().some(stops) && !draft;
  let written: Many<Written> = [];
  if (theme && !stopped) {
    const removed = await sweep(folder);
    if (removed.length > 0) io.stderr(`${say(words.swept(removed.length))}\n`);
    const formats = [...new Set(options.format)] as Many<Format>;
    const { step, end } = progress(io, say(words.writing), made.length * formats.length);
    const width = 2 * browsers;
    written = await withPrinter(context, browsers, (printer) =>
      writeDocuments(made, { folder, formats, theme, draft, printer, width, wrote: step }),
    ).finally(end);
  }
  const found = findings();
  if (options.json) io.stdout(jsonText({ files: written, diagnostics: found }));
  else {
    await printFindings(context, found, [...opened.files, ...templates]);
    if (stopped || !theme) io.stderr(`${say(words.nothing)}\n`);
    else io.stdout(`${say(words.done(made.length, written.length, folder, seconds(context, started)))}\n`);
  }
  return exitCode(found);
}

/** Only for a person: what a machine reads is the same at every run. */
function seconds({ io }: Context, started: number): string | undefined {
  return io.isTerminal.stdout ? ((performance.now() - started) / 1000).toFixed(1) : undefined;
}
