import type { Place } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';

/** The offer's file under another id, which stands at `at`; comments and layout stay. */
export function copyOffer({ text }: SourceFile, at: Place, id: string): string {
  return `${text.slice(0, at.start.offset)}${id}${text.slice(at.end.offset)}`;
}
