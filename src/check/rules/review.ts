/** A clause is reviewed by its day. The edition has a date; the middle has no clock. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Workspace } from '../../shapes.js';

export function checkReview({ clauses, edition: { effective: date } }: Workspace, report: Report): void {
  for (const { id: clause, review, at } of Object.values(clauses))
    if (review && review.reviewBy < date)
      report(diagnose('review-overdue', { clause, by: review.reviewBy, date }, { at, subject: { clause } }));
}
