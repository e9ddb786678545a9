import { SEVERITIES } from '../diagnostics/severity.js';
import type { Diagnostic, Many } from '../shapes.js';
import { replaceHidden } from '../workspace/characters.js';
import type { About } from './format.js';
import { inOrder, ordered } from './order.js';

/**
 * `{ diagnostics, counts, waived }` for programs: every finding as it is, in both languages, in a stable order; `changes` where the
 * terms were compared with an earlier state. Ends with a line feed.
 */
export function json(diagnostics: Many<Diagnostic>, { waived, changes }: Pick<About, 'waived' | 'changes'>): string {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length]),
  );
  return jsonText({
    diagnostics: inOrder(diagnostics),
    counts,
    waived: ordered(waived, ({ finding }) => finding),
    ...(changes ? { changes } : {}),
  });
}

/** Any plain value. JSON lets C1 controls and bidirectional marks through, which a terminal obeys: they are escaped. */
export function jsonText(value: unknown): string {
  return `${replaceHidden(JSON.stringify(value, null, 2), escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
