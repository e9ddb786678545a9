/** Who buys, and who sells. */
import { closed, facts, id, known, languages, title } from '../pieces.js';

export const audience = closed(
  {
    id: id('L’identifiant du public.', 'fr-consumer'),
    title,
    provider: known('provider', id('Le vendeur.', 'exemple')),
    languages,
    facts: facts('audience', 'Les données du public (audience.*) : droit, monnaie, qualité du client, canal de vente.'),
  },
  { title: 'Public' },
);

export const provider = closed(
  { id: id('L’identifiant du vendeur.', 'exemple'), facts: facts('provider', 'Les données du vendeur (provider.*).') },
  { title: 'Vendeur' },
);
