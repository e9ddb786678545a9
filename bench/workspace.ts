/** The starter workspace, loaded in this process, and documents made of it. */
import type { Made } from '../src/cli/build/make.js';
import type { Theme } from '../src/render/theme/theme.js';
import type { AudienceId, Diagnostic, Document, Many, OfferId, Workspace } from '../src/shapes.js';
import { root } from './child.js';
import { loadWorkspace, makeDocuments, readSources, readTheme, situationsOf } from './product.js';

export interface Loaded {
  readonly workspace: Workspace;
  readonly theme: Theme;
}

/** Throws where the workspace has findings that stop a build, unless it is a draft. */
export async function load(draft: boolean): Promise<Loaded> {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const workspace = loadWorkspace(await readSources(root, report), report);
  const { theme } = await readTheme(root, report);
  const stopping = found.filter(({ severity }) => severity === 'block' || severity === 'error');
  if (!workspace || !theme || (stopping.length > 0 && !draft))
    throw new Error(`The workspace has ${stopping.length} errors: ${stopping[0]?.message.en ?? ''}`);
  return { workspace, theme };
}

/** The general terms of every plan, for every audience and option, as a build makes them. */
export const allTerms = (workspace: Workspace): Many<Made> =>
  makeDocuments(workspace, situationsOf(workspace), ['cgv'], () => undefined);

/** Of one plan without options. Throws where there is no such plan. */
export function termsOf(workspace: Workspace, offer: string, audience: string): Document {
  const asked = { offers: [offer as OfferId], audiences: [audience as AudienceId], options: [] };
  const [made] = makeDocuments(workspace, situationsOf(workspace, asked), ['cgv'], () => undefined);
  if (!made) throw new Error(`The workspace makes no terms for ${offer}, ${audience}.`);
  return made.document;
}
