/** Where each kind of file stands in a workspace. */

/** The last part of a schema's name: `schemas/<kind>.schema.json`. */
export type FileKind =
  | 'workspace'
  | 'clause-library'
  | 'definitions'
  | 'document-plan'
  | 'offer'
  | 'audience'
  | 'provider'
  | 'parameters'
  | 'pack'
  | 'statutory-text'
  | 'claims'
  | VocabularyKind;
export type VocabularyKind =
  | 'derived'
  | 'activities'
  | 'heads'
  | 'causes'
  | 'powers'
  | 'rights'
  | 'presumptions'
  | 'mentions'
  | 'price-lines'
  | 'assertions'
  | 'links'
  | 'sources'
  | 'words';

export const WORKSPACE_FILE = 'clausier.yaml';
/** JSON Schema of the facts: read as text, by its own reader. */
export const FACTS_FILE = 'vocabulary/facts.schema.json';

const files: Readonly<Record<string, FileKind>> = {
  [WORKSPACE_FILE]: 'workspace',
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
  'vocabulary/assertions.yaml': 'assertions',
  'vocabulary/links.yaml': 'links',
  'vocabulary/sources.yaml': 'sources',
  'vocabulary/words.yaml': 'words',
};

/** Every file of these folders is of one kind; `undefined`: only the files named above are read there. */
const folders: Readonly<Record<string, FileKind | undefined>> = {
  clauses: 'clause-library',
  documents: 'document-plan',
  offers: 'offer',
  'offers/_regressions': 'offer',
  audiences: 'audience',
  providers: 'provider',
  packs: 'pack',
  'packs/texts': 'statutory-text',
  claims: 'claims',
  vocabulary: undefined,
};

export const FILE_KINDS: readonly FileKind[] = [
  ...new Set([...Object.values(files), ...Object.values(folders).filter((kind) => kind !== undefined)]),
];
export const FOLDERS: readonly string[] = Object.keys(folders);

/** The kind of a workspace-relative path; undefined where the compiler reads no such YAML file. */
export function kindOf(path: string): FileKind | undefined {
  if (Object.hasOwn(files, path)) return files[path];
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return path.endsWith('.yaml') && Object.hasOwn(folders, folder) ? folders[folder] : undefined;
}
