import { exitCode } from '../../diagnostics/exit.js';
import type { Context, ExitCode } from '../context.js';
import { requireKnown } from '../names.js';
import { jsonText } from '../../report/json.js';
import { openWorkspace } from '../open.js';
import { values } from '../phrases/list.js';
import { table } from '../table.js';
import { listings, type ListKind } from './listings.js';

/** Prints one listing. What is wrong with the workspace is said beside it, since a list of what could be read still helps. */
export async function show(context: Context, kind: string, json: boolean): Promise<ExitCode> {
  requireKnown('listing', [kind], Object.keys(listings));
  const opened = await openWorkspace(context);
  if (opened.workspace) {
    const { columns, rows } = listings[kind as ListKind](opened.workspace, context.lang);
    context.io.stdout(json ? jsonText(rows) : aligned(context, columns, rows));
  }
  await opened.mentionFindings();
  return exitCode(opened.findings());
}

type Listing = ReturnType<(typeof listings)[ListKind]>;
/** Columns of closed lists, shown in words; ids and names that look alike stay as they are. */
const WORDED = new Set(['per', 'nature', 'period', 'required', 'severity', 'decided', 'of_sale', 'status', 'evidence']);

function aligned({ say }: Context, columns: Listing['columns'], rows: Listing['rows']): string {
  const cell = (key: string, value: Listing['rows'][number][string] = ''): string => {
    if (typeof value === 'object') return value.join(', ');
    const said = WORDED.has(key) ? values[String(value)] : undefined;
    return said ? say(said) : String(value);
  };
  const keys = Object.keys(columns);
  return table(
    Object.values(columns).map(say),
    rows.map((row) => keys.map((key) => cell(key, row[key]))),
  );
}
