/** Codes about the list of those who process personal data for the host. */
import { entry } from '../entry.js';

const authorised = {
  fr: 'Le sous-traitant ne confie les données à un autre qu’avec l’autorisation du client (RGPD, art. 28, § 2) : la liste dit à qui, où, et sous quelle garantie.',
  en: 'A processor hands data to another only as the client authorises (GDPR, art. 28(2)): the list says to whom, where, and under which guarantee.',
};

export const subProcessors = {
  'sub-processor-unlisted': entry<{ operator: string; task: string }>({
    severity: 'error',
    message: ({ operator, task }) => ({
      fr: `« ${operator} » (${task}) ne figure pas sur la liste des sous-traitants ultérieurs.`,
      en: `"${operator}" (${task}) is not on the list of sub-processors.`,
    }),
    why: () => authorised,
    fix: () => ({
      fr: 'Ajoutez-le à provider.sub_processors, avec son pays et son encadrement, ou corrigez son nom dans l’offre.',
      en: 'Add it to provider.sub_processors, with its country and guarantee, or correct its name in the offer.',
    }),
  }),
  'sub-processor-elsewhere': entry<{ operator: string; here: string; listed: string }>({
    severity: 'error',
    message: ({ operator, here, listed }) => ({
      fr: `« ${operator} » travaille dans un pays selon l’offre (${here}), et dans un autre selon la liste des sous-traitants (${listed}).`,
      en: `"${operator}" works in one country by the offer (${here}), and in another by the list of sub-processors (${listed}).`,
    }),
    why: () => authorised,
    fix: () => ({
      fr: 'Corrigez celui des deux qui est faux.',
      en: 'Correct the one that is wrong.',
    }),
  }),
  'sub-processor-guarantee': entry<{ name: string; country: string; guarantee: string }>({
    severity: 'error',
    message: ({ name, country, guarantee }) => ({
      fr: `L’encadrement de « ${name} » (${guarantee}) ne va pas avec son pays (${country}).`,
      en: `The guarantee of "${name}" (${guarantee}) does not go with its country (${country}).`,
    }),
    why: () => ({
      fr: 'Hors de l’Espace économique européen, il faut une décision d’adéquation ou des clauses contractuelles types (RGPD, art. 44 à 46) ; au dedans, il n’en faut pas.',
      en: 'Outside the European Economic Area an adequacy decision or standard clauses are needed (GDPR, art. 44 to 46); inside, none is.',
    }),
    fix: () => ({
      fr: 'Donnez l’instrument du transfert (adequacy, scc), ou « eu » pour un pays de l’Espace économique européen.',
      en: 'Give the instrument of the transfer (adequacy, scc), or "eu" for a country of the European Economic Area.',
    }),
  }),
};
