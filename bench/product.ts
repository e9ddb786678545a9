/**
 * The product as it is shipped, which is what is measured: the types are those of the sources, the code is the compiled
 * one. Run from the sources, each function would carry what the runner adds to keep its name.
 */
import type * as Assemble from '../src/assemble/assemble.js';
import type * as Prepare from '../src/assemble/prepare.js';
import type * as Make from '../src/cli/build/make.js';
import type * as ReadTheme from '../src/cli/theme.js';
import type * as Walk from '../src/language/text/walk.js';
import type * as Load from '../src/library/load.js';
import type * as Own from '../src/prove/engine/own.js';
import type * as Smt from '../src/prove/engine/smt.js';
import type * as Z3 from '../src/prove/engine/z3.js';
import type * as Model from '../src/prove/model.js';
import type * as FindBrowser from '../src/pdf/find-browser.js';
import type * as Printer from '../src/pdf/printer.js';
import type * as Html from '../src/render/html.js';
import type * as Markdown from '../src/render/markdown.js';
import type * as Facts from '../src/situation/facts.js';
import type * as Situations from '../src/situation/situations.js';
import type * as Read from '../src/workspace/read.js';

const built = (path: string): Promise<unknown> => import(new URL(`../dist/${path}.js`, import.meta.url).href);

export const { assembleDocument } = (await built('assemble/assemble')) as typeof Assemble;
export const { prepare } = (await built('assemble/prepare')) as typeof Prepare;
export const { makeDocuments } = (await built('cli/build/make')) as typeof Make;
export const { readTheme } = (await built('cli/theme')) as typeof ReadTheme;
export const { mapBlocks } = (await built('language/text/walk')) as typeof Walk;
export const { loadWorkspace } = (await built('library/load')) as typeof Load;
export const { findBrowser } = (await built('pdf/find-browser')) as typeof FindBrowser;
export const { openPrinter } = (await built('pdf/printer')) as typeof Printer;
export const { renderHtml } = (await built('render/html')) as typeof Html;
export const { renderMarkdown } = (await built('render/markdown')) as typeof Markdown;
export const { overlay } = (await built('situation/facts')) as typeof Facts;
export const { situationsOf } = (await built('situation/situations')) as typeof Situations;
export const { readSources } = (await built('workspace/read')) as typeof Read;
export const { modelOf } = (await built('prove/model')) as typeof Model;
export const { ownEngine } = (await built('prove/engine/own')) as typeof Own;
export const { smtScript } = (await built('prove/engine/smt')) as typeof Smt;
export const { openZ3 } = (await built('prove/engine/z3')) as typeof Z3;
