/** Codes about pages and sources that texts point to. */
import { entry } from '../entry.js';

export const citations = {
  'link-undeclared': entry<{ address: string }>({
    severity: 'warning',
    message: ({ address }) => ({
      fr: `Le contrat renvoie à ${address}, et vocabulary/links.yaml ne dit pas à quoi sert cette adresse.`,
      en: `The contract points to ${address}, and vocabulary/links.yaml does not say what that address is for.`,
    }),
    why: () => ({
      fr: 'Une page change sans que personne ne signe : ce dont le contrat dépend doit se trouver dans le contrat, ou dans une copie.',
      en: 'A page changes without anybody signing: what the contract depends on must stand in it, or in a copy.',
    }),
    fix: () => ({
      fr: 'Déclarez l’adresse avec son usage : tool (démarche), information, ou terms (elle compte, avec sa copie archivée).',
      en: 'Declare the address with its use: tool, information, or terms (it counts, with its archived copy).',
    }),
  }),
  'link-without-copy': entry<{ title: string; address: string }>({
    severity: 'warning',
    message: ({ title, address }) => ({
      fr: `Le contrat dépend de « ${title} » (${address}), dont aucune copie n’est archivée.`,
      en: `The contract depends on "${title}" (${address}), of which no copy is archived.`,
    }),
    why: () => ({
      fr: 'Le jour du litige, la page aura changé, et personne ne pourra dire ce que le client a accepté.',
      en: 'On the day of the dispute the page will have changed, and nobody can tell what the customer accepted.',
    }),
    fix: () => ({
      fr: 'Archivez la page et dites-le : copy: { version: …, dated: …, kept: … } ; ou reprenez son texte dans une annexe.',
      en: 'Archive the page and say so: copy: { version: …, dated: …, kept: … }; or take its text into an annex.',
    }),
  }),
  'source-twice': entry<{ source: string; first: string; cite: string }>({
    severity: 'warning',
    message: ({ source, first, cite }) => ({
      fr: `Les sources « ${first} » et « ${source} » sont le même texte : ${cite}.`,
      en: `The sources "${first}" and "${source}" are the same text: ${cite}.`,
    }),
    why: () => ({
      fr: 'Relue ou abrogée, l’une est mise à jour et l’autre reste ; ce que la loi demande n’est cherché que sous un nom.',
      en: 'Once reread or repealed, one is updated and the other stays; what the law asks is looked for under one name alone.',
    }),
    fix: ({ first, source }) => ({
      fr: `Gardez-en une, et remplacez l’autre partout où elle est citée : ${source} par ${first}, par exemple.`,
      en: `Keep one, and replace the other wherever it is cited: ${source} by ${first}, for instance.`,
    }),
  }),
};
