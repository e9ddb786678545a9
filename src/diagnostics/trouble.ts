import type { Diagnostic } from '../shapes.js';

/**
 * The machine is at fault, not the workspace: no browser, no rights, a full disk. The only finding that is thrown,
 * since nothing can go on; the command line prints it like the others and exits with 2.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(
    readonly diagnostic: Diagnostic,
    cause?: unknown,
  ) {
    super(diagnostic.message.en, { cause });
  }
}
