import { Trouble } from '../../diagnostics/trouble.js';
import type { Context } from '../context.js';
import { collector, stops } from '../findings.js';
import { openWorkspace } from '../open.js';
import { doctor as words } from '../phrases/doctor.js';
import { readTheme } from '../theme.js';
import type { Check } from './checks.js';

/** Findings are the lawyers' business, not the machine's: they are counted here, and `build` shows them. */
export async function workspaceCheck(context: Context): Promise<Check> {
  const name = 'workspace';
  return settled(name, async () => {
    const { workspace, findings } = await openWorkspace(context);
    const count = findings().filter(stops).length;
    if (!workspace) return { name, state: 'failed', found: words.noWorkspace(context.root), fix: words.makeWorkspace };
    const offers = Object.values(workspace.offers).filter(({ regression }) => !regression).length;
    const found = words.workspace(context.root, Object.keys(workspace.clauses).length, offers, count);
    return count === 0 ? { name, state: 'ok', found } : { name, state: 'warning', found, fix: words.seeFindings };
  });
}

export async function templatesCheck(context: Context): Promise<Check> {
  const name = 'templates';
  return settled(name, async () => {
    const { report, findings } = collector();
    const { theme, files } = await readTheme(context.root, report);
    const found = words.templates(files.length, findings().length);
    return theme ? { name, state: 'ok', found } : { name, state: 'failed', found, fix: words.seeFindings };
  });
}

async function settled(name: Check['name'], look: () => Promise<Check>): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { message } = error.diagnostic;
    return { name, state: 'failed', found: { fr: message.fr, en: message.en ?? message.fr }, fix: words.makeWorkspace };
  }
}
