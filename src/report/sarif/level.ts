import type { Severity } from '../../shapes.js';

export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  block: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
};
