import type { Said } from '../../diagnostics/entry.js';
import { plural } from './plural.js';

export const check = {
  about: {
    fr: 'vérifie que les clauses s’accordent entre elles, avec les offres et avec les règles',
    en: 'check that the clauses agree with each other, with the offers and with the rules',
  },
  format: {
    fr: 'rapports, avec un fichier si l’on veut : pretty, json, sarif=FICHIER, junit, github, markdown (sinon : pretty)',
    en: 'reports, with a file if wanted: pretty, json, sarif=FILE, junit, github, markdown (else pretty)',
  },
  failOn: {
    fr: 'gravité à partir de laquelle la commande échoue : block, error, warning (sinon : error)',
    en: 'severity from which the command fails: block, error, warning (else error)',
  },
  offer: {
    fr: 'ne vérifie que ces offres ; ce que seules toutes les offres montrent n’est pas recherché',
    en: 'check these offers only; what only all offers together tell is not looked for',
  },
  base: {
    fr: 'dit aussi ce qui change depuis cette révision de git : offres, documents, chiffres, clauses, constats',
    en: 'tell as well what changed since this revision of git: offers, documents, figures, clauses, findings',
  },
  baseline: {
    fr: 'ne dit que les constats qui ne sont pas dans ce fichier, et ceux qui n’y ont plus lieu d’être',
    en: 'tell only the findings that this file does not list, and those that it lists in vain',
  },
  updateBaseline: {
    fr: 'met dans ce fichier tous les constats d’aujourd’hui',
    en: 'put all findings of today into that file',
  },
  baselineDone: (count: number, file: string): Said => ({
    fr: `${plural.fr(count, 'constat connu', 'constats connus')} dans ${file}.`,
    en: `${plural.en(count, 'known finding', 'known findings')} in ${file}.`,
  }),
  jobs: {
    fr: 'fils d’exécution qui vérifient à la fois les situations (sinon : 1)',
    en: 'threads that check situations at a time (else: 1)',
  },
  watch: { fr: 'recommence à chaque changement d’un fichier', en: 'check again whenever a file changes' },
  changed: (file: string): Said => ({ fr: `${file} a changé.`, en: `${file} changed.` }),
  watching: {
    fr: 'Les changements sont suivis ; Ctrl-C pour finir.',
    en: 'Watching for changes; Ctrl-C to end.',
  },
  only: { fr: 'ne montre que ces codes ou ces règles', en: 'show these codes or rules only' },
  prove: {
    fr: 'prouve ensuite que rien de ce qui pourrait être vendu ne se contredit',
    en: 'prove as well that nothing that could be sold contradicts itself',
  },
  explain: { fr: 'explique ces codes ou ces règles', en: 'explain these codes or rules' },
  checking: { fr: 'Vérification', en: 'Checking' },
  clean: (situations: number, rules: number): Said => ({
    fr: `Rien à redire : ${plural.fr(situations, 'situation vérifiée', 'situations vérifiées')}, ${plural.fr(rules, 'règle', 'règles')}.`,
    en: `Nothing to say: ${plural.en(situations, 'situation checked', 'situations checked')}, ${plural.en(rules, 'rule', 'rules')}.`,
  }),
};
