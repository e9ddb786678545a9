import type { Many, Severity } from '../shapes.js';

/** The gravest first. */
export const SEVERITIES: Many<Severity> = ['block', 'error', 'warning', 'info'];

export const isAsGraveAs = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
