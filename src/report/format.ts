/** What a formatter of findings is given. Formatters are pure: the same findings give the same text. */
import type { Diagnostic, Localised, Many, Severity } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import type { MessageLang } from './phrases.js';

/** A code or a rule that can be found: what reports say of it beside the finding itself. */
export interface Findable {
  readonly code: string;
  readonly title: Localised<string>;
  readonly severity: Severity;
  readonly help: Localised<string>;
}
export interface About {
  readonly lang: MessageLang;
  readonly color: boolean;
  /** The files that were read: their lines stand around a finding. */
  readonly sources: Many<SourceFile>;
  /** Everything that was looked for, in the order of the codes. */
  readonly findables: Many<Findable>;
  /** What was checked: "dedicated-managed+waf, fr-professional". */
  readonly checked: Many<string>;
  /** Of the compiler. */
  readonly version: string;
}
export type Formatter = (findings: Many<Diagnostic>, about: About) => string;
