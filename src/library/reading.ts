/** A YAML file that its schema accepts: its value typed, and the place of every part of it. */
import type { Report } from '../diagnostics/diagnose.js';
import { validateFile, type FileKinds } from '../schema/validate.js';
import type { Localised, Place, Spot } from '../shapes.js';
import type { SourceFile, YamlNode, YamlScalar } from '../workspace/node.js';
import { keyAt, nodeAt, parseYaml, plain } from '../workspace/yaml.js';
import { remember } from './remember.js';

export interface Reading<T> {
  readonly file: SourceFile;
  readonly value: T;
  /** `pointer` is a JSON pointer into the file: "/clauses/0/when". */
  readonly at: (pointer: string) => Place;
  /** The same where the file has it, else undefined; of the value, or of the key that leads to it. */
  readonly find: (pointer: string, part: 'key' | 'value') => Place | undefined;
  /** The scalar at `pointer`: its spots lead from an offset in the value to a spot in the file. */
  readonly scalar: (pointer: string) => YamlScalar | undefined;
}

/** Undefined where the file is not of its kind: the findings say why. The same file gives the same reading. */
export function readFile<K extends keyof FileKinds>(
  kind: K,
  file: SourceFile,
  report: Report,
): Reading<FileKinds[K]> | undefined {
  return remember(file, kind, [], report, (told) => {
    const node = parseYaml(file, told);
    if (!node || !validateFile(kind, node, told)) return undefined;
    return reading(file, node, plain(node) as FileKinds[K]);
  });
}

function reading<T>(file: SourceFile, root: YamlNode, value: T): Reading<T> {
  const find = (pointer: string): YamlNode => nodeAt(root, pointer) ?? root;
  return {
    file,
    value,
    at: (pointer) => find(pointer).at,
    find: (pointer, part) => (part === 'key' ? keyAt(root, pointer) : undefined) ?? nodeAt(root, pointer)?.at,
    scalar: (pointer) => {
      const node = find(pointer);
      return node.kind === 'scalar' ? node : undefined;
    },
  };
}

/** Where a text or a condition stands, and where each of its characters does. */
export interface Origin {
  readonly at: Place;
  readonly spots: (offset: number) => Spot;
}

export function originOf(reading: Reading<unknown>, pointer: string): Origin {
  const at = reading.at(pointer);
  return { at, spots: reading.scalar(pointer)?.spots ?? (() => at.start) };
}

/** A plain string is French. */
export const localisedText = (text: string | Localised<string>): Localised<string> =>
  typeof text === 'string' ? { fr: text } : text;
