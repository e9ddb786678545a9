/** Codes about YAML: what a workspace may not use. */
import { entry, type Said } from '../entry.js';
import { mistakes } from './yaml-mistakes.js';
import { lost, oneReading, quote } from './yaml-words.js';

export const yaml = {
  ...mistakes,
  'yaml-syntax': entry<{ reason: Said; fix: Said }>({
    severity: 'block',
    message: ({ reason }) => reason,
    why: () => ({
      fr: 'Le fichier ne se lit pas : rien de ce qu’il contient n’est pris en compte.',
      en: 'The file cannot be read: nothing that it holds is taken into account.',
    }),
    fix: ({ fix }) => fix,
  }),
  'yaml-empty': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Le fichier est vide.', en: 'The file is empty.' }),
    why: () => ({
      fr: 'Un fichier vide cache souvent un enregistrement interrompu.',
      en: 'An empty file often hides a save that was cut short.',
    }),
    fix: () => ({ fr: 'Remplissez-le ou supprimez-le.', en: 'Fill it or delete it.' }),
  }),
  'yaml-character': entry<{ character: string }>({
    severity: 'block',
    message: ({ character }) => ({
      fr: `Ce texte contient un caractère invisible (${character}).`,
      en: `This text has a hidden character (${character}).`,
    }),
    why: () => ({
      fr: 'Un caractère que l’œil ne voit pas peut changer le sens, l’ordre ou la recherche d’un texte.',
      en: 'A character that no eye sees can change the meaning, the order or the search of a text.',
    }),
    fix: () => ({
      fr: 'Effacez-le, puis tapez à nouveau le mot qui l’entoure.',
      en: 'Delete it, then type the word around it again.',
    }),
  }),
  'yaml-depth': entry<{ limit: number }>({
    severity: 'block',
    message: ({ limit }) => ({
      fr: `Le fichier imbrique plus de ${limit} niveaux.`,
      en: `The file nests more than ${limit} levels.`,
    }),
    why: () => oneReading,
    fix: () => ({ fr: 'Aplatissez la structure.', en: 'Flatten the structure.' }),
  }),
  'yaml-documents': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Un second document YAML commence ici.', en: 'A second YAML document starts here.' }),
    why: () => lost,
    fix: () => ({ fr: 'Mettez-le dans un fichier à part.', en: 'Move it to a file of its own.' }),
  }),
  'yaml-directive': entry<{ written: string }>({
    severity: 'block',
    message: ({ written }) => ({
      fr: `Les directives YAML ne sont pas admises : « ${written} ».`,
      en: `YAML directives are not allowed: "${written}".`,
    }),
    why: () => ({
      fr: 'Une directive change la lecture des valeurs : en YAML 1.1, « no » veut dire faux.',
      en: 'A directive changes how values read: in YAML 1.1, "no" means false.',
    }),
    fix: () => ({ fr: 'Supprimez cette ligne.', en: 'Delete this line.' }),
  }),
  'yaml-alias': entry<{ written: string }>({
    severity: 'block',
    message: ({ written }) => ({
      fr: `YAML lit « ${written} » comme une ancre (&) ou un renvoi (*), qui ne sont pas admis.`,
      en: `YAML reads "${written}" as an anchor (&) or an alias (*), which are not allowed.`,
    }),
    why: () => oneReading,
    fix: () => quote,
  }),
  'yaml-tag': entry<{ written: string }>({
    severity: 'block',
    message: ({ written }) => ({
      fr: `YAML lit « ${written} » comme une étiquette de type, qui n’est pas admise.`,
      en: `YAML reads "${written}" as a type tag, which is not allowed.`,
    }),
    why: () => oneReading,
    fix: () => quote,
  }),
  'yaml-key-twice': entry<{ key: string }>({
    severity: 'block',
    message: ({ key }) => ({
      fr: `La clé « ${key} » figure deux fois au même niveau.`,
      en: `The key "${key}" stands twice at one level.`,
    }),
    why: () => ({
      fr: 'L’une des deux valeurs effacerait l’autre sans bruit.',
      en: 'One of the two values would erase the other without a sound.',
    }),
    fix: () => ({ fr: 'Gardez l’une des deux.', en: 'Keep one of the two.' }),
  }),
  'yaml-key-reserved': entry<{ key: string }>({
    severity: 'block',
    message: ({ key }) => ({
      fr: `La clé « ${key} » n’est pas admise.`,
      en: `The key "${key}" is not allowed.`,
    }),
    why: () => ({
      fr: 'Elle a un sens propre dans le langage de l’outil.',
      en: 'It has a meaning of its own in the language of the tool.',
    }),
    fix: () => ({ fr: 'Choisissez un autre nom.', en: 'Choose another name.' }),
  }),
  'yaml-key-form': entry<object>({
    severity: 'block',
    message: () => ({ fr: 'Une clé est un texte simple.', en: 'A key is a plain text.' }),
    why: () => oneReading,
    fix: () => ({ fr: 'Écrivez la clé entre apostrophes simples.', en: 'Write the key in single quotes.' }),
  }),
  'yaml-null': entry<{ key?: string | undefined }>({
    severity: 'block',
    message: ({ key }) =>
      key === undefined
        ? { fr: 'Cet élément de liste est vide.', en: 'This item of the list is empty.' }
        : { fr: `« ${key} » n’a pas de valeur.`, en: `"${key}" has no value.` },
    why: () => ({
      fr: 'Une donnée est présente ou absente ; une valeur vide laisserait un doute dans le contrat.',
      en: 'A fact is present or absent; an empty value would leave a doubt in the contract.',
    }),
    fix: () => ({ fr: 'Donnez une valeur, ou supprimez la ligne.', en: 'Give a value, or delete the line.' }),
  }),
  'yaml-number': entry<{ written: string; read: string }>({
    severity: 'block',
    message: ({ written, read }) => ({
      fr: `« ${written} » serait lu comme le nombre ${read}.`,
      en: `"${written}" would read as the number ${read}.`,
    }),
    why: () => ({
      fr: 'Un code postal ou un téléphone y perdrait ses zéros, un nombre ses derniers chiffres.',
      en: 'A postcode or a telephone number would lose its zeros, a number its last digits.',
    }),
    fix: ({ written }) => ({
      fr: `Pour un texte, écrivez '${written}' entre apostrophes ; pour un nombre, des chiffres et un point : 1200, 99.95.`,
      en: `For a text, write '${written}' in quotes; for a number, digits and a point: 1200, 99.95.`,
    }),
  }),
};
