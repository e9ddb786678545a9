/** What is printed: fourteen pages of general terms, and the terms of the whole catalogue. */
import type { Printer } from '../src/pdf/printer.js';
import type { Document } from '../src/shapes.js';
import { renderHtml } from './product.js';
import { allTerms, termsOf, type Loaded } from './workspace.js';

const PLAN = 'shared-start';
const PAGES = 14;
const about = { title: 'Conditions', author: 'Bench', date: '2026-12-01', lang: 'fr' } as Parameters<
  Printer['print']
>[1];

export interface Samples {
  readonly pages: number;
  /** Alike but for the name of the plan, as contracts of one plan are. */
  readonly alike: readonly string[];
  /** Every plan, audience and option: contents that differ. */
  readonly catalogue: readonly string[];
}

/** Takes as many sections of the terms of one plan as come nearest to fourteen pages. */
export async function samples({ workspace, theme }: Loaded, printer: Printer, count: number): Promise<Samples> {
  const terms = termsOf(workspace, PLAN, 'fr-consumer');
  const html = (document: Document): string => renderHtml(document, theme, { fonts: 'installed' });
  let best = { pages: 0, html: '' };
  for (let sections = 1; sections <= terms.blocks.length; sections++) {
    const some = html({ ...terms, blocks: terms.blocks.slice(0, sections) });
    const pages = pagesIn(await printer.print(some, about));
    if (Math.abs(pages - PAGES) < Math.abs(best.pages - PAGES)) best = { pages, html: some };
  }
  const { name } = workspace.offers[PLAN]?.facts as { readonly name: string };
  return {
    pages: best.pages,
    alike: Array.from({ length: count }, (_, index) => best.html.replaceAll(name, `${name} ${index}`)),
    catalogue: allTerms(workspace)
      .slice(0, count)
      .map(({ document }) => html(document)),
  };
}

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .split(/\/Type ?\/Page\b/).length - 1;

/** Hands out `work` to `width` workers. */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

export const printAll = (printer: Printer, pages: readonly string[]): Promise<void> =>
  each(pages, 4, (html) => printer.print(html, about));
