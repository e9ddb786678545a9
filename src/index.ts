/**
 * The public API: files in, documents and findings out. Everything here is pure but `readSources`, which reads a folder.
 *
 *     const report = (finding) => console.error(finding.message.fr);
 *     const workspace = loadWorkspace(await readSources('terms', report), report);
 *     for (const situation of situationsOf(workspace))
 *       assembleDocument(prepare(workspace, situation, report), 'cgv', report);
 */
export type { Report } from './diagnostics/diagnose.js';
export type * from './shapes.js';
export { readSources } from './workspace/read.js';
export { loadWorkspace } from './library/load.js';
export { catalogueSituations, situationsOf, type Wanted } from './situation/situations.js';
export { prepare, type LedgerEntry, type Prepared } from './assemble/prepare.js';
export { assembleDocument } from './assemble/assemble.js';
export { renderDocx } from './render/docx.js';
export { renderHtml } from './render/html.js';
export { renderJson } from './render/json.js';
export { renderMarkdown } from './render/markdown.js';
export { renderText } from './render/text.js';
export { wordsOf } from './render/words.js';
export { ledgerOf, type Ledger } from './ledger/ledger.js';
export { checkLibrary, checkSale, checkSituation, type CheckedSituation } from './check/check.js';
export { printedIn } from './check/rules/selected.js';
export { rulesOf } from './check/packs.js';
