/** Codes about the plain words beside a clause. */
import { entry } from '../entry.js';

export const plain = {
  'plain-missing': entry<{ clause: string }>({
    severity: 'warning',
    message: ({ clause }) => ({
      fr: `« ${clause} » engage, exclut, plafonne ou charge le client, et n’a pas de phrase simple.`,
      en: `"${clause}" commits, excludes, caps or burdens the customer, and has no plain line.`,
    }),
    why: () => ({
      fr: 'C’est ce que le client lit en premier, et souvent seul.',
      en: 'It is what the customer reads first, and often only.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: une phrase adressée au client, qui n’ajoute ni ne retire rien.',
      en: 'Add plain: one sentence to the customer, which neither adds nor takes away.',
    }),
  }),
  'plain-uneven': entry<{ clause: string }>({
    severity: 'warning',
    message: ({ clause }) => ({
      fr: `« ${clause} » n’a pas de phrase simple, et une autre rédaction de la même clause en a une.`,
      en: `"${clause}" has no plain line, and another alternative of the same clause has one.`,
    }),
    why: () => ({
      fr: 'Le client qui reçoit cette rédaction lirait moins bien que les autres ce qui le concerne.',
      en: 'The customer who is given this alternative would understand it less well than the others theirs.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: à cette rédaction, ou retirez-le de toutes.',
      en: 'Add plain: to this alternative, or take it from all of them.',
    }),
  }),
  'plain-hole': entry<{ clause: string; document: string }>({
    severity: 'warning',
    message: ({ clause, document }) => ({
      fr: `« ${clause} » n’a pas de phrase simple, et presque toutes les clauses du document « ${document} » en ont une.`,
      en: `"${clause}" has no plain line, and nearly all clauses of the document "${document}" have one.`,
    }),
    why: () => ({
      fr: 'Le client qui ne lit que les phrases simples croit avoir tout lu.',
      en: 'The customer who reads only the plain lines believes to have read all.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: une phrase adressée au client, qui n’ajoute ni ne retire rien.',
      en: 'Add plain: one sentence to the customer, which neither adds nor takes away.',
    }),
  }),
  'plain-long': entry<{ plain: number; text: number }>({
    severity: 'warning',
    message: ({ plain, text }) => ({
      fr: `La phrase simple compte ${String(plain)} mots, la clause ${String(text)}.`,
      en: `The plain line has ${String(plain)} words, the clause ${String(text)}.`,
    }),
    why: () => ({
      fr: 'Une phrase simple plus longue que sa clause dit autre chose qu’elle, ou la répète.',
      en: 'A plain line longer than its clause says something else, or repeats it.',
    }),
    fix: () => ({
      fr: 'Raccourcissez-la, ou supprimez-la si la clause se lit déjà d’un trait.',
      en: 'Shorten it, or delete it if the clause already reads at once.',
    }),
  }),
};
