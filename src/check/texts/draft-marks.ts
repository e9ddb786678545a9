/** What a writer leaves behind to come back to: a blank, a note, a word that asks for another. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Workspace } from '../../shapes.js';
import { everythingWritten } from './written.js';

const TO_DO =
  'compléter|définir|préciser|rédiger|confirmer|vérifier|valider|revoir|déterminer|insérer|adapter|supprimer';
/** «à vérifier» is a mark where it stands alone: in brackets, or as a whole sentence. */
const ALONE = `(?<=^\\s*|[([«:;.!?–—|]\\s*)[àÀ] (?:${TO_DO})(?=\\s*(?:$|[)\\]».;!?–—|]))`;

const MARK = new RegExp(
  [
    '\\[[^\\]\\n]*\\\\?\\](?!\\()',
    '_{3,}|\\.{4,}|…{2,}|\\?{2,}',
    '\\{\\{|\\}\\}|<<|>>',
    '(?<![\\p{L}\\p{N}])(?:TODO|FIXME|TBD|TBC|NDLR|X{2,}|x{3,}|lorem ipsum|note au rédacteur)(?![\\p{L}\\p{N}])',
    ALONE,
  ].join('|'),
  'gu',
);

export function checkDraftMarks(workspace: Workspace, report: Report): void {
  for (const { text, placeOf, subject } of everythingWritten(workspace))
    for (const { 0: mark, index } of text.matchAll(MARK)) {
      const at = placeOf({ start: index, end: index + mark.length });
      report(diagnose('draft-mark', { mark }, { at, subject, clash: [mark] }));
    }
}
