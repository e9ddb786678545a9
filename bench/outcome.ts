/** What a bench gives, and how it is asked. */
export interface Target {
  readonly is: 'at most' | 'at least';
  readonly value: number;
}
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Milliseconds of processor time, user and system, where they were read. */
  readonly cpu?: number;
  readonly target?: Target;
}
export interface Ratio {
  readonly name: string;
  readonly median: number;
  /** First and third quartile of the ratios of the passes. */
  readonly quartiles: readonly [number, number];
  readonly target?: Target;
}
export interface Outcome {
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
  readonly notes: readonly string[];
}
export interface Asked {
  /** Where the time goes, instead of how much it is. */
  readonly profile: boolean;
  /** Measures a workspace that has findings all the same. */
  readonly draft: boolean;
  readonly passes: number | undefined;
}
export interface Bench {
  readonly about: string;
  readonly run: (asked: Asked) => Promise<Outcome>;
}
