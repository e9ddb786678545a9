/**
 * The core shapes: every phase takes and gives these. All values are readonly, plain JSON (no class, no Date, no BigInt,
 * no Map in what is printed), so that the tree, the trace and a diagnostic can be written as they are.
 * They change by a decision record in docs/decisions/.
 */
type Brand<B extends string> = string & { readonly __brand: B };
export type ClauseId = Brand<'clause'>;
export type OfferId = Brand<'offer'>;
export type AudienceId = Brand<'audience'>;
export type OptionId = Brand<'option'>;
export type DocumentId = Brand<'document'>;
export type ProviderId = Brand<'provider'>;
export type ActivityId = Brand<'activity'>;
export type HeadId = Brand<'head'>;
export type PowerId = Brand<'power'>;
export type RightId = Brand<'right'>;
export type PresumptionId = Brand<'presumption'>;
export type MentionId = Brand<'mention'>;
export type RuleId = Brand<'rule'>;
export type SourceId = Brand<'source'>;
/** "offer.backup.retention_days": the root included. */
export type FactPath = Brand<'path'>;
/** YYYY-MM-DD. */
export type IsoDate = Brand<'date'>;
export type Sha256 = Brand<'sha256'>;

export type Lang = 'fr' | 'en' | 'ar';
export type Party = 'host' | 'client';
export type Many<T> = readonly T[];
export type NonEmpty<T> = readonly [T, ...T[]];
export type Dict<T> = Readonly<Record<string, T>>;
export type Localised<T> = { readonly fr: T } & { readonly [L in Exclude<Lang, 'fr'>]?: T };

/** Line and column count from 1, columns and offset in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
/** `file` is relative to the workspace and uses "/". */
export interface Place {
  readonly file: string;
  readonly start: Spot;
  readonly end: Spot;
}

export interface Money {
  readonly cents: number;
  readonly currency: 'EUR' | 'MAD';
  /** `none`: no tax is due on it (an indemnity, a seller whom the tax does not reach). */
  readonly tax: 'excl' | 'incl' | 'none';
}
/** Present or absent, never null. */
export type Fact = boolean | number | string | Money | readonly Fact[] | Facts;
export interface Facts {
  readonly [key: string]: Fact;
}
/** `client` and `order` may be read only in the contract-only parts of a contract. */
export type Root = 'provider' | 'offer' | 'audience' | 'law' | 'edition' | 'client' | 'order';

export interface FactType {
  readonly path: FactPath;
  /** `set` is an array of an enum without repetition; `list` any other array, which conditions cannot read. */
  readonly type: 'bool' | 'int' | 'decimal' | 'enum' | 'string' | 'date' | 'money' | 'set' | 'list' | 'object';
  readonly unit?: string;
  /** Digits after the point of a decimal, which is compared as a scaled integer. */
  readonly decimals?: number;
  /** Members of an enum or a set, with the French that prints for each. */
  readonly values?: Many<{ readonly value: string; readonly title: string }>;
  /** Types of the members of a list of objects, by key relative to the item. */
  readonly items?: Dict<FactType>;
  readonly minimum?: number;
  readonly maximum?: number;
  /** May be absent although its parent is present. */
  readonly optional: boolean;
  /** Present all the same where one of these sets of choices was made. */
  readonly presentWhen?: Many<Choices>;
  /** Members that remain where a set of choices was made. */
  readonly narrowedWhen?: Many<{ readonly choices: Choices; readonly oneOf: Many<string | boolean> }>;
  readonly title: string;
  /** The French that stands for zero where the value stands alone, in a table: «aucun», «gratuit». */
  readonly zero?: string;
  readonly better?: 'higher' | 'lower';
  /** Of a derived fact: it is present where all of these are. */
  readonly derivedFrom?: Many<FactPath>;
  /** The tool fills these from the offer's options; typing them is an error. */
  readonly filled?: 'options_offered' | 'options_chosen';
  readonly at: Place;
}

/** Each of these facts has one of these values. */
export type Choices = Many<{ readonly path: FactPath; readonly oneOf: Many<string | boolean> }>;

/** A CEL expression, lowered to the own representation (`ast`, see src/language/expression.ts). */
export interface Condition {
  readonly source: string;
  readonly at: Place;
  readonly reads: Many<FactPath>;
  readonly ast: unknown;
}
/** A text read from Handlebars (`body`, see src/language/template.ts). */
export interface Template {
  readonly source: string;
  readonly at: Place;
  readonly reads: Many<FactPath>;
  readonly body: unknown;
}

/** What is assembled. Nothing else may influence a document: same library + same situation = same bytes. */
export interface Situation {
  readonly offer: OfferId;
  /** Sorted; [] is the bare plan. */
  readonly options: Many<OptionId>;
  readonly audience: AudienceId;
  readonly date: IsoDate;
  readonly lang: Lang;
  readonly sale?: { readonly client: Fact; readonly order: Fact };
}

export interface Named {
  readonly title: Localised<string>;
  readonly parents: Many<string>;
  readonly at: Place;
}
/** What whoever names it in a clause keeps to. */
export interface Expected {
  /** Nobody else owes, has or uses it. */
  readonly of?: Party;
  /** Qualifiers of every duty, right or power of that name. */
  readonly always?: Many<string>;
  /** Where it holds, a contractual document has it. */
  readonly requiredWhen?: Condition;
}
export interface Activity extends Named, Expected {
  readonly phase: 'before' | 'delivery' | 'use' | 'incident' | 'exit';
  readonly matrix: boolean;
  readonly applies?: Condition;
  readonly prevents: Many<HeadId>;
}
/** A text that says one of `forms` of one of `about` says what `require` asks. */
export interface Assertion extends Named {
  readonly about: Many<string>;
  readonly forms: Many<string>;
  readonly require: Condition;
}
/** An address that texts print, by the fact that gives it or as they write it. */
export interface Link extends Named {
  /** A fact path, or a URL. */
  readonly address: string;
  /** `tool`: something is done there; `information`: nothing of the contract depends on it; `terms`: what stands there counts. */
  readonly use: 'tool' | 'information' | 'terms';
  /** What stood there when the contract was written: the page changes, the contract does not. */
  readonly copy?: { readonly version: string; readonly dated: IsoDate; readonly kept: string };
}
export interface Source {
  readonly cite: string;
  readonly title: string;
  readonly status: 'verified' | 'secondary' | 'memory';
  /** First and last day of the wording relied on, where they are known. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Where it holds, a contract under this law has a clause that stands on it. */
  readonly requiresClause?: Condition;
  readonly at: Place;
}
export interface Vocabulary {
  readonly activities: Dict<Activity>;
  readonly heads: Dict<Named>;
  /** `of`: who alone may be freed by it. */
  readonly causes: Dict<Named & Pick<Expected, 'of'> & { readonly statutory: boolean }>;
  readonly powers: Dict<Named & Expected & { readonly governs: Many<FactPath>; readonly answeredBy?: ActivityId }>;
  readonly rights: Dict<Named & Expected & { readonly answeredBy?: ActivityId; readonly waivable: boolean }>;
  readonly presumptions: Dict<Named>;
  /** `requiredIn`: each of these documents that the situation has; absent: any contractual one. */
  readonly mentions: Dict<
    Named & Pick<Expected, 'requiredWhen'> & { readonly needs: Many<FactPath>; readonly requiredIn?: Many<DocumentId> }
  >;
  /** Without a path: never sold as such, named so that rules can forbid it. */
  /** `period`: the fact that says how often a price is due, printed beside it. */
  readonly prices: Dict<Named & { readonly path?: FactPath; readonly period?: FactPath }>;
  /** Words that texts may use only where a condition holds. */
  readonly assertions: Dict<Assertion>;
  readonly links: Dict<Link>;
  readonly sources: Dict<Source>;
  /** Words of the tables that the compiler builds itself: column titles, yes and no, party names. */
  readonly words: Dict<Localised<string>>;
}

export interface Audience {
  readonly id: AudienceId;
  readonly title: Localised<string>;
  readonly provider: ProviderId;
  readonly languages: NonEmpty<Lang>;
  readonly facts: Fact;
  readonly at: Place;
}
export interface Provider {
  readonly id: ProviderId;
  readonly facts: Fact;
  readonly at: Place;
}
/** Facts seen by an audience = base ⊕ forAudience ⊕ chosen options, in this order; objects merge, all else replaces. */
export interface Offer {
  readonly id: OfferId;
  readonly facts: Fact;
  readonly soldTo: NonEmpty<AudienceId>;
  /** Checked and never built: a counterexample kept under offers/_regressions/. */
  readonly regression: boolean;
  readonly forAudience: Dict<Fact>;
  readonly options: Many<Option>;
  readonly atLeast?: OfferId;
  readonly waivers: Many<Waiver>;
  /** Where each of its own facts is written, by path; members of a list of objects by their number, from 0. */
  readonly places: Dict<Place>;
  /** The same of what it changes for an audience. */
  readonly placesFor: Dict<Dict<Place>>;
  readonly at: Place;
}
export interface Option {
  readonly id: OptionId;
  readonly title: Localised<string>;
  readonly price: Money;
  readonly period: 'month' | 'once';
  readonly forAudience: Dict<{ readonly price: Money }>;
  readonly facts: Fact;
  readonly excludes: Many<OptionId>;
  /** Where each fact that it sets is written, by path. */
  readonly places: Dict<Place>;
  readonly at: Place;
}
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  readonly until: IsoDate;
  readonly at: Place;
}

export interface Clause {
  readonly id: ClauseId;
  readonly topic: string;
  readonly title: Localised<string>;
  readonly when?: Condition;
  /** A clause with one text is one alternative, "always". */
  readonly alternatives: NonEmpty<Alternative>;
  readonly waivers: Many<Waiver>;
  readonly review?: { readonly approvedBy?: string; readonly approvedOn?: IsoDate; readonly reviewBy: IsoDate };
  /** The clause's version: of its meaning, not of its layout. */
  readonly hash: Sha256;
  readonly at: Place;
}
export type ClauseKind = 'commitment' | 'scope' | 'exclusion' | 'cap' | 'information' | 'procedure';
export interface Alternative {
  /** "self_service": stable identity "backups.restoration#self_service". */
  readonly name: string;
  /** otherwise = none of the others; they may not overlap. */
  readonly when: Condition | 'always' | 'otherwise';
  readonly kind: ClauseKind;
  readonly text: Localised<Template>;
  readonly plain?: Localised<Template>;
  readonly effects: Many<Effect>;
  readonly law: Many<SourceId>;
  readonly at: Place;
}

/** A guard that the text puts around a passage: a block tag of the template and the side of it that prints. */
export interface Guard {
  readonly condition: Condition;
  readonly holds: boolean;
}
interface Carried {
  /** Occurs exactly once in the French text. */
  readonly words: string;
  readonly at: Place;
  readonly textAt: Place;
  /** The blocks around the words: the effect holds only when they print. */
  readonly within: Many<Guard>;
}
/** Qualifiers are strings of a closed list per kind: "strength:result", "cause:client_act", "carve:bodily", "notice" … */
export type Effect = Carried & { readonly qualifiers: Many<string> } & (
    | { readonly kind: 'duty' | 'declines'; readonly of: Party; readonly activity: ActivityId }
    | { readonly kind: 'right'; readonly of: Party; readonly right: RightId }
    | { readonly kind: 'excludes'; readonly of: Party; readonly head: HeadId; readonly cause: string }
    | { readonly kind: 'caps'; readonly of: Party; readonly head: HeadId; readonly by: NonEmpty<FactPath> }
    | { readonly kind: 'reserves'; readonly of: Party; readonly power: PowerId }
    | { readonly kind: 'waives'; readonly of: Party; readonly right: RightId }
    | { readonly kind: 'deems'; readonly against: Party; readonly presumption: PresumptionId }
    | { readonly kind: 'states'; readonly mention: MentionId }
    | { readonly kind: 'prices'; readonly line: string }
  );
export type EffectKind = Effect['kind'];

export interface Definition {
  readonly id: string;
  readonly term: Localised<string>;
  /** Every spelling that the texts use, the term itself included: "Sauvegarde", "Sauvegardes". */
  readonly forms: NonEmpty<string>;
  readonly when?: Condition;
  readonly text: Localised<Template>;
  readonly at: Place;
}

/** A text that a law prescribes word for word: printed as it stands, no placeholder. */
export interface StatutoryText {
  readonly id: string;
  readonly title: Localised<string>;
  readonly source: SourceId;
  readonly text: Template;
  readonly at: Place;
}

export interface DocumentPlan {
  readonly id: DocumentId;
  readonly title: Localised<string>;
  /** Printed after a reference from another document: "article 12.7 des CGV". */
  readonly cite: Localised<string>;
  readonly per: 'situation' | 'catalogue' | 'contract';
  readonly nature: 'contractual' | 'informative';
  /** 1 prevails over 2. */
  readonly precedence?: number;
  readonly when?: Condition;
  readonly parts: Many<Part>;
  readonly at: Place;
}
export type Insert =
  'matrix' | 'definitions' | 'parties' | 'prices' | 'comparison' | 'signatures' | 'order' | 'documents' | 'total';
export type Part = { readonly at: Place; readonly when?: Condition } & (
  | {
      readonly type: 'heading';
      readonly id: string;
      readonly title: Localised<string>;
      /** Titles count I, II; articles 1, 2, 3 run through the titles; anything else is not numbered. */
      readonly numbered: 'title' | 'article' | false;
      readonly required: boolean;
      readonly parts: Many<Part>;
    }
  | { readonly type: 'clause'; readonly clause: ClauseId }
  | { readonly type: 'table'; readonly path: FactPath; readonly rows?: NonEmpty<FactPath> }
  | { readonly type: 'verbatim'; readonly text: string }
  | { readonly type: 'bind'; readonly document: DocumentId }
  | { readonly type: 'insert'; readonly insert: Insert; readonly rows?: NonEmpty<FactPath> }
);

/** What a page promises of an offer, and the fact that must say the same. */
export interface Claim {
  /** An address, or a name. */
  readonly page: string;
  readonly offer: OfferId;
  /** Absent: everyone to whom the offer is sold. */
  readonly audience?: AudienceId;
  /** The words of the page. */
  readonly says: string;
  readonly path: FactPath;
  readonly value: Fact;
  readonly at: Place;
  readonly valueAt: Place;
}
/** An entry of the changelog of the terms. */
export interface Announcement {
  readonly on: IsoDate;
  /** []: every offer. */
  readonly offers: Many<OfferId>;
  /** Facts, and names of the vocabulary: a duty, an exclusion, a power. */
  readonly about: NonEmpty<string>;
  readonly says: Localised<string>;
  readonly at: Place;
}

export interface Workspace {
  readonly edition: { readonly version: string; readonly effective: IsoDate };
  readonly changes: Many<Announcement>;
  readonly claims: Many<Claim>;
  readonly facts: Dict<FactType>;
  readonly vocabulary: Vocabulary;
  readonly providers: Dict<Provider>;
  readonly offers: Dict<Offer>;
  readonly audiences: Dict<Audience>;
  readonly clauses: Dict<Clause>;
  readonly definitions: Dict<Definition>;
  readonly documents: Dict<DocumentPlan>;
  readonly statutory: Dict<StatutoryText>;
  readonly parameters: Many<Parameter>;
  readonly packs: Dict<Pack>;
  /** In the order in which they can be computed. */
  readonly derived: Many<DerivedFact>;
  /** sha256 of every file read, by path. */
  readonly files: Dict<Sha256>;
}
export interface Pack {
  readonly id: string;
  readonly title: Localised<string>;
  readonly rules: Many<Rule>;
  readonly at: Place;
}
/** What the trade or the law asks of a contract. */
export interface Rule {
  readonly id: RuleId;
  readonly family?: string;
  readonly title: Localised<string>;
  readonly kind: 'required' | 'forbidden' | 'presumed_unfair' | 'constraint';
  readonly severity: Severity;
  /** Where it does not hold, the rule asks nothing. */
  readonly applies?: Condition;
  readonly from?: IsoDate;
  /** The last day on which it holds. */
  readonly until?: IsoDate;
  /** Which date decides whether the rule is in force. */
  readonly counts: 'conclusion' | 'performance' | 'event';
  readonly test: RuleTest;
  readonly source: { readonly cite: string; readonly status: Source['status'] | 'trade'; readonly readOn?: IsoDate };
  readonly says: Localised<string>;
  readonly advice: Localised<string>;
  readonly at: Place;
}
export type RuleTest =
  /** `ofSale`: it reads facts alone, so that it says what may be sold. */
  | { readonly by: 'expression'; readonly require: Condition; readonly ofSale: boolean }
  /** The compiler's own codes carry it out. */
  | { readonly by: 'code'; readonly codes: Many<string> }
  | { readonly by: 'attestation'; readonly fact: FactPath }
  /** The compiler makes it so, whatever is written: nothing could break it. */
  | { readonly by: 'construction'; readonly how: Localised<string> }
  /** Only a lawyer can tell: it is listed. */
  | { readonly by: 'review' };
export interface DerivedFact {
  readonly path: FactPath;
  readonly type: FactType;
  readonly value: Condition;
}
/** A figure that the law sets and changes: read as `law.*`. */
export interface Parameter {
  readonly path: FactPath;
  readonly from: IsoDate;
  /** The last day on which it holds; absent: open. */
  readonly until?: IsoDate;
  readonly value: Fact;
  readonly source: SourceId;
  readonly status: Source['status'];
  readonly at: Place;
}

/** Renderers read this and nothing else. Text is typographed; a value is text, never markup. */
export interface Document {
  readonly plan: DocumentId;
  readonly nature: DocumentPlan['nature'];
  readonly situation: Situation;
  readonly edition: Workspace['edition'];
  readonly title: Many<Inline>;
  /** Offer, audience and the like under the title, and in the running header. */
  readonly subtitle: Many<Inline>;
  readonly blocks: Many<Block>;
  readonly decisions: Many<Decision>;
  readonly effects: Many<Effect & { readonly clause: ClauseId }>;
  /** Of words and structure. */
  readonly hash: Sha256;
}
export type Block =
  | {
      readonly type: 'section';
      /** Unique in the document: an anchor. */
      readonly id: string;
      readonly level: number;
      readonly number: string | null;
      readonly title: Many<Inline>;
      readonly blocks: Many<Block>;
      /** Present where a contract binds a whole document here. */
      readonly document?: DocumentId;
    }
  | {
      readonly type: 'clause';
      readonly id: ClauseId;
      readonly alternative: string;
      readonly level: number;
      readonly number: string | null;
      readonly title: Many<Inline>;
      readonly blocks: Many<Block>;
      readonly plain: Many<Inline>;
    }
  | { readonly type: 'paragraph'; readonly inlines: Many<Inline> }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: Many<Many<Block>> }
  | {
      readonly type: 'table';
      readonly caption: Many<Inline>;
      readonly head: Many<Many<Inline>>;
      readonly rows: Many<Many<Many<Inline>>>;
      /** The first cell of each row is its header. */
      readonly rowHeads: boolean;
    }
  | { readonly type: 'verbatim'; readonly id: string; readonly source: string; readonly blocks: Many<Block> }
  | {
      readonly type: 'signatures';
      readonly parties: Many<{ readonly party: Party; readonly lines: Many<Many<Inline>> }>;
    };
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly inlines: Many<Inline> }
  | { readonly type: 'link'; readonly href: string; readonly inlines: Many<Inline> }
  /** The atom. */
  | { readonly type: 'value'; readonly path: FactPath; readonly raw: Fact; readonly text: string }
  /** "article 12.7 des CGV"; `anchor` is set where the target stands in the same file. */
  | {
      readonly type: 'reference';
      readonly to: ClauseId;
      readonly document: DocumentId;
      readonly anchor?: string;
      readonly text: string;
    }
  /** `defines`: here the term is defined, which is where its anchor leads. */
  | {
      readonly type: 'term';
      readonly id: string;
      readonly anchor?: string;
      readonly defines?: true;
      readonly text: string;
    };

/** One fact as a condition read it. */
export interface Reading {
  readonly path: FactPath;
  /** Missing where the fact is absent. */
  readonly value?: Fact;
}
export interface Reason {
  readonly condition: string;
  readonly at: Place;
  /** `error`: a path that is absent was read. */
  readonly outcome: 'true' | 'false' | 'error';
  readonly decidedBy: Many<{ readonly source: string; readonly at: Place; readonly reads: Many<Reading> }>;
}
export interface Decision {
  readonly clause: ClauseId;
  readonly document: DocumentId;
  readonly outcome: 'emitted' | 'left_out';
  readonly alternative?: string;
  readonly because: Many<Reason>;
}

export type Severity = 'block' | 'error' | 'warning' | 'info';
export interface Subject {
  readonly offer?: OfferId;
  readonly options?: Many<OptionId>;
  readonly audience?: AudienceId;
  readonly document?: DocumentId;
  readonly clause?: ClauseId;
  readonly path?: FactPath;
}
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localised<string>;
  readonly why: Localised<string>;
  readonly fix?: Localised<string>;
  /** Absent where no file is at fault: a missing browser, a full disk. */
  readonly at?: Place;
  readonly related: Many<{ readonly at: Place; readonly label: Localised<string> }>;
  readonly subject: Subject;
  readonly evidence: 'proved' | 'evaluated' | 'heuristic';
  readonly source?: SourceId;
  /** Of code + subject + names that clash; no line, no message, no language. */
  readonly fingerprint: Sha256;
}
