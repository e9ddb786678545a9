/** One paragraph: its properties in the order that the format wants them. */
export interface Setting {
  readonly style?: string;
  /** On the page of what follows. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** The instance of a list, and how deep in it. */
  readonly list?: { readonly id: number; readonly level: number };
  readonly indent?: number;
  readonly align?: 'right';
  /** Ends a run of pages: what `sectionXml` gives. */
  readonly pages?: string;
}

export function paragraphXml(inner: string, setting: Setting = {}): string {
  const { style, keepNext, newPage, list, indent, align, pages } = setting;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
    indent === undefined ? '' : `<w:ind w:left="${indent}" w:firstLine="0"/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
    pages ?? '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}
