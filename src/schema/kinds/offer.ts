import { byAudience, closed, facts, id, known, list, maybe, money, oneOf, title, waivers } from '../pieces.js';

const option = closed({
  id: id('L’identifiant de l’option.', 'extra-backups'),
  title,
  price: money,
  period: oneOf(['month', 'once'], 'Par mois, ou une seule fois.'),
  per_audience: maybe(byAudience(closed({ price: money }), 'Un autre prix pour un public.')),
  facts: facts('offer', 'Ce que l’option change aux données de l’offre.'),
  excludes: maybe(
    list(known('option', id('Une option.', 'extra-backups')), {
      uniqueItems: true,
      description: 'Les options qui ne vont pas avec celle-ci.',
    }),
  ),
});

export const offer = closed(
  {
    id: id('L’identifiant de l’offre.', 'essential'),
    facts: facts('offer', 'Les données de l’offre (offer.*).'),
    sold_to: list(known('audience', id('Un public.', 'fr-consumer')), {
      minItems: 1,
      uniqueItems: true,
      description: 'Les publics à qui l’offre est vendue.',
    }),
    per_audience: maybe(
      byAudience(facts('offer', 'Ce qui change.'), 'Ce qui change aux données de l’offre pour un public.'),
    ),
    options: maybe(list(option, { maxItems: 40, description: 'Les options.' })),
    at_least: maybe(known('offer', id('Une offre à laquelle celle-ci n’est inférieure en rien.', 'essential'))),
    waivers: maybe(waivers),
  },
  { title: 'Offre' },
);
