import type { Said } from '../../diagnostics/entry.js';
import type { Reader } from '../../language/readers.js';

export const whyFact = {
  offer: { fr: 'offre', en: 'offer' },
  audience: { fr: 'public', en: 'audience' },
  value: { fr: 'valeur', en: 'value' },
  given: { fr: 'écrite ici', en: 'written here' },
  absent: { fr: 'absent', en: 'absent' },
  readers: { fr: 'Ce qui lit ce fait', en: 'What reads this fact' },
  nobody: { fr: 'Rien ne lit ce fait.', en: 'Nothing reads this fact.' },
  what: { fr: 'lecteur', en: 'reader' },
  name: { fr: 'nom', en: 'name' },
  place: { fr: 'endroit', en: 'place' },
  kinds: {
    clause: { fr: 'clause', en: 'clause' },
    alternative: { fr: 'rédaction', en: 'alternative' },
    document: { fr: 'document', en: 'document' },
    definition: { fr: 'définition', en: 'definition' },
    activity: { fr: 'activité', en: 'activity' },
    vocabulary: { fr: 'vocabulaire', en: 'vocabulary' },
    derived: { fr: 'fait calculé', en: 'derived fact' },
  } satisfies Record<Reader['kind'], Said>,
  hows: {
    condition: { fr: 'condition', en: 'condition' },
    text: { fr: 'texte', en: 'text' },
    table: { fr: 'tableau', en: 'table' },
    insert: { fr: 'tableau composé', en: 'composed table' },
    effect: { fr: 'montant d’un plafond', en: 'amount of a cap' },
    price_line: { fr: 'ligne de prix', en: 'price line' },
    mention: { fr: 'mention', en: 'mention' },
    power: { fr: 'pouvoir', en: 'power' },
    derived: { fr: 'calcul', en: 'computation' },
  } satisfies Record<Reader['how'], Said>,
};
