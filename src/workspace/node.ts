/** A YAML file as a tree in which every key and value knows its place. */
import type { Many, Place } from '../shapes.js';

export interface YamlMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: Many<{ readonly key: string; readonly keyAt: Place; readonly value: YamlNode }>;
}
export interface YamlList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: Many<YamlNode>;
}
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean;
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded';
  /** For a string: where each UTF-16 unit of `value` stands in the file, so that a place inside a block scalar is exact. */
  readonly spots: (offset: number) => Place['start'];
}
export type YamlNode = YamlMap | YamlList | YamlScalar;

/** One file as it was read. `path` is relative to the workspace and uses "/". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
