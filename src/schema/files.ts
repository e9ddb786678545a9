/** What a file of each kind holds once its schema accepts it: the types of src/schema/kinds/, which are never loaded at run time. */
import type { Static } from 'typebox';
import type { FileKind } from '../workspace/layout.js';
import type { kinds } from './kinds/index.js';

export type FileKinds = { readonly [K in FileKind]: Static<(typeof kinds)[K]> };
export type { AlternativeRow, ClauseRow } from './kinds/clause-library.js';
export type { EffectRow } from './kinds/effect.js';
export type { PartRow } from './kinds/document-plan.js';
