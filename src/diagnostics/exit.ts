import type { Diagnostic, Many } from '../shapes.js';
import { environment } from './catalogue/environment.js';

/** 0 fine (warnings included), 1 the workspace, a client or an order has findings, 2 the machine or the command is at fault. */
export function exitCode(diagnostics: Many<Diagnostic>): 0 | 1 | 2 {
  if (diagnostics.some(({ code }) => Object.hasOwn(environment, code) || code === 'workspace-file-missing')) return 2;
  return diagnostics.some(({ severity }) => severity === 'block' || severity === 'error') ? 1 : 0;
}
