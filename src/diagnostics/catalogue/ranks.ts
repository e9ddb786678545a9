/** Codes about an offer that says it is at least another one. */
import { entry } from '../entry.js';

export const ranks = {
  'rank-broken': entry<{ title: string; offer: string; mine: string | undefined; lower: string; theirs: string }>({
    severity: 'error',
    message: ({ title, offer, mine, lower, theirs }) => ({
      fr: `${title} : ${offer} ${mine === undefined ? 'ne promet rien' : `promet ${mine}`}, moins que ${lower} (${theirs}).`,
      en: `${title}: ${offer} ${mine === undefined ? 'promises nothing' : `promises ${mine}`}, less than ${lower} (${theirs}).`,
    }),
    why: () => ({
      fr: 'L’offre se dit au moins égale à l’autre : le client qui paie plus recevrait moins.',
      en: 'The offer says that it is at least the other one: the customer who pays more would get less.',
    }),
    fix: ({ lower }) => ({
      fr: `Relevez ce fait, ou retirez « at_least: ${lower} ».`,
      en: `Raise this fact, or remove "at_least: ${lower}".`,
    }),
  }),
  'rank-duty-lost': entry<{ title: string; offer: string; lower: string }>({
    severity: 'error',
    message: ({ title, offer, lower }) => ({
      fr: `L’hébergeur doit « ${title} » dans ${lower}, et plus dans ${offer}.`,
      en: `The host owes "${title}" in ${lower}, and no longer in ${offer}.`,
    }),
    why: () => ({
      fr: 'L’offre se dit au moins égale à l’autre : le client qui paie plus recevrait moins.',
      en: 'The offer says that it is at least the other one: the customer who pays more would get less.',
    }),
    fix: ({ lower }) => ({
      fr: `Donnez à cette offre une clause qui porte la même obligation, ou retirez « at_least: ${lower} ».`,
      en: `Give this offer a clause with the same duty, or remove "at_least: ${lower}".`,
    }),
  }),
};
