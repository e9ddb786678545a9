/** The words of what an effect says besides: « free_if_host_fault » stands in another sentence than the price. */
import { diagnose } from '../diagnostics/diagnose.js';
import type { EffectRow } from '../schema/validate.js';
import type { Effect, Guard, Many } from '../shapes.js';
import { carried, type EffectContext } from './carried.js';

/** Reports words that do not stand in the text, that print in fewer situations than the effect, or that say what it does not bear. */
export function checkSaid(
  row: EffectRow,
  pointer: string,
  effect: Pick<Effect, 'within'>,
  context: EffectContext,
): void {
  const borne = [...(row.carve ?? []), ...(row.flags ?? [])];
  for (const [qualifier, words] of Object.entries(row.said ?? {})) {
    const own = `${pointer}/said/${qualifier}`;
    const at = context.reading.at(own);
    if (!borne.includes(qualifier)) {
      context.report(diagnose('said-needless', { qualifier, words }, { at, clash: [qualifier, words] }));
      continue;
    }
    const found = carried(words, own, context);
    if (!found || found.within.every((guard) => stands(guard, effect.within))) continue;
    const related = [{ at: found.textAt, label: { fr: 'ces mots', en: 'these words' } }];
    context.report(diagnose('said-conditional', { qualifier, words }, { at, related, clash: [qualifier, words] }));
  }
}

const stands = ({ condition, holds }: Guard, around: Many<Guard>): boolean =>
  around.some((guard) => guard.condition === condition && guard.holds === holds);
