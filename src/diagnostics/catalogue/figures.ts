/** Codes about figures of a plan that belie each other, whatever its texts say. */
import { entry, type Said } from '../entry.js';

const table: Said = {
  fr: 'Deux montants qui ne comptent pas la même chose ne se comparent pas, et le client paie autre chose que ce qu’il a lu.',
  en: 'Two amounts that do not count the same thing cannot be compared, and the customer pays something else than what it read.',
};
const scale: Said = {
  fr: 'Le client lit le barème de haut en bas : une ligne qui rend moins pour une panne plus longue ne se défend pas.',
  en: 'The customer reads the scale from top to bottom: a line that gives less for a longer failure cannot be defended.',
};
const twice: Said = {
  fr: 'Deux chiffres pour une seule promesse : le client invoquera le plus favorable.',
  en: 'Two figures for one promise: the customer will invoke the more favourable one.',
};

export const figures = {
  'price-mixed': entry<{ title: string; price: string; subscription: string }>({
    severity: 'error',
    message: ({ title, price, subscription }) => ({
      fr: `L’option « ${title} » coûte ${price}, et l’abonnement ${subscription}.`,
      en: `The option "${title}" costs ${price}, and the subscription ${subscription}.`,
    }),
    why: () => table,
    fix: () => ({
      fr: 'Donnez à cette clientèle un prix sur la même base et dans la même monnaie : per_audience, price: { cents: …, currency: …, tax: … }.',
      en: 'Give this audience a price on the same basis and in the same currency: per_audience, price: { cents: …, currency: …, tax: … }.',
    }),
  }),
  'currency-foreign': entry<{ audience: string; currency: string; expected: string }>({
    severity: 'error',
    message: ({ audience, currency, expected }) => ({
      fr: `« ${audience} » compte en ${currency}, et le pays du contrat en ${expected}.`,
      en: `"${audience}" counts in ${currency}, and the country of the contract in ${expected}.`,
    }),
    why: () => table,
    fix: ({ expected }) => ({
      fr: `Comptez en ${expected}, ou corrigez le pays de cette clientèle (jurisdiction).`,
      en: `Count in ${expected}, or correct the country of this audience (jurisdiction).`,
    }),
  }),
  'credit-scale': entry<{ below: string; credit: string; above: string; more: string }>({
    severity: 'error',
    message: ({ below, credit, above, more }) => ({
      fr: `Barème des avoirs : sous ${below} l’avoir est de ${credit}, juste après ${more} sous ${above}.`,
      en: `Scale of credits: below ${below} the credit is ${credit}, right after ${more} below ${above}.`,
    }),
    why: () => scale,
    fix: () => ({
      fr: 'Rangez les échelons du plus haut taux au plus bas, chaque avoir plus élevé que le précédent.',
      en: 'Order the steps from the highest rate to the lowest, each credit greater than the one before.',
    }),
  }),
  'credit-start': entry<{ below: string; promised: string }>({
    severity: 'error',
    message: ({ below, promised }) => ({
      fr: `Le barème des avoirs commence sous ${below}, et l’offre promet ${promised}.`,
      en: `The scale of credits begins below ${below}, and the plan promises ${promised}.`,
    }),
    why: () => twice,
    fix: ({ promised }) => ({
      fr: `Faites commencer le barème au taux promis : below_pct de ${promised}.`,
      en: `Let the scale begin at the promised rate: below_pct of ${promised}.`,
    }),
  }),
  'credit-above-ceiling': entry<{ credit: string; ceiling: string }>({
    severity: 'error',
    message: ({ credit, ceiling }) => ({
      fr: `Un échelon donne un avoir de ${credit}, au-dessus du plafond mensuel de ${ceiling}.`,
      en: `A step gives a credit of ${credit}, above the monthly ceiling of ${ceiling}.`,
    }),
    why: () => twice,
    fix: () => ({
      fr: 'Relevez le plafond (sla.credit_cap_pct), ou baissez cet échelon.',
      en: 'Raise the ceiling (sla.credit_cap_pct), or lower this step.',
    }),
  }),
  'downtime-mismatch': entry<{ rate: string; minutes: string; expected: string }>({
    severity: 'error',
    message: ({ rate, minutes, expected }) => ({
      fr: `Une disponibilité de ${rate} laisse ${expected} d’arrêt sur un mois de trente jours, et non ${minutes}.`,
      en: `An availability of ${rate} leaves ${expected} of downtime in a month of thirty days, not ${minutes}.`,
    }),
    why: () => twice,
    fix: () => ({
      fr: 'Corrigez le calcul de ce fait : un mois de trente jours compte 43 200 minutes.',
      en: 'Correct the computation of this fact: a month of thirty days has 43,200 minutes.',
    }),
  }),
};
