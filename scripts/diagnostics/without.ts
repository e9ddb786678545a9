/** Codes and rules of which no example can be given, each with the reason that its page gives. Any other has one. */
import type { Localised } from '../../src/shapes.js';

const built: Localised<string> = {
  fr: 'Rien de ce qui s’écrit dans un espace de travail ne peut l’enfreindre : il n’y a donc pas de mauvais exemple.',
  en: 'Nothing that is written in a workspace can break it: there is no bad example.',
};
const ofTheProver: Localised<string> = {
  fr: 'Aucune bibliothèque de clauses n’y mène tant que clausier est exact : il n’y a donc pas de mauvais exemple.',
  en: 'No clause library leads to it as long as clausier is exact: there is no bad example.',
};

export const without: Readonly<Record<string, Localised<string>>> = {
  'C-DO-05': built,
  'C-DO-19': built,
  'C-DO-21': built,
  'C-DO-22': built,
  'C-DO-12': {
    fr: 'Seul un juriste en juge : les mêmes mots sont bons si la page citée est archivée, et mauvais sinon.',
    en: 'Only a lawyer can tell: the same words are right where the page is archived, and wrong where it is not.',
  },
  'derived-cycle': {
    fr: 'L’ordre du fichier l’exclut : un fait calculé ne lit que ceux qui sont écrits au-dessus de lui, et lire plus bas est un chemin inconnu (path-unknown).',
    en: 'The order of the file excludes it: a derived fact reads those written above it, and to read below is an unknown path (path-unknown).',
  },
  'engines-disagree': ofTheProver,
  'counterexample-not-replayed': ofTheProver,
  'obligation-undecided': {
    fr: 'Aucun passage n’y mène à coup sûr : il faut que les moteurs de preuve renoncent à une question, ce qui dépend d’eux.',
    en: 'No passage is sure to lead to it: the engines of the proof have to give up a question, which depends on them.',
  },
};
