/** A heading that the plan requires is never empty. */
import type { Many } from '../../shapes.js';
import type { Library, Obligation } from './obligation.js';

export function headingObligations({ emission, encoding }: Library): Many<Obligation> {
  const { all, not } = encoding.algebra;
  return emission.headings.flatMap(({ heading, plan, where, filled }): Many<Obligation> =>
    heading.required
      ? [
          {
            id: `heading/${plan.id}/${heading.id}`,
            kind: 'heading',
            says: {
              fr: `L’article « ${heading.title.fr} » du document « ${plan.id} » n’est jamais vide.`,
              en: `The heading "${heading.title.fr}" of "${plan.id}" is never empty.`,
            },
            at: heading.at,
            bad: all(where, not(filled)),
            premise: where,
            expects: { code: 'heading-empty', at: [heading.at] },
          },
        ]
      : [],
  );
}
