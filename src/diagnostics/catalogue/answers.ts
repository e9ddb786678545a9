/** Codes about what one clause gives and another takes back, or leaves to nobody. */
import { entry } from '../entry.js';

export const answers = {
  'excluded-although-owed': entry<{ head: string; activity: string }>({
    severity: 'error',
    message: ({ head, activity }) => ({
      fr: `Cette clause exclut « ${head} », que la même partie s’engage à prévenir : « ${activity} ».`,
      en: `This clause excludes "${head}", which the same party undertakes to prevent: "${activity}".`,
    }),
    why: () => ({
      fr: 'Une clause qui prive de sa substance une obligation essentielle est réputée non écrite (C. civ., art. 1170).',
      en: 'A clause that empties an essential obligation is deemed unwritten (French Civil Code, art. 1170).',
    }),
    fix: () => ({
      fr: 'Limitez l’exclusion à une cause que la loi admet, ou mettez à part la sauvegarde promise : carve: [promised_backup].',
      en: 'Limit the exclusion to a cause that the law admits, or carve the promised backup out: carve: [promised_backup].',
    }),
  }),
  'cap-twice': entry<{ head: string }>({
    severity: 'error',
    message: ({ head }) => ({
      fr: `Deux passages plafonnent l’indemnité due pour « ${head} ».`,
      en: `Two passages cap the damages due for "${head}".`,
    }),
    why: () => ({
      fr: 'De deux plafonds, le juge retient le plus élevé, ou écarte les deux faute de clarté.',
      en: 'Of two caps, a judge keeps the higher, or sets both aside as unclear.',
    }),
    fix: () => ({
      fr: 'Gardez un seul plafond ; ailleurs, renvoyez à sa clause sans déclarer l’effet.',
      en: 'Keep one cap; elsewhere refer to its clause, without the effect.',
    }),
  }),
  'right-unanswered': entry<{ right: string; activity: string }>({
    severity: 'error',
    message: ({ right, activity }) => ({
      fr: `Le contrat donne le droit « ${right} », mais personne ne doit « ${activity} ».`,
      en: `The contract gives the right "${right}", but nobody owes "${activity}".`,
    }),
    why: () => ({
      fr: 'Un droit que personne n’est tenu de servir ne vaut rien pour celui qui l’a.',
      en: 'A right that nobody has to serve is worth nothing to its holder.',
    }),
    fix: () => ({
      fr: 'Ajoutez l’obligation correspondante à la même clause, ou à celle qui l’organise.',
      en: 'Add the matching duty to the same clause, or to the one that organises it.',
    }),
  }),
  'power-unanswered': entry<{ power: string; activity: string }>({
    severity: 'error',
    message: ({ power, activity }) => ({
      fr: `Une partie se réserve « ${power} », et ne doit pas « ${activity} ».`,
      en: `A party reserves "${power}", and does not owe "${activity}".`,
    }),
    why: () => ({
      fr: 'L’autre partie l’apprendrait par ses effets, sans avoir pu s’y préparer ni le contester.',
      en: 'The other party would learn of it by its effects, unable to prepare for it or to contest it.',
    }),
    fix: () => ({
      fr: 'Ajoutez cette obligation à la clause qui donne le pouvoir, ou l’effet si la phrase la dit déjà.',
      en: 'Add that duty to the clause that gives the power, or the effect if the sentence says it already.',
    }),
  }),
  'figure-missing': entry<{ path: string; title: string; name: string }>({
    severity: 'error',
    message: ({ title, name, path }) => ({
      fr: `Le texte annonce « ${name} » sans donner « ${title} » ({{${path}}}).`,
      en: `The text announces "${name}" without giving "${title}" ({{${path}}}).`,
    }),
    why: () => ({
      fr: 'Une mention ou un pouvoir sans son chiffre n’apprend rien au client, et le juge l’écarte.',
      en: 'A mention or a power without its figure tells the customer nothing, and a judge sets it aside.',
    }),
    fix: ({ path }) => ({
      fr: `Imprimez {{${path}}} dans ce texte, ou retirez l’effet s’il n’est pas dit ici.`,
      en: `Print {{${path}}} in this text, or remove the effect if it is not said here.`,
    }),
  }),
};
