/** Words of the help pages and of the options that every command has. */
export const help = {
  about: {
    fr: 'Compile les clauses d’un hébergeur web : documents de chaque offre, contrat de chaque client.',
    en: 'Compiles the clauses of a web host: the documents of each offer, the contract of each customer.',
  },
  usage: { fr: '[options] <commande>', en: '[options] <command>' },
  option: { fr: 'affiche cette aide', en: 'show this help' },
  command: { fr: 'help [commande]', en: 'help [command]' },
  commandAbout: { fr: 'affiche l’aide d’une commande', en: 'show the help of a command' },
  version: { fr: 'affiche la version', en: 'show the version' },
  workspace: {
    fr: 'dossier de l’espace de travail (sinon : le plus proche qui contient clausier.yaml)',
    en: 'folder of the workspace (else: the nearest that holds clausier.yaml)',
  },
  lang: {
    fr: 'langue des messages : fr ou en (sinon : LANG, puis le français)',
    en: 'language of messages: fr or en (else: LANG, then French)',
  },
  debug: {
    fr: 'montre le détail technique d’une erreur interne',
    en: 'show the technical detail of an internal error',
  },
  noColor: { fr: 'écrit sans couleurs', en: 'write without colours' },
  titles: {
    'Usage:': { fr: 'Utilisation :', en: 'Usage:' },
    'Arguments:': { fr: 'Arguments :', en: 'Arguments:' },
    'Options:': { fr: 'Options :', en: 'Options:' },
    'Global Options:': { fr: 'Options communes :', en: 'Global options:' },
    'Commands:': { fr: 'Commandes :', en: 'Commands:' },
  },
};
