/** A question of a rule in words that a lawyer reads: « l’hébergeur doit « Restaurer » ». */
import type { Said } from '../diagnostics/entry.js';
import type { Query } from '../language/condition/query.js';
import { namesOf } from '../ledger/ledger.js';
import type { EffectKind, Party, Workspace } from '../shapes.js';

const PARTY: Readonly<Record<Party, Said>> = {
  host: { fr: 'l’hébergeur', en: 'the host' },
  client: { fr: 'le client', en: 'the client' },
};
const EITHER: Said = { fr: 'une partie', en: 'a party' };
/** `who` stands for the party, `what` for the title of the thing. */
const SAYS: Readonly<Record<EffectKind, (who: Said, what: Said) => Said>> = {
  duty: (who, what) => ({ fr: `${who.fr} doit : ${what.fr}`, en: `${who.en} owes: ${what.en}` }),
  declines: (who, what) => ({ fr: `${who.fr} n’assure pas : ${what.fr}`, en: `${who.en} declines: ${what.en}` }),
  right: (who, what) => ({ fr: `${who.fr} a le droit de : ${what.fr}`, en: `${who.en} has the right: ${what.en}` }),
  excludes: (who, what) => ({
    fr: `${who.fr} ne répond pas de : ${what.fr}`,
    en: `${who.en} excludes liability for: ${what.en}`,
  }),
  caps: (who, what) => ({ fr: `${who.fr} plafonne : ${what.fr}`, en: `${who.en} caps: ${what.en}` }),
  reserves: (who, what) => ({ fr: `${who.fr} se réserve de : ${what.fr}`, en: `${who.en} reserves: ${what.en}` }),
  waives: (who, what) => ({ fr: `${who.fr} renonce à : ${what.fr}`, en: `${who.en} waives: ${what.en}` }),
  deems: (_who, what) => ({ fr: `le contrat présume : ${what.fr}`, en: `the contract deems: ${what.en}` }),
  states: (_who, what) => ({ fr: `la mention « ${what.fr} »`, en: `the mention "${what.en}"` }),
  prices: (_who, what) => ({ fr: `le prix « ${what.fr} »`, en: `the price "${what.en}"` }),
};

export function describe(query: Query, { vocabulary, clauses, documents }: Workspace): Said {
  if (query.of === 'emits') {
    const title = (query.what === 'clause' ? clauses : documents)[query.id]?.title;
    const named = { fr: title?.fr ?? query.id, en: title?.en ?? title?.fr ?? query.id };
    return query.what === 'clause'
      ? { fr: `la clause « ${named.fr} » (${query.id})`, en: `the clause "${named.en}" (${query.id})` }
      : { fr: `le document « ${named.fr} »`, en: `the document "${named.en}"` };
  }
  const title = query.name === '*' ? undefined : namesOf(query.of, vocabulary)[query.name]?.title;
  const what: Said = title ? { fr: title.fr, en: title.en ?? title.fr } : { fr: 'quoi que ce soit', en: 'anything' };
  const said = SAYS[query.of](query.party ? PARTY[query.party] : EITHER, what);
  const limits = [...query.with, ...query.without.map((each) => `sans ${each}`)];
  const enLimits = [...query.with, ...query.without.map((each) => `without ${each}`)];
  if (limits.length === 0) return said;
  return { fr: `${said.fr} (${limits.join(', ')})`, en: `${said.en} (${enLimits.join(', ')})` };
}
