/** What a report says of the changes before it says what was found: nothing where nothing was compared. */
import type { About } from '../format.js';
import { markdownStyle, terminalStyle } from './style.js';
import { writeChanges } from './write.js';

export function changesBefore(
  format: string,
  { changes, lang, color }: Pick<About, 'changes' | 'lang' | 'color'>,
): string {
  if (!changes) return '';
  if (format === 'pretty') return `${writeChanges(changes, lang, terminalStyle(color))}\n`;
  return format === 'markdown' ? `${writeChanges(changes, lang, markdownStyle)}\n` : '';
}
