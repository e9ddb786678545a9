/** A document plan brought down to one situation: what stays, under which number. Texts are not filled yet. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { evaluate } from '../language/condition/evaluate.js';
import type {
  Alternative,
  Clause,
  Decision,
  Diagnostic,
  DocumentId,
  DocumentPlan,
  Facts,
  Many,
  Part,
  Place,
  Situation,
  Subject,
  Workspace,
} from '../shapes.js';
import { numbering, type Counter } from './number.js';
import { select } from './select.js';
import { stands } from './stands.js';

type ClausePart = Extract<Part, { type: 'clause' }>;
type Heading = Extract<Part, { type: 'heading' }>;
export type Leaf = Extract<Part, { type: 'table' | 'verbatim' | 'insert' }>;

export interface OutlineSection {
  readonly type: 'section';
  readonly heading: Pick<Heading, 'id' | 'title' | 'at'>;
  readonly document: DocumentId;
  readonly number: string | null;
  readonly parts: Many<OutlinePart>;
  /** The whole document that stands here in a contract. */
  readonly bound?: DocumentPlan;
}
export interface OutlineClause {
  readonly type: 'clause';
  readonly clause: Clause;
  readonly alternative: Alternative;
  readonly document: DocumentId;
  readonly number: string | null;
  /** Where the plan names it. */
  readonly at: Place;
}
export type OutlinePart = OutlineSection | OutlineClause | { readonly type: 'leaf'; readonly part: Leaf };

/** Without the reasons, which only a document of its own gives. */
export type Decided = Omit<Decision, 'because'>;

export interface Outline {
  readonly plan: DocumentPlan;
  readonly parts: Many<OutlinePart>;
  readonly decisions: Many<Decided>;
  /** Clauses in order, those of bound documents excluded. */
  readonly clauses: Many<OutlineClause>;
}

/** `bind` gives the outline of another document of the same situation; undefined where that document does not apply. */
export function outline(
  workspace: Workspace,
  plan: DocumentPlan,
  situation: Situation,
  facts: Facts,
  subject: Subject,
  bind: (document: DocumentId) => Outline | undefined,
  report: Report,
): Outline {
  const decisions: Decided[] = [];
  const clauses: OutlineClause[] = [];
  const about = { ...subject, document: plan.id };

  const holds = (part: Part): boolean => {
    if (!part.when) return true;
    const outcome = evaluate(part.when, facts);
    if (outcome === 'error')
      report(
        diagnose('condition-without-value', { condition: part.when.source }, { at: part.when.at, subject: about }),
      );
    return outcome === 'true';
  };

  const clausePart = ({ clause: id, at }: ClausePart, counter: Counter): Many<OutlinePart> => {
    const clause = workspace.clauses[id];
    if (!clause) return [];
    const alternative = select(clause, facts, { ...about, clause: id }, report);
    decisions.push({
      clause: id,
      document: plan.id,
      outcome: alternative ? 'emitted' : 'left_out',
      ...(alternative ? { alternative: alternative.name } : {}),
    });
    if (!alternative) return [];
    const emitted: OutlineClause = {
      type: 'clause',
      clause,
      alternative,
      document: plan.id,
      number: counter.clause(),
      at,
    };
    clauses.push(emitted);
    return [emitted];
  };

  const headingPart = (heading: Heading, counter: Counter): Many<OutlinePart> => {
    const inner = counter.open(heading.numbered);
    const parts = heading.parts.flatMap((part) => walk(part, inner));
    if (parts.length === 0) {
      inner.giveBack();
      if (heading.required) report(headingEmpty(heading, about));
      return [];
    }
    return [{ type: 'section', heading, document: plan.id, number: inner.number, parts }];
  };

  const boundPart = (document: DocumentId): Many<OutlinePart> => {
    const bound = bind(document);
    if (!bound || bound.parts.length === 0) return [];
    const heading = { id: document, title: bound.plan.title, at: bound.plan.at };
    return [{ type: 'section', heading, document, number: null, parts: bound.parts, bound: bound.plan }];
  };

  const walk = (part: Part, counter: Counter): Many<OutlinePart> => {
    if (!holds(part)) return [];
    switch (part.type) {
      case 'heading':
        return headingPart(part, counter);
      case 'clause':
        return clausePart(part, counter);
      case 'bind':
        return boundPart(part.document);
      case 'table':
      case 'verbatim':
      case 'insert':
        return stands(part, workspace, situation, facts) ? [{ type: 'leaf', part }] : [];
    }
  };

  const counter = numbering();
  return { plan, parts: plan.parts.flatMap((part) => walk(part, counter)), decisions, clauses };
}

export function headingEmpty({ id, title, at }: Pick<Heading, 'id' | 'title' | 'at'>, subject: Subject): Diagnostic {
  const names = { heading: title.fr, document: subject.document ?? '' };
  return diagnose('heading-empty', names, { at, subject, clash: [id] });
}
