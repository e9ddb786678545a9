/** A slip of the hand: a workspace file with one mistake in it, and what its YAML holds. */
import { parse, stringify } from 'yaml';
import type { Fact, Workspace } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';

export interface Slip {
  /** What it was done to, by name: with the operator it identifies the mutant. */
  readonly to: string;
  readonly file: string;
  /** Of the whole file, with the slip in it. */
  readonly text: () => string;
}
export interface Library {
  readonly files: readonly SourceFile[];
  readonly workspace: Workspace;
}
export type Operator = (library: Library) => readonly Slip[];

export interface EffectRow {
  of?: string;
  against?: string;
  strength?: string;
  carve?: string[];
  flags?: string[];
  said?: Record<string, string>;
  readonly cause?: unknown;
  readonly words: string;
  readonly [key: string]: unknown;
}
export interface Body {
  readonly name?: string;
  when?: string;
  text: string;
  plain?: string;
  effects: EffectRow[] | 'none';
}
export interface ClauseRow extends Body {
  readonly id: string;
  readonly alternatives?: Body[];
}
export interface PartRow {
  when?: string;
  readonly id?: string;
  readonly clause?: string;
  readonly parts?: PartRow[];
}

/** What a file of the kinds that slips are made in holds. */
export interface Value {
  readonly clauses: ClauseRow[];
  parts: PartRow[];
  readonly facts: Record<string, Fact>;
}
export const changed = ({ path, text }: SourceFile, to: string, change: (value: Value) => void): Slip => ({
  to,
  file: path,
  text: () => {
    const value = parse(text) as Value;
    change(value);
    return stringify(value, { lineWidth: 0 });
  },
});
