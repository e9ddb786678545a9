import { fillTemplate } from '../../src/language/text/fill.js';
import type { TermFinder } from '../../src/language/text/terms.js';
import type { Block, Facts, Inline } from '../../src/shapes.js';
import { read, type Mark } from './read.js';
import { visible } from './visible.js';

/** A value for each fact of `types`, the optional ones included. */
export const offer = {
  name: 'Essentiel',
  managed: true,
  days: 30,
  sites: 3,
  uptime: 99.9,
  price: { cents: 4990, currency: 'EUR', tax: 'incl' },
  mode: 'courtesy',
  contents: ['files', 'mail'],
  start: '2027-01-01',
  mail: { size_gb: 5, archive: true },
  note: 'Sur devis',
  partners: [
    { name: 'Atlas', days: 1, more: [] },
    { name: 'Rif', days: 2, more: [] },
  ],
} as const;

export interface Filled {
  readonly blocks: readonly Block[];
  /** Findings of reading and of filling. */
  readonly marks: readonly Mark[];
}

export function filled(text: string, more: object = {}, terms?: TermFinder): Filled {
  const { template, found, marksOf } = read(text);
  const facts = JSON.parse(JSON.stringify({ offer: { ...offer, ...more } })) as Facts;
  const blocks = fillTemplate(template, facts, {
    report: (finding) => found.push(finding),
    subject: {},
    ...(terms ? { terms: { finder: terms } } : {}),
  });
  return { blocks, marks: marksOf() };
}

/** The blocks in one line each, lists indented: ‹value›, →reference, [term], **strong**, *emphasis*, no-break spaces as ~ and ^. */
export function shown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
        return [row(block.inlines)];
      case 'list':
        return block.items.flatMap((item) =>
          shown(item).map((line, index) => `${index > 0 ? '  ' : block.ordered ? '1. ' : '- '}${line}`),
        );
      case 'table':
        return [block.head, ...block.rows].map((cells) => `| ${cells.map(row).join(' | ')} |`);
      default:
        return [block.type];
    }
  });
}

export const row = (inlines: readonly Inline[]): string => inlines.map((inline) => visible(one(inline))).join('');

function one(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return '⏎';
    case 'value':
      return `‹${inline.text}›`;
    case 'reference':
      return `→${inline.to}`;
    case 'term':
      return `[${inline.text}]`;
    case 'strong':
      return `**${row(inline.inlines)}**`;
    case 'emphasis':
      return `*${row(inline.inlines)}*`;
    case 'link':
      return `<${inline.href}>${row(inline.inlines)}</>`;
  }
}
