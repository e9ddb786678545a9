/** A power prints the facts that govern it, and a mention those without which it says nothing. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Effect, FactPath, Many, Vocabulary, Workspace } from '../../shapes.js';

/** What the words of an effect stand for must be in the same text, where the plan has it. */
export function checkFigures(workspace: Workspace, report: Report): void {
  for (const clause of Object.values(workspace.clauses))
    for (const { text, effects } of clause.alternatives)
      for (const effect of effects)
        for (const path of neededBy(effect, workspace.vocabulary)) {
          if (text.fr.reads.includes(path)) continue;
          const names = {
            path,
            title: workspace.facts[path]?.title ?? path,
            name: nameOf(effect, workspace.vocabulary),
          };
          report(
            diagnose('figure-missing', names, {
              at: effect.textAt,
              subject: { clause: clause.id, path },
              clash: [path],
            }),
          );
        }
}

function neededBy(effect: Effect, { powers, mentions }: Vocabulary): Many<FactPath> {
  if (effect.kind === 'reserves' && effect.of === 'host') return powers[effect.power]?.governs ?? [];
  if (effect.kind === 'caps') return effect.by;
  return effect.kind === 'states' ? (mentions[effect.mention]?.needs ?? []) : [];
}

function nameOf(effect: Effect, { powers, mentions, heads }: Vocabulary): string {
  if (effect.kind === 'reserves') return powers[effect.power]?.title.fr ?? effect.power;
  if (effect.kind === 'caps') return `plafond : ${heads[effect.head]?.title.fr ?? effect.head}`;
  return effect.kind === 'states' ? (mentions[effect.mention]?.title.fr ?? effect.mention) : '';
}
