/** What the layouts see. `Html` prints as it stands, a string is escaped. Every key is present; null prints nothing. */
import type { Many, Party } from '../../shapes.js';
import type { Entry } from '../contents.js';
import type { Words } from '../theme/words.js';

export interface Html {
  toHTML(): string;
}

export interface DocumentView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly draft: boolean;
  readonly contractual: boolean;
  readonly title: Html;
  readonly titleText: string;
  readonly subtitle: Html | null;
  readonly description: string;
  readonly version: string;
  /** The first day of the edition, for people and for machines. */
  readonly effective: string;
  readonly effectiveDate: string;
  readonly hash: string;
  readonly words: Words;
  /** Style sheets, and the strings that page headers and footers print. */
  readonly styles: Html;
  readonly contents: Many<Entry>;
  readonly body: Html;
  /** Whether the text holds any: a control without effect is not shown. */
  readonly plainLines: boolean;
  readonly values: boolean;
  readonly terms: boolean;
}
export interface SectionView {
  readonly id: string;
  /** "h2" … "h6". */
  readonly tag: string;
  readonly number: string | null;
  readonly title: Html;
  readonly titleText: string;
  /** What a link to it is called: its number, or its title. */
  readonly label: string;
  /** A whole document, bound into a contract. */
  readonly bound: boolean;
  readonly body: Html;
  readonly words: Words;
}
export interface ClauseView extends Omit<SectionView, 'bound'> {
  /** Whether it has a number or a title. */
  readonly headed: boolean;
  readonly plain: Html | null;
}
export interface TableView {
  readonly caption: Html | null;
  /** Names the table where it has to scroll. */
  readonly label: string;
  /** Too many columns for a telephone. */
  readonly scrolls: boolean;
  /** Too many columns for an upright page. */
  readonly wide: boolean;
  /** Cells, rows: th and td are written, since they are numerous. */
  readonly head: Html | null;
  readonly rows: Html;
}
export interface VerbatimView {
  readonly source: string;
  readonly body: Html;
}
export interface SignaturesView {
  readonly parties: Many<{ readonly party: Party; readonly lines: Many<Html> }>;
  readonly words: Words;
}
export interface Views {
  readonly document: DocumentView;
  readonly section: SectionView;
  readonly clause: ClauseView;
  readonly table: TableView;
  readonly verbatim: VerbatimView;
  readonly signatures: SignaturesView;
}
