/** Words that several sentences about schemas share. */
import type { Said } from '../entry.js';

export const unread: Said = {
  fr: 'Ce que l’outil ne comprend pas, il ne le met dans aucun document.',
  en: 'What the tool does not understand goes into no document.',
};
export const incomplete: Said = {
  fr: 'Ce qui est incomplet n’entre dans aucun document.',
  en: 'What is incomplete goes into no document.',
};
export const promise: Said = {
  fr: 'Cette valeur s’imprime dans un contrat : elle doit être exacte.',
  en: 'This value prints in a contract: it must be exact.',
};

export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

const names: Readonly<Record<TypeName, Said>> = {
  string: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un groupe de clés', en: 'a group of keys' },
};
export const typeName = (type: TypeName): Said => names[type];

export const quoted = (words: readonly string[]): Said => ({
  fr: words.map((each) => `« ${each} »`).join(' ou '),
  en: words.map((each) => `"${each}"`).join(' or '),
});

export const suggestion = (nearest: readonly string[]): Said =>
  nearest.length === 0
    ? { fr: '', en: '' }
    : { fr: ` Vouliez-vous dire ${quoted(nearest).fr} ?`, en: ` Did you mean ${quoted(nearest).en}?` };

/** What to do about a value of another type: the usual causes first. */
export function typeFix(names: { expected: readonly TypeName[]; found: TypeName; written: string }): Said {
  const { expected, found, written } = names;
  const wants = (type: TypeName): boolean => expected.includes(type);
  if (wants('string') && (found === 'integer' || found === 'number' || found === 'boolean'))
    return { fr: `Mettez la valeur entre apostrophes : '${written}'.`, en: `Put the value in quotes: '${written}'.` };
  if (wants('boolean') && found === 'string')
    return { fr: 'Écrivez true (oui) ou false (non), sans apostrophes.', en: 'Write true or false, without quotes.' };
  if ((wants('integer') || wants('number')) && found === 'string')
    return {
      fr: 'Écrivez le nombre seul, sans apostrophes ni unité, avec un point : 30 ou 99.9.',
      en: 'Write the number alone, without quotes or unit, with a point: 30 or 99.9.',
    };
  if (wants('array') && found !== 'array')
    return {
      fr: `Écrivez une liste, même d’un seul élément : [${written}].`,
      en: `Write a list, even of one item: [${written}].`,
    };
  if (wants('integer') && found === 'number')
    return { fr: 'Écrivez un nombre sans virgule ni point.', en: 'Write a number without a point.' };
  return { fr: 'Corrigez la valeur ou son retrait.', en: 'Correct the value or its indentation.' };
}
