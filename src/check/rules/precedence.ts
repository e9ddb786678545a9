/** Contractual documents have one rank each, and the contract binds every one that applies. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { DocumentId, Many, Part, Workspace } from '../../shapes.js';

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

const boundIn = (parts: Many<Part>): Many<DocumentId> =>
  parts.flatMap((part) =>
    part.type === 'bind' ? [part.document] : part.type === 'heading' ? boundIn(part.parts) : [],
  );
