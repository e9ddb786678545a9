/** What a formatter of findings is given. Formatters are pure: the same findings give the same text. */
import type { Diagnostic, Localised, Many, RuleTest, Severity, Waiver } from '../shapes.js';
import type { SourceFile } from '../workspace/node.js';
import type { Changes } from './changes/changes.js';
import type { MessageLang } from './phrases.js';

/** A code or a rule that can be found: what reports say of it beside the finding itself. */
export interface Findable {
  readonly code: string;
  readonly title: Localised<string>;
  readonly severity: Severity;
  readonly evidence: Diagnostic['evidence'];
  /** The phase that tells a code, the pack that holds a rule. */
  readonly group: { readonly id: string; readonly title: Localised<string> };
  /** `code`: by a check of the compiler, `construction`: it cannot be broken, `review`: by a lawyer alone. */
  readonly decided: RuleTest['by'];
  readonly what: Localised<string>;
  readonly why: Localised<string>;
  readonly fix: Localised<string>;
  /** What the trade or the law says, and how far that was verified: those of a rule, or of the rules that a code carries out. */
  readonly sources: Many<Localised<string>>;
}
/** What a proof was asked, and what it found against it. */
export interface ObligationTold {
  readonly id: string;
  readonly kind: Localised<string>;
  readonly says: Localised<string>;
  readonly findings: Many<Diagnostic>;
}
/** A finding that somebody has excused. */
export interface Waived {
  readonly finding: Diagnostic;
  readonly waiver: Waiver;
}
export interface About {
  readonly lang: MessageLang;
  readonly color: boolean;
  /** The files that were read: their lines stand around a finding. */
  readonly sources: Many<SourceFile>;
  /** The workspace as the reader of a report would name it from where the command ran: "" or "terms/". */
  readonly folder: string;
  /** Everything that was looked for, in the order of the codes. */
  readonly findables: Many<Findable>;
  /** What was checked: "dedicated-managed+waf, fr-professional". */
  readonly checked: Many<string>;
  /** Of a proof alone. */
  readonly obligations?: Many<ObligationTold>;
  readonly waived: Many<Waived>;
  /** How many findings are on the list of known ones, and not told again. */
  readonly known?: number;
  /** Something could not be read, so that not everything was looked for. */
  readonly isPartial?: boolean;
  /** Codes that were not looked for, since only all offers together tell them. */
  readonly unasked?: Many<string>;
  /** What is said to people where there is nothing to say. */
  readonly clean: string;
  /** From which severity on a finding is a failure. */
  readonly failOn: Severity;
  /** Since the state of the terms that was compared with. */
  readonly changes?: Changes;
  /** Of the compiler. */
  readonly version: string;
}
export type Formatter = (findings: Many<Diagnostic>, about: About) => string;
