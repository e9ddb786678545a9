/** Codes about the shape of a file and of its facts: which keys, of which kind. */
import { entry, type Said } from '../entry.js';
import { incomplete, promise, suggestion, unread } from './schema-words.js';
import { values } from './schema-values.js';

const none: Said = { fr: '', en: '' };

export const schema = {
  ...values,
  'schema-key-unknown': entry<{ key: string; nearest: readonly string[]; allowed: readonly string[] }>({
    severity: 'block',
    message: ({ key, nearest }) => ({
      fr: `La clé « ${key} » n’existe pas ici.${suggestion(nearest).fr}`,
      en: `The key "${key}" does not exist here.${suggestion(nearest).en}`,
    }),
    why: () => unread,
    fix: ({ allowed }) =>
      allowed.length > 0
        ? { fr: `Clés admises : ${allowed.join(', ')}.`, en: `Allowed keys: ${allowed.join(', ')}.` }
        : { fr: 'Supprimez cette clé.', en: 'Delete this key.' },
  }),
  'schema-key-excluded': entry<{ key: string; because?: Said | undefined }>({
    severity: 'block',
    message: ({ key, because = none }) => ({
      fr: `La clé « ${key} » n’a pas sa place ici${because.fr}.`,
      en: `The key "${key}" has no place here${because.en}.`,
    }),
    why: () => ({
      fr: 'Les deux ensemble diraient deux choses à la fois.',
      en: 'Both together would say two things at once.',
    }),
    fix: () => ({ fr: 'Supprimez cette clé, ou ce qui l’exclut.', en: 'Delete this key, or what excludes it.' }),
  }),
  'schema-key-missing': entry<{ key: string; because?: Said | undefined }>({
    severity: 'block',
    message: ({ key, because = none }) => ({
      fr: `La clé « ${key} » manque : elle est obligatoire${because.fr}.`,
      en: `The key "${key}" is missing: it is required${because.en}.`,
    }),
    why: () => incomplete,
    fix: ({ key }) => ({ fr: `Ajoutez « ${key}: … » à cet endroit.`, en: `Add "${key}: …" here.` }),
  }),
  'schema-kind': entry<{ kinds: readonly string[]; found: readonly string[] }>({
    severity: 'block',
    message: ({ kinds, found }) =>
      found.length > 1
        ? {
            fr: `Cet élément est de plusieurs genres à la fois : ${found.join(', ')}.`,
            en: `This item is of several kinds at once: ${found.join(', ')}.`,
          }
        : {
            fr: `Cet élément n’est d’aucun genre connu${kinds.length > 0 ? ` : ${kinds.join(', ')}` : ''}.`,
            en: `This item is of no known kind${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`,
          },
    why: () => unread,
    fix: ({ kinds }) =>
      kinds.length > 0
        ? {
            fr: `Gardez exactement une de ces clés : ${kinds.join(', ')}.`,
            en: `Keep exactly one of these keys: ${kinds.join(', ')}.`,
          }
        : {
            fr: 'Reprenez une des formes que le schéma décrit.',
            en: 'Follow one of the forms that the schema describes.',
          },
  }),
  'schema-rule': entry<{ rule: string; because?: Said | undefined }>({
    severity: 'block',
    message: ({ rule, because = none }) => ({
      fr: `Cette valeur ne respecte pas la règle « ${rule} » du schéma${because.fr}.`,
      en: `This value breaks the rule "${rule}" of the schema${because.en}.`,
    }),
    why: () => promise,
    fix: () => ({
      fr: 'Comparez avec la description de cette donnée dans le schéma.',
      en: 'Compare with the description of this fact in the schema.',
    }),
  }),
  'schema-broken': entry<{ reason: string }>({
    severity: 'block',
    message: ({ reason }) => ({
      fr: `Ce schéma ne peut pas servir à contrôler des données : ${reason}.`,
      en: `This schema cannot check facts: ${reason}.`,
    }),
    why: () => ({
      fr: 'Sans lui, aucune offre ne peut être contrôlée.',
      en: 'Without it, no offer can be checked.',
    }),
    fix: () => ({
      fr: 'Corrigez le mot-clé ou la référence que le message cite.',
      en: 'Correct the keyword or the reference that the message names.',
    }),
  }),
};
