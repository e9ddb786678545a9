/** Every document that a build makes, as a tree, and where its files stand. */
import { assembleDocument } from '../../assemble/assemble.js';
import { prepare } from '../../assemble/prepare.js';
import type { Report } from '../../diagnostics/diagnose.js';
import type { Document, DocumentId, Facts, Many, Situation, Workspace } from '../../shapes.js';

export interface Made {
  readonly document: Document;
  /** Below the output folder: basic+daily-backup / fr-consumer */
  readonly folders: readonly [offer: string, audience: string];
  /** Who publishes it. */
  readonly author: string;
}

export function makeDocuments(
  workspace: Workspace,
  situations: Many<Situation>,
  documents: Many<string> | undefined,
  report: Report,
  explained = false,
): Many<Made> {
  return situations.flatMap((situation) => {
    const prepared = prepare(workspace, situation, report);
    const author = authorOf(prepared.facts);
    const folders = [[situation.offer, ...situation.options].join('+'), situation.audience] as const;
    return Object.keys(prepared.outlines)
      .filter((id) => documents?.includes(id) ?? true)
      .flatMap((id): Many<Made> => {
        const document = assembleDocument(prepared, id as DocumentId, report, explained);
        return document ? [{ document, folders, author }] : [];
      });
  });
}

export function authorOf(facts: Facts): string {
  const name = (facts.provider as Facts | undefined)?.legal_name;
  return typeof name === 'string' ? name : 'clausier';
}
