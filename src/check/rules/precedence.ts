/** Contractual documents have one rank each, and the contract binds every one that applies. */
import type { OutlinePart } from '../../assemble/outline.js';
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { DocumentId, Many, Part, Workspace } from '../../shapes.js';
import { within } from './informative.js';

export function checkPrecedence({ documents }: Workspace, report: Report): void {
  const ranked = Object.values(documents).filter(({ nature }) => nature === 'contractual');
  for (const [index, plan] of ranked.entries()) {
    if (plan.precedence === undefined)
      report(diagnose('precedence-none', { document: plan.id }, { at: plan.at, clash: [plan.id] }));
    const same = ranked
      .slice(0, index)
      .find(({ precedence }) => precedence !== undefined && precedence === plan.precedence);
    if (!same) continue;
    const related = [{ at: same.at, label: { fr: 'le même rang', en: 'the same rank' } }];
    report(
      diagnose(
        'precedence-twice',
        { document: plan.id, other: same.id },
        { at: plan.at, related, clash: [plan.id, same.id] },
      ),
    );
  }
}

/** Of a situation: what would be sold and left out of the paper that the parties sign. */
export function checkBound({ workspace, outlines, subject }: Prepared, report: Report): void {
  const contract = Object.values(workspace.documents).find(({ per }) => per === 'contract');
  if (!contract) return;
  const bound = boundIn(contract.parts);
  for (const { plan, parts } of Object.values(outlines))
    if (plan.nature === 'contractual' && plan.per === 'situation' && parts.length > 0 && !bound.includes(plan.id))
      report(
        diagnose(
          'document-unbound',
          { document: plan.id },
          { at: contract.at, subject: { ...subject, document: plan.id }, clash: [plan.id] },
        ),
      );
}

/** Of a situation: several documents, and no list that says which prevails. */
export function checkPrecedenceSaid({ workspace, outlines, subject }: Prepared, report: Report): void {
  const contract = Object.values(workspace.documents).find(({ per }) => per === 'contract');
  const binding = Object.values(outlines).filter(({ plan }) => plan.nature === 'contractual');
  if (!contract || binding.length < 2 || binding.some(({ parts }) => listsDocuments(parts))) return;
  report(diagnose('precedence-unsaid', { count: binding.length + 1 }, { at: contract.at, subject }));
}

const listsDocuments = (parts: Many<OutlinePart>): boolean =>
  parts.some((part) =>
    part.type === 'section'
      ? listsDocuments(part.parts)
      : part.type === 'leaf' && part.part.type === 'insert' && part.part.insert === 'documents',
  );

/** The pages of the contract and the list of its documents follow one order, from either end. */
export function checkPrecedenceOrder({ documents }: Workspace, report: Report): void {
  for (const plan of Object.values(documents)) {
    const bound = within(plan.parts).flatMap((part) => {
      const rank = part.type === 'bind' ? documents[part.document]?.precedence : undefined;
      return part.type === 'bind' && rank !== undefined ? [{ document: part.document, at: part.at, rank }] : [];
    });
    const [first, second] = bound;
    if (!first || !second) continue;
    const rising = first.rank < second.rank;
    const index = bound.findIndex(({ rank }, at) => at > 0 && (bound[at - 1]?.rank ?? rank) < rank !== rising);
    const [before, after] = [bound[index - 1], bound[index]];
    if (index < 0 || !before || !after) continue;
    const related = [{ at: before.at, label: { fr: 'le document qui précède', en: 'the document before it' } }];
    const names = { document: after.document, before: before.document };
    const finding = { at: after.at, related, subject: { document: plan.id }, clash: [before.document, after.document] };
    report(diagnose('precedence-order', names, finding));
  }
}

const boundIn = (parts: Many<Part>): Many<DocumentId> =>
  within(parts).flatMap((part) => (part.type === 'bind' ? [part.document] : []));
