/** Who buys, and who sells. */
import { closed, facts, id, languages, title } from '../pieces.js';

export const audience = closed(
  {
    id: id('L’identifiant du public.', 'fr-consumer'),
    title,
    provider: id('Le vendeur.', 'exemple'),
    languages,
    facts: facts('Les données du public (audience.*) : droit, monnaie, qualité du client, canal de vente.'),
  },
  { title: 'Public' },
);

export const provider = closed(
  { id: id('L’identifiant du vendeur.', 'exemple'), facts: facts('Les données du vendeur (provider.*).') },
  { title: 'Vendeur' },
);
