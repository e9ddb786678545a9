/** Codes about the revision that a workspace is compared with. */
import { entry, type Said } from '../entry.js';

const nothing: Said = { fr: 'La comparaison n’a pas eu lieu.', en: 'Nothing was compared.' };

export const git = {
  'git-missing': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'git n’est pas installé sur cette machine.', en: 'git is not installed on this machine.' }),
    why: () => ({
      fr: 'L’état antérieur des conditions est lu dans git.',
      en: 'The earlier state of the terms is read from git.',
    }),
    fix: () => ({ fr: 'Installez git, ou retirez --base.', en: 'Install git, or leave out --base.' }),
  }),
  'git-repository-missing': entry<{ folder: string }>({
    severity: 'block',
    message: ({ folder }) => ({
      fr: `${folder} n’est dans aucun dépôt git.`,
      en: `${folder} is in no git repository.`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Choisissez avec --workspace un dossier suivi par git, ou retirez --base.',
      en: 'Choose a folder that git tracks with --workspace, or leave out --base.',
    }),
  }),
  'git-revision-unknown': entry<{ revision: string }>({
    severity: 'block',
    message: ({ revision }) => ({
      fr: `Ce dépôt git n’a pas de révision « ${revision} ».`,
      en: `This git repository has no revision "${revision}".`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Vérifiez le nom avec « git log ». Dans une copie partielle, récupérez d’abord l’historique : « git fetch --unshallow ».',
      en: 'Check the name with "git log". In a shallow clone, fetch the history first: "git fetch --unshallow".',
    }),
  }),
  'git-workspace-missing': entry<{ revision: string; file: string }>({
    severity: 'block',
    message: ({ revision, file }) => ({
      fr: `À la révision « ${revision} », ce dossier n’a pas de ${file}.`,
      en: `At revision "${revision}", this folder has no ${file}.`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Choisissez une révision où l’espace de travail se trouvait déjà dans ce dossier.',
      en: 'Choose a revision in which the workspace already stood in this folder.',
    }),
  }),
  'git-failed': entry<{ reason: string }>({
    severity: 'block',
    message: ({ reason }) => ({ fr: `git a échoué : ${reason}`, en: `git failed: ${reason}` }),
    why: () => nothing,
    fix: () => ({
      fr: 'Lancez « git status » dans ce dossier : git y dit ce qui lui manque.',
      en: 'Run "git status" in this folder: git says there what it lacks.',
    }),
  }),
  'base-unreadable': entry<{ revision: string }>({
    severity: 'block',
    message: ({ revision }) => ({
      fr: `L’espace de travail de la révision « ${revision} » ne peut pas être lu.`,
      en: `The workspace of revision "${revision}" cannot be read.`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Choisissez une révision dont l’espace de travail se lit : « clausier check » y montre ce qui ne va pas.',
      en: 'Choose a revision whose workspace can be read: "clausier check" shows there what is wrong.',
    }),
  }),
};
