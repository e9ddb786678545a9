/** Every YAML file of the workspace, by kind. */
import type { Report } from '../diagnostics/diagnose.js';
import type { FileKinds } from '../schema/validate.js';
import type { Many } from '../shapes.js';
import { FILE_KINDS, kindOf } from '../workspace/layout.js';
import type { SourceFile } from '../workspace/node.js';
import { readFile, type Reading } from './reading.js';

export type Kind = keyof FileKinds;
export type Readings = { readonly [K in Kind]: Many<Reading<FileKinds[K]>> };

/** Reads every YAML file of the workspace; those that are not what they should be are reported and left out. */
export function readAll(files: Many<SourceFile>, report: Report): Readings {
  const readings = Object.fromEntries(FILE_KINDS.map((kind) => [kind, [] as Reading<unknown>[]]));
  for (const file of files) {
    const kind = kindOf(file.path);
    const reading = kind && readFile(kind, file, report);
    if (reading) readings[kind]?.push(reading);
  }
  return readings as unknown as Readings;
}
