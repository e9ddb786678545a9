/** When the order is made and when the service starts. No clock is read: the order says its own day. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { IsoDate, Workspace } from '../shapes.js';
import type { Form } from './form.js';

export interface DateContext {
  readonly edition: Workspace['edition'];
  /** Days in which a consumer may withdraw; absent for all other customers. */
  readonly withdrawalDays: number | undefined;
  readonly report: Report;
}

/** Dates that are none were refused with the form, and are passed over here. */
export function checkDates(form: Form, { edition, withdrawalDays, report }: DateContext): void {
  const [date, start] = [form.text('date'), form.text('start')].map(day);
  if (date !== undefined && date < edition.effective) {
    const names = { date, effective: edition.effective };
    report(diagnose('sale-order-before-edition', names, { at: form.at('date') }));
  }
  if (date === undefined || start === undefined) return;
  if (start < date) return report(diagnose('sale-start-before-order', { start, date }, { at: form.at('start') }));
  if (withdrawalDays === undefined || form.facts.early_start === true) return;
  // The period ends with its last day: the service may start on the one after.
  const earliest = addDays(date, withdrawalDays + 1);
  if (start < earliest)
    report(diagnose('sale-early-start', { start, days: withdrawalDays, earliest }, { at: form.at('start') }));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10) as IsoDate;
}

function day(text: string | undefined): IsoDate | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? (text as IsoDate) : undefined;
}
