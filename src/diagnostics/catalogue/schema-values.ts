/** Codes about one value of a file: its type, form, length, limits. */
import { entry } from '../entry.js';
import { incomplete, promise, quoted, suggestion, typeFix, typeName, unread, type TypeName } from './schema-words.js';

export const values = {
  'schema-type': entry<{ expected: readonly TypeName[]; found: TypeName; written: string }>({
    severity: 'block',
    sample: { expected: ['string'], found: 'integer' },
    message: ({ expected, found }) => ({
      fr: `Il faut ici ${expected.map((each) => typeName(each).fr).join(' ou ')} ; le fichier donne ${typeName(found).fr}.`,
      en: `${expected.map((each) => typeName(each).en).join(' or ')} is needed here; the file gives ${typeName(found).en}.`,
    }),
    why: () => unread,
    fix: typeFix,
  }),
  'schema-money': entry<{ written: string; meant: string }>({
    severity: 'block',
    message: ({ written }) => ({
      fr: `« ${written} » ne dit ni la monnaie, ni si la taxe est comprise.`,
      en: `"${written}" says neither the currency nor whether tax is included.`,
    }),
    why: () => ({
      fr: 'Un prix imprimé sans monnaie ni taxe engage sur un montant que personne n’a choisi.',
      en: 'A price printed without currency or tax binds to an amount that nobody chose.',
    }),
    fix: ({ meant }) => ({
      fr: `Écrivez par exemple ${meant} (tax: incl si la taxe est comprise, tax: none s’il n’en est dû aucune).`,
      en: `Write for instance ${meant} (tax: incl where tax is included, tax: none where none is due).`,
    }),
  }),
  'schema-choice': entry<{ value: string; allowed: readonly string[]; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ value, nearest }) => ({
      fr: `« ${value} » n’est pas une valeur admise ici.${suggestion(nearest).fr}`,
      en: `"${value}" is not a value allowed here.${suggestion(nearest).en}`,
    }),
    why: () => unread,
    fix: ({ allowed }) => ({
      fr: `${allowed.length === 1 ? 'Seule valeur admise' : 'Valeurs admises'} : ${allowed.join(', ')}.`,
      en: `${allowed.length === 1 ? 'Only allowed value' : 'Allowed values'}: ${allowed.join(', ')}.`,
    }),
  }),
  'schema-pattern': entry<{ value: string; examples: readonly string[] }>({
    severity: 'block',
    message: ({ value }) => ({
      fr: `« ${value} » n’a pas la forme attendue.`,
      en: `"${value}" does not have the expected form.`,
    }),
    why: () => promise,
    fix: ({ examples }) =>
      examples.length > 0
        ? {
            fr: `Exemple de forme attendue : ${quoted(examples).fr}.`,
            en: `Example of the form: ${quoted(examples).en}.`,
          }
        : { fr: 'Reprenez la forme que le schéma décrit.', en: 'Follow the form that the schema describes.' },
  }),
  'schema-date': entry<{ value: string }>({
    severity: 'block',
    message: ({ value }) => ({ fr: `« ${value} » n’est pas une date.`, en: `"${value}" is not a date.` }),
    why: () => promise,
    fix: () => ({
      fr: 'Écrivez année-mois-jour : 2027-01-31. Le jour doit exister.',
      en: 'Write year-month-day: 2027-01-31. The day must exist.',
    }),
  }),
  'schema-length': entry<{ limit: number; found: number; most: boolean }>({
    severity: 'block',
    message: ({ limit, found, most }) => ({
      fr: `Ce texte a ${found} ${found < 2 ? 'caractère' : 'caractères'} ; il en faut ${most ? 'au plus' : 'au moins'} ${limit}.`,
      en: `This text has ${found} ${found === 1 ? 'character' : 'characters'}; it needs at ${most ? 'most' : 'least'} ${limit}.`,
    }),
    why: () => promise,
    fix: ({ most }) =>
      most
        ? { fr: 'Raccourcissez-le, ou répartissez-le.', en: 'Shorten it, or split it.' }
        : { fr: 'Complétez-le, ou supprimez la clé.', en: 'Complete it, or delete the key.' },
  }),
  'schema-range': entry<{ value: number; limit: number; most: boolean; open: boolean; inForm: boolean }>({
    severity: 'block',
    message: ({ value, limit, most, open }) => ({
      fr: `${value} est hors des limites : ${open ? (most ? 'moins de' : 'plus de') : most ? 'au plus' : 'au moins'} ${limit}.`,
      en: `${value} is out of bounds: ${open ? (most ? 'below' : 'above') : most ? 'at most' : 'at least'} ${limit}.`,
    }),
    why: () => promise,
    fix: ({ inForm }) =>
      inForm
        ? {
            fr: 'Corrigez la valeur. Si le client la demande telle quelle, faites d’abord changer la limite par la personne qui rédige les conditions.',
            en: 'Correct the value. Where the customer asks for it as it is, have the limit changed first by whoever writes the terms.',
          }
        : {
            fr: 'Corrigez la valeur, ou les limites dans vocabulary/facts.schema.json si elles sont fausses.',
            en: 'Correct the value, or the limits in vocabulary/facts.schema.json if they are wrong.',
          },
  }),
  'schema-decimals': entry<{ value: number; decimals: number }>({
    severity: 'block',
    message: ({ value, decimals }) => ({
      fr: `${value} a trop de chiffres après la virgule : ${decimals} au plus.`,
      en: `${value} has too many digits after the point: ${decimals} at most.`,
    }),
    why: () => ({
      fr: 'Les chiffres en trop disparaîtraient à l’impression.',
      en: 'The digits in excess would vanish in print.',
    }),
    fix: () => ({ fr: 'Arrondissez la valeur.', en: 'Round the value.' }),
  }),
  'schema-count': entry<{ limit: number; found: number; most: boolean }>({
    severity: 'block',
    message: ({ limit, found, most }) => ({
      fr: `Il y a ${found} ${found < 2 ? 'élément' : 'éléments'} ici ; il en faut ${most ? 'au plus' : 'au moins'} ${limit}.`,
      en: `Here ${found === 1 ? 'is 1 item' : `are ${found} items`}; there must be at ${most ? 'most' : 'least'} ${limit}.`,
    }),
    why: () => incomplete,
    fix: ({ most }) =>
      most
        ? { fr: 'Retirez des éléments.', en: 'Remove some.' }
        : { fr: 'Complétez, ou supprimez la clé.', en: 'Complete it, or delete the key.' },
  }),
  'schema-item-twice': entry<{ value: string }>({
    severity: 'block',
    message: ({ value }) => ({
      fr: `« ${value} » figure deux fois dans cette liste.`,
      en: `"${value}" stands twice in this list.`,
    }),
    why: () => ({ fr: 'Chaque élément compte une fois.', en: 'Each item counts once.' }),
    fix: () => ({ fr: 'Supprimez le doublon.', en: 'Delete the repetition.' }),
  }),
};
