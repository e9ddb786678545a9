import { diagnose } from './diagnose.js';
import { Trouble } from './trouble.js';

/** What a failed reading of `path` says. An error that is not of the file system is a bug, and is given back as it is. */
export function unreadable(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const { code } = error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Trouble(diagnose('file-missing', { path }), error);
  if (code === 'EACCES' || code === 'EPERM') return new Trouble(diagnose('file-denied', { path }), error);
  return new Trouble(diagnose('file-unreadable', { path, reason: code }), error);
}
