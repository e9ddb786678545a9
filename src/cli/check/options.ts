/** What a check is asked for. */
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Many, Severity } from '../../shapes.js';
import { countOf, requireKnown, requireNames } from '../names.js';
import { outputsOf, type Output } from './outputs.js';

export interface CheckOptions {
  readonly format?: Many<string>;
  readonly failOn?: string;
  readonly offer?: Many<string>;
  readonly only?: Many<string>;
  readonly explain?: Many<string>;
  /** After the ordinary checks: every offer that could be sold. */
  readonly prove?: boolean;
  /** A revision of git. */
  readonly base?: string;
  /** Findings that are known. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  /** Threads that check situations; from 1. */
  readonly jobs: string;
}
const THRESHOLDS = ['block', 'error', 'warning'] as const;

export interface Asked {
  readonly outputs: Many<Output>;
  readonly failOn: Severity;
  readonly jobs: number;
  /** Whether findings of this code are asked for. */
  readonly wanted: (finding: { readonly code: string }) => boolean;
}

/** Throws Trouble for a value that an option cannot have, and for options that do not go together. */
export function askedOf(options: CheckOptions): Asked {
  const { format = ['pretty'], failOn = 'error', offer, only, explain } = options;
  const outputs = outputsOf(format);
  requireKnown('severity', [failOn], THRESHOLDS);
  const jobs = countOf('--jobs', options.jobs, 16);
  refuseMixes(options);
  requireNames({ '--offer': offer, '--only': only, '--explain': explain });
  return { outputs, failOn: failOn as Severity, jobs, wanted: ({ code }) => only?.includes(code) ?? true };
}

/** A list made of some findings would lose the others. */
function refuseMixes({ baseline, updateBaseline, offer, only }: CheckOptions): void {
  if (!updateBaseline) return;
  if (baseline === undefined)
    throw new Trouble(diagnose('usage-option-alone', { option: '--update-baseline', needs: '--baseline <file>' }));
  const second = offer ? '--offer' : only ? '--only' : undefined;
  if (second) throw new Trouble(diagnose('usage-options-apart', { first: '--update-baseline', second }));
}
