/** Codes about what changed since an earlier state of the terms. */
import { entry, type Said } from '../entry.js';

export const changes = {
  'baseline-gone': entry<{ code: string; says: string; file: string }>({
    severity: 'info',
    message: ({ code, says }) => ({
      fr: `Un constat connu n’est plus là. ${code} : ${says}`,
      en: `A known finding is gone. ${code}: ${says}`,
    }),
    why: () => ({
      fr: 'Tant que la liste le contient, il pourrait revenir sans que personne ne le voie.',
      en: 'As long as the list holds it, it could come back unseen.',
    }),
    fix: ({ file }) => ({
      fr: `Mettez la liste à jour : clausier check --baseline ${file} --update-baseline.`,
      en: `Bring the list up to date: clausier check --baseline ${file} --update-baseline.`,
    }),
  }),
  'change-unannounced': entry<{ offer: string; id: string; about: string; says: Said }>({
    severity: 'warning',
    sample: { says: { fr: '…', en: '…' } },
    message: ({ offer, says }) => ({
      fr: `Un changement défavorable au Client n’est pas annoncé. Offre « ${offer} » : ${says.fr}.`,
      en: `A change adverse to the client is not announced. Offer "${offer}": ${says.en}.`,
    }),
    why: () => ({
      fr: 'Le Client engagé ne peut réagir qu’à un changement qu’il connaît : il doit pouvoir le lire, et le contrat dit s’il peut alors partir.',
      en: 'A client under contract can only react to a change that he knows: he must be able to read it, and the contract says whether he may then leave.',
    }),
    fix: ({ about, id }) => ({
      fr: `Ajoutez dans clausier.yaml, sous « changes », une entrée « { on: …, offers: [${id}], about: [${about}], says: … } », et prévenez les clients dans le délai de la clause de modification.`,
      en: `Add an entry "{ on: …, offers: [${id}], about: [${about}], says: … }" under "changes" in clausier.yaml, and give notice as the clause on modifications says.`,
    }),
  }),
};
