import { evaluate } from '../../language/condition/evaluate.js';
import type { Activity, Facts } from '../../shapes.js';

/** Whether the activity exists for these facts: nobody can owe what there is no occasion for. */
export const applies = ({ applies: when }: Activity, facts: Facts): boolean =>
  !when || evaluate(when, facts) === 'true';
