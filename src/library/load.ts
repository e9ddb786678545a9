/** Files in, a workspace that every later phase can trust out. Of files that were read before, only what changed is read. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { readFactTypes, type FactSchema } from '../language/facts/types.js';
import type { Dict, FactType, Many, Workspace } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { readClaims } from './claims.js';
import { readClauses } from './clauses.js';
import { readDefinitions } from './definitions.js';
import { readDocuments, readStatutory } from './documents.js';
import { placements, PUBLIC_ROOTS, UNPLACED } from './placements.js';
import { readDerived } from './derived.js';
import { checkRequiredIn } from './expected.js';
import { readFigures } from './figures.js';
import { readAll, type Readings } from './files.js';
import { hashOf } from './hash.js';
import { readAudiences, readOffers, readProviders } from './offers.js';
import { checkOfferFacts } from './sellable.js';
import { ruleWords } from './rule-words.js';
import { readPacks } from './rules.js';
import { readAnnouncements } from './announcements.js';
import { checkReferences } from './references.js';
import { remember } from './remember.js';
import { readVocabulary } from './vocabulary.js';

const SCHEMA = 'vocabulary/facts.schema.json';

/** Undefined where a file without which nothing can be told is missing. Findings go to `report`; some leave holes that they explain. */
export function loadWorkspace(files: Many<SourceFile>, report: Report): Workspace | undefined {
  const schemaFile = files.find((file) => file.path === SCHEMA);
  const readings = readAll(files, report);
  const settings = readings.workspace[0];
  for (const [file, there] of [
    [SCHEMA, schemaFile],
    ['clausier.yaml', files.find((file) => file.path === 'clausier.yaml')],
  ] as const)
    if (!there) report(diagnose('workspace-file-missing', { file }, { clash: [file] }));
  if (!schemaFile || !settings) return undefined;

  const schema = remember(schemaFile, 'facts', [], report, (told) => readFactTypes(schemaFile, told));
  // No path could be told from a misspelt one.
  if (Object.keys(schema.types).length === 0) return undefined;
  const { types, derived } = remember(schema, 'types', readings.derived, report, (told) =>
    typesOf(schema, readings, told),
  );
  const vocabulary = readVocabulary(readings, types, report);
  const providers = readProviders(readings, report);
  const audiences = readAudiences(readings, providers, report);
  const offers = readOffers(readings, audiences, report);
  const placed = placements(readings, types);
  const clauses = readClauses(readings, {
    types,
    vocabulary,
    report,
    placement: (clause) => placed[clause] ?? UNPLACED,
  });
  const statutory = readStatutory(readings, vocabulary, types, report);
  const documents = readDocuments(readings, { types, clauses, statutory, report });
  checkRequiredIn(readings, documents, report);
  const words = ruleWords(vocabulary, clauses, Object.keys(documents));
  const workspace: Workspace = {
    edition: settings.value.edition as Workspace['edition'],
    claims: readClaims(readings, { offers, audiences, facts: types }, report),
    changes: readAnnouncements(settings, { offers, facts: types, vocabulary }, report),
    facts: types,
    vocabulary,
    providers,
    offers,
    audiences,
    clauses,
    definitions: readDefinitions(readings, types, PUBLIC_ROOTS, report),
    documents,
    statutory,
    parameters: readFigures(readings, types, vocabulary, report),
    packs: readPacks(readings, { types, vocabulary, words, report }),
    derived,
    files: Object.fromEntries(
      files.map((file) => [file.path, remember(file, 'hash', [], report, () => hashOf(file.text))]),
    ),
  };
  checkReferences(workspace, report);
  const start = { line: 1, column: 1, offset: 0 };
  checkOfferFacts(workspace, schema, { file: SCHEMA, start, end: start }, readings, report);
  return workspace;
}

/** Those that are written and those that are computed. */
function typesOf(
  { types }: FactSchema,
  readings: Readings,
  report: Report,
): { readonly types: Dict<FactType>; readonly derived: Workspace['derived'] } {
  const derived = readDerived(readings, types, report);
  return { types: { ...types, ...Object.fromEntries(derived.map((fact) => [fact.path, fact.type])) }, derived };
}
