/** Everything that the documents of one situation share: facts, outlines, where each clause stands, the ledger. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Facts, Situation, Subject, Workspace } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { contentsOf, type Contents } from './contents.js';

export type { LedgerEntry } from './contents.js';

/** Contents are shared with other situations. */
export interface Prepared extends Contents {
  readonly workspace: Workspace;
  readonly situation: Situation;
  readonly subject: Subject;
  readonly facts: Facts;
}

export function prepare(workspace: Workspace, situation: Situation, report: Report): Prepared {
  const { offer, options, audience } = situation;
  const subject: Subject = { offer, options, audience };
  const facts = factsOf(workspace, situation);
  return { workspace, situation, subject, facts, ...contentsOf(workspace, situation, facts, subject, report) };
}
