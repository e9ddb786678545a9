import { dirname, extname, join, resolve } from 'node:path';
import { assembleDocument } from '../../assemble/assemble.js';
import { prepare } from '../../assemble/prepare.js';
import { exitCode } from '../../diagnostics/exit.js';
import { outputPath } from '../../output/path.js';
import { sweep } from '../../output/sweep.js';
import { writeWhole } from '../../output/write.js';
import { jsonText } from '../../report/json.js';
import { inOrder } from '../../report/order.js';
import type { Diagnostic, DocumentId, Many, Situation } from '../../shapes.js';
import { formats } from '../build/formats.js';
import { authorOf } from '../build/make.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings, stops, unheard } from '../findings.js';
import type { SourceFile } from '../../workspace/node.js';
import { refusedValue, requireKnown } from '../names.js';
import { openWorkspace } from '../open.js';
import { contract as words } from '../phrases/contract.js';
import { withPrinter } from '../printing.js';
import { readTheme } from '../theme.js';
import { readOrder, type OrderOptions } from './order.js';

export interface ContractOptions extends OrderOptions {
  readonly out?: string;
  readonly format?: string;
  readonly draft?: boolean;
  readonly json?: boolean;
}
const CONTRACT = 'contract' as DocumentId;
const FORMATS = ['pdf', 'docx', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** One file to sign, or every reason why not. Throws Trouble. */
export async function runContract(context: Context, options: ContractOptions): Promise<ExitCode> {
  const format = formatOf(options);
  const draft = options.draft ?? false;
  const { workspace, files, report, findings } = await openWorkspace(context);
  if (!workspace) return tell(context, options.json, undefined, files, findings());
  const sound = !findings().some(stops);
  const order = await readOrder(context, { workspace, files, report }, options);
  const { theme, files: templates } = await readTheme(context.root, report);
  const heard = sound ? report : unheard;
  const prepared = order.situation && (sound || draft) && prepare(workspace, order.situation, heard);
  if (prepared) requireKnown('document', [CONTRACT], Object.keys(prepared.outlines));
  const document = prepared && assembleDocument(prepared, CONTRACT, heard);
  let path: string | undefined;
  if (prepared && document && theme && (draft || !findings().some(stops))) {
    path = await pathOf(context, options, document.situation, format);
    await sweep(dirname(path));
    const author = authorOf(prepared.facts);
    const bytes = await withPrinter(context, 1, (printer) =>
      formats[format](document, { theme, draft, author, printer }),
    );
    await writeWhole(path, bytes);
  }
  return tell(context, options.json, path, [...files, ...templates, ...order.files], findings());
}

async function tell(
  context: Context,
  json: boolean | undefined,
  path: string | undefined,
  sources: Many<SourceFile>,
  found: Many<Diagnostic>,
): Promise<ExitCode> {
  const { io, say } = context;
  if (json) io.stdout(jsonText({ ...(path === undefined ? {} : { file: path }), diagnostics: inOrder(found) }));
  else {
    await printFindings(context, found, sources);
    if (path === undefined) io.stderr(`${say(words.nothing)}\n`);
    else io.stdout(`${say(words.done(path))}\n`);
  }
  return exitCode(found);
}

/** What `--format` says, else what the name of the file says, else PDF. */
function formatOf({ format, out }: ContractOptions): Format {
  const named = FORMATS.find((each) => extname(out ?? '') === `.${each}`);
  const asked = FORMATS.find((each) => each === (format ?? named ?? 'pdf'));
  requireKnown('format', format === undefined ? [] : [format], FORMATS);
  if (asked === undefined || (out !== undefined && named !== asked))
    throw refusedValue('--out', out ?? '', {
      fr: `un nom de fichier qui finit par .${asked ?? 'pdf'}`,
      en: `a file name that ends with .${asked ?? 'pdf'}`,
    });
  return asked;
}

async function pathOf(
  { io, root }: Context,
  { out, draft }: ContractOptions,
  { sale }: Situation,
  format: Format,
): Promise<string> {
  if (out !== undefined) return resolve(io.cwd, out);
  const { id } = sale?.order as { readonly id: string };
  const folders: Many<string> = draft ? ['_drafts', '_contracts'] : ['_contracts'];
  return outputPath(join(root, 'output', ...folders), `${id}.${format}`);
}
