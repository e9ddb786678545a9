/** Codes about what pages outside of the contract promise. */
import { entry } from '../entry.js';

export const claims = {
  'claim-untrue': entry<{
    page: string;
    says: string;
    title: string;
    promised: string;
    given: string | undefined;
    offer: string;
    audiences: readonly string[];
  }>({
    severity: 'error',
    message: ({ page, says, title, promised, given, offer, audiences }) => ({
      fr: `« ${page} » dit : « ${says} ». ${title} : la page promet ${promised}, et l’offre ${offer} ${given === undefined ? 'ne donne rien de tel' : `donne ${given}`} (${audiences.join(', ')}).`,
      en: `"${page}" says: "${says}". ${title}: the page promises ${promised}, and the offer ${offer} gives ${given ?? 'no such thing'} (${audiences.join(', ')}).`,
    }),
    why: () => ({
      fr: 'Le client achète ce que la page annonce, et le contrat lui donne autre chose : c’est la page qu’il opposera.',
      en: 'The client buys what the page announces, and the contract gives something else: the page is what he will hold up.',
    }),
    fix: () => ({
      fr: 'Corrigez la page puis sa promesse dans claims/, ou donnez à l’offre ce que la page promet.',
      en: 'Correct the page and then its claim in claims/, or give the offer what the page promises.',
    }),
  }),
  'claim-value': entry<{ path: string; title: string; type: string; values: readonly string[] | undefined }>({
    severity: 'block',
    message: ({ path, title }) => ({
      fr: `« ${title} » (${path}) ne peut pas avoir cette valeur.`,
      en: `"${title}" (${path}) cannot have this value.`,
    }),
    why: () => ({
      fr: 'Une promesse qui ne se compare à aucune donnée ne serait jamais vérifiée.',
      en: 'A claim that compares with no fact would never be checked.',
    }),
    fix: ({ type, values }) =>
      values
        ? { fr: `Choisissez parmi : ${values.join(', ')}.`, en: `Choose among: ${values.join(', ')}.` }
        : type === 'list' || type === 'object'
          ? { fr: 'Nommez une donnée qui a une seule valeur.', en: 'Name a fact that has one value.' }
          : { fr: `Donnez une valeur de type ${type}.`, en: `Give a value of type ${type}.` },
  }),
  'claim-audience': entry<{ offer: string; audience: string; soldTo: readonly string[] }>({
    severity: 'block',
    message: ({ offer, audience }) => ({
      fr: `L’offre ${offer} n’est pas vendue au public ${audience}.`,
      en: `The offer ${offer} is not sold to the audience ${audience}.`,
    }),
    why: () => ({
      fr: 'La page promet à ce public ce qu’il ne peut pas acheter.',
      en: 'The page promises this audience what it cannot buy.',
    }),
    fix: ({ soldTo }) => ({
      fr: `Choisissez parmi : ${soldTo.join(', ')}.`,
      en: `Choose among: ${soldTo.join(', ')}.`,
    }),
  }),
};
