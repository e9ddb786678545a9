/** Codes about the languages of a clause. */
import { entry } from '../entry.js';

export const translations = {
  'translation-missing': entry<{ clause: string; lang: string }>({
    severity: 'error',
    message: ({ clause, lang }) => ({
      fr: `La clause « ${clause} » n’a pas de texte en « ${lang} ».`,
      en: `The clause "${clause}" has no text in "${lang}".`,
    }),
    why: () => ({
      fr: 'Ce public reçoit le contrat dans cette langue : au Maroc, une version arabe est due au consommateur (loi n° 31-08, art. 206).',
      en: 'This public is given the contract in that language: in Morocco, a consumer is owed an Arabic version (law no. 31-08, art. 206).',
    }),
    fix: ({ lang }) => ({
      fr: `Faites traduire la clause et ajoutez son texte sous « text: ${lang}: ».`,
      en: `Have the clause translated and add its text under "text: ${lang}:".`,
    }),
  }),
  'translation-differs': entry<{ clause: string; lang: string }>({
    severity: 'error',
    message: ({ clause, lang }) => ({
      fr: `Le texte « ${lang} » de la clause « ${clause} » n’emploie pas les mêmes faits que le texte français.`,
      en: `The "${lang}" text of "${clause}" does not read the same facts as the French one.`,
    }),
    why: () => ({
      fr: 'Deux versions qui ne donnent pas les mêmes chiffres sont deux contrats.',
      en: 'Two versions that do not give the same figures are two contracts.',
    }),
    fix: () => ({
      fr: 'Employez dans les deux textes les mêmes faits et les mêmes conditions.',
      en: 'Read the same facts and the same conditions in both texts.',
    }),
  }),
};
