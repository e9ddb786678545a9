/** Every kind of file, by the name of its schema. Only the script that writes schemas/ loads this: the compiler reads what it wrote. */
import type { TSchema } from 'typebox';
import type { FileKind } from '../../workspace/layout.js';
import { clauseLibrary, definitions } from './clause-library.js';
import { claims } from './claims.js';
import { documentPlan } from './document-plan.js';
import { parameters, statutoryText } from './law.js';
import { offer } from './offer.js';
import { pack } from './pack.js';
import { audience, provider } from './parties.js';
import * as vocabulary from './vocabulary.js';
import { workspace } from './workspace.js';

export const kinds = {
  workspace,
  'clause-library': clauseLibrary,
  definitions,
  'document-plan': documentPlan,
  offer,
  audience,
  provider,
  parameters,
  pack,
  'statutory-text': statutoryText,
  claims,
  derived: vocabulary.derived,
  activities: vocabulary.activities,
  heads: vocabulary.heads,
  causes: vocabulary.causes,
  powers: vocabulary.powers,
  rights: vocabulary.rights,
  presumptions: vocabulary.presumptions,
  mentions: vocabulary.mentions,
  'price-lines': vocabulary.priceLines,
  assertions: vocabulary.assertions,
  links: vocabulary.links,
  sources: vocabulary.sources,
  words: vocabulary.words,
} as const satisfies Readonly<Record<FileKind, TSchema>>;
