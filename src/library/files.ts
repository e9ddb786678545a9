/** Which file is of which kind: by its folder or name, never by its content. */
import type { Report } from '../diagnostics/diagnose.js';
import type { FileKinds } from '../schema/validate.js';
import type { Many } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import { readFile, type Reading } from './reading.js';

export type Kind = keyof FileKinds;
export type Readings = { readonly [K in Kind]: Many<Reading<FileKinds[K]>> };

const BY_NAME: Readonly<Record<string, Kind>> = {
  'clausier.yaml': 'workspace',
  'clauses/definitions.yaml': 'definitions',
  'packs/parameters.yaml': 'parameters',
  'vocabulary/derived.yaml': 'derived',
  'vocabulary/activities.yaml': 'activities',
  'vocabulary/heads.yaml': 'heads',
  'vocabulary/causes.yaml': 'causes',
  'vocabulary/powers.yaml': 'powers',
  'vocabulary/rights.yaml': 'rights',
  'vocabulary/presumptions.yaml': 'presumptions',
  'vocabulary/mentions.yaml': 'mentions',
  'vocabulary/prices.yaml': 'price-lines',
  'vocabulary/sources.yaml': 'sources',
  'vocabulary/words.yaml': 'words',
};
const BY_FOLDER: Readonly<Record<string, Kind>> = {
  clauses: 'clause-library',
  documents: 'document-plan',
  offers: 'offer',
  'offers/_regressions': 'offer',
  audiences: 'audience',
  providers: 'provider',
  'packs/texts': 'statutory-text',
};

export function kindOf(path: string): Kind | undefined {
  return BY_NAME[path] ?? BY_FOLDER[path.slice(0, Math.max(0, path.lastIndexOf('/')))];
}

/** Reads every YAML file of the workspace; those that are not what they should be are reported and left out. */
export function readAll(files: Many<SourceFile>, report: Report): Readings {
  const readings = Object.fromEntries(
    [...Object.values(BY_NAME), ...Object.values(BY_FOLDER)].map((kind) => [kind, [] as Reading<unknown>[]]),
  );
  for (const file of files) {
    const kind = kindOf(file.path);
    const reading = kind && readFile(kind, file, report);
    if (reading) readings[kind]?.push(reading);
  }
  return readings as unknown as Readings;
}
