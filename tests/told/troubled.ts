import { Trouble } from '../../src/diagnostics/trouble.js';
import type { Diagnostic } from '../../src/shapes.js';

/** What stops it. */
export async function troubled(doing: Promise<unknown>): Promise<Diagnostic> {
  const error: unknown = await doing.catch((thrown: unknown) => thrown);
  if (error instanceof Trouble) return error.diagnostic;
  throw new Error('nothing stops it');
}
