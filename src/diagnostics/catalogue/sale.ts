/** Codes about one customer's contract: who buys, what, when. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';
import { saleForms } from './sale-forms.js';

const contradiction: Said = {
  fr: 'Le contrat promettrait deux choses à la fois.',
  en: 'The contract would promise two things at once.',
};

export const sale = {
  ...saleForms,
  'sale-kind': entry<{ client: string; called: string; audience: string; title: string }>({
    severity: 'block',
    message: ({ client, called, audience, title }) => ({
      fr: `La fiche dit que le client est « ${called} » ; le public ${audience} (${title}) vise une autre qualité.`,
      en: `The form says that the customer is "${client}"; the audience ${audience} (${title}) is for another kind.`,
    }),
    why: () => ({
      fr: 'Consommateurs, non-professionnels et professionnels n’ont pas les mêmes droits : le contrat serait celui d’un autre.',
      en: 'Consumers, non-professionals and professionals have different rights: the contract would be somebody else’s.',
    }),
    fix: () => ({
      fr: 'Choisissez le public qui correspond au client (« clausier list audiences »), ou corrigez la fiche.',
      en: 'Choose the audience that fits the customer ("clausier list audiences"), or correct the form.',
    }),
  }),
  'sale-audience': entry<{ offer: string; audience: string; sold: readonly string[] }>({
    severity: 'block',
    message: ({ offer, audience }) => ({
      fr: `L’offre « ${offer} » ne se vend pas au public ${audience}.`,
      en: `The offer "${offer}" is not sold to the audience ${audience}.`,
    }),
    why: () => ({
      fr: 'Ses textes et ses prix n’ont pas été établis ni contrôlés pour ce public.',
      en: 'Its texts and prices were neither made nor checked for that audience.',
    }),
    fix: ({ sold }) => ({
      fr: `Choisissez une autre offre, ou un de ses publics : ${sold.join(', ')}.`,
      en: `Choose another offer, or one of its audiences: ${sold.join(', ')}.`,
    }),
  }),
  'sale-options-excluded': entry<{ first: string; second: string }>({
    severity: 'block',
    message: ({ first, second }) => ({
      fr: `Les options « ${first} » et « ${second} » s’excluent.`,
      en: `The options "${first}" and "${second}" exclude each other.`,
    }),
    why: () => contradiction,
    fix: () => ({ fr: 'Gardez une seule des deux.', en: 'Keep one of the two.' }),
  }),
  'sale-options-clash': entry<{ first: string; second: string; path: string }>({
    severity: 'block',
    message: ({ first, second, path }) => ({
      fr: `Les options « ${first} » et « ${second} » donnent deux valeurs à ${path}.`,
      en: `The options "${first}" and "${second}" give ${path} two values.`,
    }),
    why: () => contradiction,
    fix: () => ({
      fr: 'Gardez une seule des deux, ou faites accorder leurs valeurs dans l’offre.',
      en: 'Keep one of the two, or have their values agree in the offer.',
    }),
  }),
  'sale-currency': entry<{ first: string; second: string }>({
    severity: 'block',
    message: ({ first, second }) => ({
      fr: `Les lignes de cette commande sont en ${first} et en ${second}.`,
      en: `The lines of this order are in ${first} and in ${second}.`,
    }),
    why: () => ({ fr: 'Leur total n’aurait pas de sens.', en: 'Their total would make no sense.' }),
    fix: () => ({
      fr: 'Retirez l’option dont le prix est dans une autre monnaie, ou faites donner dans l’offre tous les prix de ce public dans la sienne (« per_audience »).',
      en: 'Leave out the option whose price is in another currency, or have the offer give every price of this audience in its own ("per_audience").',
    }),
  }),
  'sale-order-before-edition': entry<{ date: string; effective: string }>({
    severity: 'block',
    message: ({ date, effective }) => ({
      fr: `La commande est datée du ${printDate(date)}, avant l’entrée en vigueur de cette édition (${printDate(effective)}).`,
      en: `The order is dated ${date}, before this edition takes effect (${effective}).`,
    }),
    why: () => ({
      fr: 'Le client signerait des conditions qui n’existaient pas encore le jour de sa commande.',
      en: 'The customer would sign terms that did not exist yet on the day of the order.',
    }),
    fix: () => ({
      fr: 'Corrigez la date de la commande, ou établissez le contrat avec l’édition en vigueur ce jour-là.',
      en: 'Correct the date of the order, or make the contract with the edition in force on that day.',
    }),
  }),
  'sale-start-before-order': entry<{ start: string; date: string }>({
    severity: 'block',
    message: ({ start, date }) => ({
      fr: `Le service débuterait le ${printDate(start)}, avant la commande (${printDate(date)}).`,
      en: `The service would start on ${start}, before the order (${date}).`,
    }),
    why: () => ({
      fr: 'Le client paierait, et serait engagé, pour un temps qui est passé.',
      en: 'The customer would pay, and be bound, for a time that is past.',
    }),
    fix: () => ({
      fr: 'Donnez pour début le jour de la commande ou un jour suivant.',
      en: 'Let the service start on the day of the order or later.',
    }),
  }),
  'sale-early-start': entry<{ start: string; days: number; earliest: string }>({
    severity: 'error',
    message: ({ start, days }) => ({
      fr: `Le service débuterait le ${printDate(start)}, pendant les ${days} jours où le consommateur peut se rétracter, sans qu’il l’ait demandé.`,
      en: `The service would start on ${start}, within the ${days} days of the consumer’s right of withdrawal, though the consumer did not ask for it.`,
    }),
    why: () => ({
      fr: 'Commencer avant la fin du délai suppose la demande expresse du consommateur ; sans elle, un consommateur qui se rétracte ne doit rien (C. conso., art. L. 221-25).',
      en: 'Starting before the end of that period takes the consumer’s express request; without it, a consumer who withdraws owes nothing (French consumer code, art. L. 221-25).',
    }),
    fix: ({ earliest }) => ({
      fr: `Recueillez sa demande et écrivez « early_start: true », ou écrivez « start: ${earliest} » (ou un jour suivant).`,
      en: `Obtain the request and write "early_start: true", or let the service start on ${earliest} at the earliest.`,
    }),
  }),
};
