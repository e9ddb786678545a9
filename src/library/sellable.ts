/** Every offer as each audience sees it, bare and with each option: the facts schema accepts them all. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { factsValidator, validateFacts } from '../schema/facts.js';
import type { FactSchema } from '../language/facts/types.js';
import type { Places } from '../schema/explain.js';
import type { JsonObject } from '../schema/pointer.js';
import type { Audience, Diagnostic, Dict, Many, Offer, Place, Situation, Workspace } from '../shapes.js';
import { factsOf } from '../situation/facts.js';
import { optionSets } from '../situation/situations.js';
import { checkFigures, figurePlace } from './figures.js';
import type { Readings } from './files.js';
import { clashOf } from './offers.js';
import type { Reading } from './reading.js';
import { remember } from './remember.js';

export function checkOfferFacts(
  workspace: Workspace,
  { schema }: FactSchema,
  schemaAt: Place,
  readings: Readings,
  report: Report,
): void {
  const validator = remember(schema, 'validator', [], report, (told) =>
    factsValidator(schema as unknown as JsonObject, schemaAt, told),
  );
  if (validator) checkFigures(workspace, validator, readings, report);
  const underived: Workspace = { ...workspace, derived: [] };
  const figures = figurePlace(workspace, readings, workspace.edition.effective);
  for (const offer of Object.values(workspace.offers)) {
    checkOptions(offer, report);
    const everyone = lacksOnce(report, ({ at }) => String(at?.start.offset));
    for (const id of offer.soldTo) {
      const audience = workspace.audiences[id];
      if (!audience || !validator || !workspace.providers[audience.provider]) continue;
      const once = lacksOnce(everyone);
      for (const options of optionSets(offer)) {
        const situation: Situation = {
          offer: offer.id,
          audience: id,
          options,
          date: workspace.edition.effective,
          lang: 'fr',
        };
        const places = placesOf(offer, audience, options, readings, figures);
        validateFacts(validator, factsOf(underived, situation), {
          places,
          report: once,
          subject: { offer: offer.id, audience: id, options },
        });
      }
    }
  }
}

/**
 * What is lacking is told once for each `apart`. The bare plan comes first, whose options lack it as well; what all audiences lack
 * is shown at one place.
 */
function lacksOnce(report: Report, apart: (finding: Diagnostic) => string = () => ''): Report {
  const told = new Set<string>();
  return (finding) => {
    const key = `${finding.message.fr}\n${apart(finding)}`;
    if (finding.code === 'schema-key-missing' && told.has(key)) return;
    told.add(key);
    report(finding);
  };
}

/** Where a fact was written: the last layer that sets it, or the first one that has an object which lacks something. */
function placesOf(
  offer: Offer,
  audience: Audience,
  options: Situation['options'],
  readings: Readings,
  figures: (pointer: string) => Place | undefined,
): Places {
  const of = <T extends { readonly id: string }>(kind: Many<Reading<T>>, id: string): Reading<T> | undefined =>
    kind.find(({ value }) => value.id === id);
  const sold = of(readings.offer, offer.id);
  const layers = [
    ...options.map((option) => `/options/${String(sold?.value.options?.findIndex(({ id }) => id === option))}/facts`),
    `/per_audience/${audience.id}`,
    '/facts',
  ];
  const others: Dict<Reading<unknown> | undefined> = {
    provider: of(readings.provider, audience.provider),
    audience: of(readings.audience, audience.id),
  };
  return (pointer, part) => {
    const [, root = '', ...rest] = pointer.split('/');
    const below = rest.length === 0 ? '' : `/${rest.join('/')}`;
    if (root === 'law') return figures(below);
    if (root !== 'offer')
      return others[root]?.find(`/facts${below}`, part === 'value' ? 'value' : 'key') ?? others[root]?.at('');
    for (const layer of part === 'object' ? layers.toReversed() : layers) {
      const at = sold?.find(`${layer}${below}`, part === 'value' ? 'value' : 'key');
      if (at) return at;
    }
    return offer.at;
  };
}

/** Two options that may both be chosen set no path differently. */
function checkOptions(offer: Offer, report: Report): void {
  offer.options.forEach((first, index) => {
    for (const second of offer.options.slice(index + 1)) {
      const path = clashOf(first, second);
      if (path === undefined || first.excludes.includes(second.id) || second.excludes.includes(first.id)) continue;
      const related = [{ at: second.at, label: { fr: `l’option « ${second.id} »`, en: `the option "${second.id}"` } }];
      const names = { first: first.id, second: second.id, path };
      report(
        diagnose('options-clash', names, {
          at: first.at,
          related,
          subject: { offer: offer.id },
          clash: [first.id, second.id, path],
        }),
      );
    }
  });
}
