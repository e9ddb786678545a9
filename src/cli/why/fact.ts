/** Everything that `why --fact` tells: the value in each situation, where it is given, and what reads it. */
import { judgesOf, type Judge } from '../../language/judges.js';
import { readersOf, type Reader } from '../../language/readers.js';
import { factAt, factsOf } from '../../situation/facts.js';
import type { Fact, FactType, Many, Place, Situation, Workspace } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { originOf } from './origin.js';

export interface FactAnswer {
  readonly path: FactType['path'];
  readonly title: string;
  readonly at: Place;
  readonly values: Many<SeenValue>;
  readonly readers: Many<Reader>;
  readonly judges: Many<Judge>;
}
export interface SeenValue {
  readonly offer: string;
  readonly options: Many<string>;
  readonly audience: string;
  /** Missing where the fact is absent. */
  readonly value?: Fact;
  /** Where the value is written; missing where the tool fills it in. */
  readonly at?: Place;
}

export function factAnswer(
  workspace: Workspace,
  files: Many<SourceFile>,
  situations: Many<Situation>,
  type: FactType,
): FactAnswer {
  const values = situations.map((situation): SeenValue => {
    const { offer, options, audience } = situation;
    const value = factAt(factsOf(workspace, situation), type.path);
    const at = value === undefined ? undefined : originOf(workspace, files, situation, type.path);
    return { offer, options, audience, ...(value === undefined ? {} : { value }), ...(at ? { at } : {}) };
  });
  const { path, title, at } = type;
  return { path, title, at, values, readers: readersOf(workspace, path), judges: judgesOf(workspace, path) };
}
