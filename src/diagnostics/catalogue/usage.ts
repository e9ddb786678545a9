/** Codes about a command line that cannot be obeyed. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';

const nothing: Said = { fr: 'La commande n’a rien fait.', en: 'The command did nothing.' };
const help = (command: string): Said => ({
  fr: `« ${command} --help » montre comment l’écrire.`,
  en: `"${command} --help" shows how to write it.`,
});
const meant = (nearest: readonly string[], command: string): Said =>
  nearest.length === 0
    ? help(command)
    : { fr: `Vouliez-vous dire ${nearest.join(' ou ')} ?`, en: `Did you mean ${nearest.join(' or ')}?` };

export const usage = {
  'usage-command': entry<{ name: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ name }) => ({ fr: `La commande « ${name} » n’existe pas.`, en: `There is no command "${name}".` }),
    why: () => nothing,
    fix: ({ nearest }) => meant(nearest, 'clausier'),
  }),
  'usage-option': entry<{ name: string; nearest: readonly string[]; command: string }>({
    severity: 'block',
    message: ({ name, command }) => ({
      fr: `« ${command} » n’a pas d’option ${name}.`,
      en: `"${command}" has no option ${name}.`,
    }),
    why: () => nothing,
    fix: ({ nearest, command }) => meant(nearest, command),
  }),
  'usage-argument-missing': entry<{ name: string; command: string }>({
    severity: 'block',
    message: ({ name, command }) => ({
      fr: `Il manque ${name} à « ${command} ».`,
      en: `"${command}" lacks ${name}.`,
    }),
    why: () => nothing,
    fix: ({ command }) => help(command),
  }),
  'usage-value-missing': entry<{ option: string; command: string }>({
    severity: 'block',
    message: ({ option }) => ({ fr: `Il manque une valeur après ${option}.`, en: `${option} lacks a value.` }),
    why: () => nothing,
    fix: ({ command }) => help(command),
  }),
  'usage-arguments-excess': entry<{ command: string }>({
    severity: 'block',
    message: ({ command }) => ({
      fr: `« ${command} » a reçu trop d’arguments.`,
      en: `"${command}" was given too many arguments.`,
    }),
    why: () => nothing,
    fix: ({ command }) => help(command),
  }),
  'usage-value': entry<{ option: string; value: string; expected: Said }>({
    severity: 'block',
    message: ({ option, value }) => ({
      fr: `${option} ne peut pas valoir « ${value} ».`,
      en: `${option} cannot be "${value}".`,
    }),
    why: () => nothing,
    fix: ({ expected }) => ({ fr: `Donnez ${expected.fr}.`, en: `Give ${expected.en}.` }),
  }),
  'usage-date-before-edition': entry<{ date: string; effective: string }>({
    severity: 'block',
    message: ({ date, effective }) => ({
      fr: `Le ${printDate(date)} précède l’entrée en vigueur de cette édition (${printDate(effective)}).`,
      en: `${date} is before this edition takes effect (${effective}).`,
    }),
    why: () => ({
      fr: 'Ces conditions n’existaient pas ce jour-là, et les chiffres que la loi fixait alors n’y sont pas.',
      en: 'These terms did not exist on that day, and the figures that the law set then are not in them.',
    }),
    fix: ({ effective }) => ({
      fr: `Donnez à --date le ${printDate(effective)} ou un jour suivant ; pour un état plus ancien, reprenez sa révision dans git.`,
      en: `Give --date ${effective} or a later day; for an earlier state, go back to its revision in git.`,
    }),
  }),
  'usage-reports-mixed': entry<{ first: string; second: string }>({
    severity: 'block',
    message: ({ first, second }) => ({
      fr: `Les rapports « ${first} » et « ${second} » iraient tous deux à l’écran.`,
      en: `The reports "${first}" and "${second}" would both go to the screen.`,
    }),
    why: () => ({ fr: 'Mêlés, aucun des deux ne se lirait.', en: 'Mixed, neither could be read.' }),
    fix: ({ second }) => ({
      fr: `Donnez un fichier à l’un des deux : --format ${second}=rapport.${second}.`,
      en: `Give one of them a file: --format ${second}=report.${second}.`,
    }),
  }),
  'usage-selection-empty': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Aucun document ne correspond à la fois à toutes les options données.',
      en: 'No document fits all the given options at once.',
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Retirez une option ; « clausier list offers » dit à quels publics chaque offre se vend.',
      en: 'Remove an option; "clausier list offers" says to which audiences each offer is sold.',
    }),
  }),
  'usage-contract-document': entry<{ document: string }>({
    severity: 'block',
    message: ({ document }) => ({
      fr: `Le document « ${document} » s’établit pour un client, et non pour une offre.`,
      en: `The document "${document}" is made for one customer, not for an offer.`,
    }),
    why: () => nothing,
    fix: () => ({
      fr: 'Utilisez « clausier contract », avec la fiche du client et la commande.',
      en: 'Use "clausier contract", with the forms of the customer and of the order.',
    }),
  }),
  'folder-not-empty': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `Le dossier ${path} n’est pas vide.`, en: `The folder ${path} is not empty.` }),
    why: () => ({
      fr: 'Y copier un espace de travail pourrait remplacer vos fichiers : rien n’a été écrit.',
      en: 'Copying a workspace there could replace your files: nothing was written.',
    }),
    fix: () => ({ fr: 'Choisissez un dossier nouveau ou vide.', en: 'Choose a new or empty folder.' }),
  }),
  'file-exists': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({ fr: `${path} existe déjà.`, en: `${path} exists already.` }),
    why: () => ({
      fr: 'L’écrire effacerait ce qu’il contient : rien n’a été écrit.',
      en: 'Writing it would erase what it holds: nothing was written.',
    }),
    fix: () => ({
      fr: 'Renommez ou déplacez le fichier qui existe, ou choisissez un autre nom ou un autre dossier.',
      en: 'Rename or move the file that exists, or choose another name or folder.',
    }),
  }),
  'name-taken': entry<{ kind: 'clause' | 'offer'; name: string }>({
    severity: 'block',
    message: ({ kind, name }) => ({
      fr: kind === 'clause' ? `La clause « ${name} » existe déjà.` : `L’offre « ${name} » existe déjà.`,
      en: `The ${kind} "${name}" exists already.`,
    }),
    why: () => ({
      fr: 'Un identifiant ne désigne qu’une chose : rien n’a été écrit.',
      en: 'An id names one thing: nothing was written.',
    }),
    fix: () => ({ fr: 'Choisissez un autre identifiant.', en: 'Choose another id.' }),
  }),
  'usage-schemas-own': entry<object>({
    severity: 'block',
    message: () => ({
      fr: 'Le dossier schemas/ de cet espace de travail est celui de clausier lui-même.',
      en: 'The folder schemas/ of this workspace is that of clausier itself.',
    }),
    why: () => ({
      fr: 'clausier lit ces schémas pour tous les espaces de travail : y écrire les noms de celui-ci fausserait les autres.',
      en: 'clausier reads these schemas for every workspace: the names of this one would spoil the others.',
    }),
    fix: () => ({
      fr: 'Choisissez un autre dossier avec --out, ou créez un espace de travail avec « clausier init ».',
      en: 'Choose another folder with --out, or create a workspace with "clausier init".',
    }),
  }),
  'usage-options-apart': entry<{ first: string; second: string }>({
    severity: 'block',
    message: ({ first, second }) => ({
      fr: `${first} et ${second} ne vont pas ensemble.`,
      en: `${first} and ${second} do not go together.`,
    }),
    why: () => nothing,
    fix: ({ second }) => ({ fr: `Retirez ${second}.`, en: `Leave out ${second}.` }),
  }),
  'usage-option-alone': entry<{ option: string; needs: string }>({
    severity: 'block',
    message: ({ option, needs }) => ({ fr: `${option} ne va pas sans ${needs}.`, en: `${option} needs ${needs}.` }),
    why: () => nothing,
    fix: ({ needs }) => ({ fr: `Ajoutez ${needs}.`, en: `Add ${needs}.` }),
  }),
  'baseline-unreadable': entry<{ file: string }>({
    severity: 'block',
    message: ({ file }) => ({
      fr: `${file} n’est pas une liste de constats connus.`,
      en: `${file} is no list of known findings.`,
    }),
    why: () => ({
      fr: 'Sans elle, rien ne distingue un constat nouveau d’un constat connu.',
      en: 'Without it, nothing tells a new finding from a known one.',
    }),
    fix: () => ({
      fr: 'Indiquez le bon fichier, ou refaites-le avec --update-baseline.',
      en: 'Name the right file, or make it anew with --update-baseline.',
    }),
  }),
};
