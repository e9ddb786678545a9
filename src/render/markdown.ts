/** CommonMark with tables. Values are text: what stands in them can never open a list, a link or a heading. */
import type { Block, Document, Many } from '../shapes.js';
import { frontOf, notesOf } from './front.js';
import { lineMarkdown, textMarkdown } from './markdown/inlines.js';
import { tableMarkdown } from './markdown/table.js';
import type { RenderOptions, Theme } from './theme/theme.js';
import type { Words } from './theme/words.js';

export function renderMarkdown(document: Document, theme: Theme, options: RenderOptions = {}): string {
  const words = theme.words[document.situation.lang];
  const notes = notesOf(frontOf(document, words), words, options.draft === true).map(textMarkdown);
  const title = `# ${lineMarkdown(document.title, ' ')}`;
  return `${joined([title, lineMarkdown(document.subtitle), ...notes, blocksMarkdown(document.blocks, words)])}\n`;
}

/** Two lists of one kind in a row would read as one: every other list has another marker. */
function blocksMarkdown(blocks: Many<Block>, words: Words): string {
  let lists = 0;
  const written = blocks.map((block) => {
    lists = block.type === 'list' ? lists + 1 : 0;
    return blockMarkdown(block, words, lists % 2 === 0);
  });
  return joined(written);
}

function blockMarkdown(block: Block, words: Words, other: boolean): string {
  switch (block.type) {
    case 'section':
      return joined([heading(block), blocksMarkdown(block.blocks, words)]);
    case 'clause': {
      const plain = lineMarkdown(block.plain);
      const label = textMarkdown(words.plain ?? '');
      const lead = label === '' ? '' : `**${label}** `;
      const aside = plain === '' ? '' : quoted(lead + plain);
      return joined([heading(block), aside, blocksMarkdown(block.blocks, words)]);
    }
    case 'paragraph':
      return lineMarkdown(block.inlines);
    case 'list':
      return block.items
        .map((item) => blocksMarkdown(item, words))
        .filter((item) => item !== '')
        .map((item, index) => itemMarkdown(item, marker(block.ordered, index, other)))
        .join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'verbatim':
      return quoted(joined([blocksMarkdown(block.blocks, words), textMarkdown(block.source)]));
    case 'signatures':
      return joined(
        block.parties.map(({ lines }) =>
          [...lines.map((line) => lineMarkdown(line)), textMarkdown(words.signature ?? '')]
            .filter((line) => line !== '')
            .join('\\\n'),
        ),
      );
  }
}

const joined = (parts: Many<string>): string => parts.filter((part) => part !== '').join('\n\n');

function heading({ level, number, title }: Extract<Block, { type: 'section' | 'clause' }>): string {
  const words = [textMarkdown(number ?? ''), lineMarkdown(title, ' ')].filter((part) => part !== '');
  return words.length === 0 ? '' : `${'#'.repeat(Math.min(level + 1, 6))} ${words.join(' ')}`;
}

function marker(ordered: boolean, index: number, other: boolean): string {
  if (ordered) return `${index + 1}${other ? ')' : '.'} `;
  return other ? '* ' : '- ';
}

const itemMarkdown = (item: string, mark: string): string => prefixed(item, mark, ' '.repeat(mark.length));

const quoted = (text: string): string => (text === '' ? '' : prefixed(text, '> ', '> '));

function prefixed(text: string, first: string, next: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : next}${line}`.replace(/ +$/, ''))
    .join('\n');
}
