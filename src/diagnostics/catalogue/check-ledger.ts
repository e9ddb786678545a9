/** Codes about what clauses promise, take back, price, rank and stand on. */
import { printDate } from '../date.js';
import { entry } from '../entry.js';

export const checkLedger = {
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
  'paid-without-price': entry<{ title: string }>({
    severity: 'error',
    message: ({ title }) => ({
      fr: `« ${title} » est payant, et la clause n’en donne pas le prix.`,
      en: `"${title}" is paid, and the clause does not give its price.`,
    }),
    why: () => ({
      fr: 'Le client doit connaître le prix avant de s’engager.',
      en: 'The customer must know the price before being bound.',
    }),
    fix: () => ({
      fr: 'Imprimez le prix dans la clause et déclarez-le : { prices: LIGNE, words: "…" }.',
      en: 'Print the price in the clause and declare it: { prices: LINE, words: "…" }.',
    }),
  }),
  'price-unused': entry<{ line: string; title: string }>({
    severity: 'error',
    message: ({ line, title }) => ({
      fr: `L’offre a un prix pour « ${title} » (${line}), qu’aucune clause n’annonce.`,
      en: `The offer has a price for "${title}" (${line}) that no clause announces.`,
    }),
    why: () => ({
      fr: 'Un prix que rien n’explique ne peut pas être facturé.',
      en: 'A price that nothing explains cannot be billed.',
    }),
    fix: ({ line }) => ({
      fr: `Dites dans une clause quand il est dû ({ prices: ${line}, words: "…" }), ou retirez le fait de l’offre.`,
      en: `Say in a clause when it is due ({ prices: ${line}, words: "…" }), or remove the fact from the offer.`,
    }),
  }),
  'rank-broken': entry<{ title: string; offer: string; mine: string | undefined; lower: string; theirs: string }>({
    severity: 'error',
    message: ({ title, offer, mine, lower, theirs }) => ({
      fr: `${title} : ${offer} ${mine === undefined ? 'ne promet rien' : `promet ${mine}`}, moins que ${lower} (${theirs}).`,
      en: `${title}: ${offer} ${mine === undefined ? 'promises nothing' : `promises ${mine}`}, less than ${lower} (${theirs}).`,
    }),
    why: () => ({
      fr: 'L’offre se dit au moins égale à l’autre : le client qui paie plus recevrait moins.',
      en: 'The offer says that it is at least the other one: the customer who pays more would get less.',
    }),
    fix: ({ lower }) => ({
      fr: `Relevez ce fait, ou retirez « at_least: ${lower} ».`,
      en: `Raise this fact, or remove "at_least: ${lower}".`,
    }),
  }),
  'rank-duty-lost': entry<{ title: string; offer: string; lower: string }>({
    severity: 'error',
    message: ({ title, offer, lower }) => ({
      fr: `L’hébergeur doit « ${title} » dans ${lower}, et plus dans ${offer}.`,
      en: `The host owes "${title}" in ${lower}, and no longer in ${offer}.`,
    }),
    why: () => ({
      fr: 'L’offre se dit au moins égale à l’autre : le client qui paie plus recevrait moins.',
      en: 'The offer says that it is at least the other one: the customer who pays more would get less.',
    }),
    fix: ({ lower }) => ({
      fr: `Donnez à cette offre une clause qui porte la même obligation, ou retirez « at_least: ${lower} ».`,
      en: `Give this offer a clause with the same duty, or remove "at_least: ${lower}".`,
    }),
  }),
  'law-foreign': entry<{ source: string; country: string }>({
    severity: 'error',
    message: ({ source, country }) => ({
      fr: `La rédaction s’appuie sur ${source}, qui n’est pas du droit du contrat (${country}).`,
      en: `The alternative stands on ${source}, which is not the law of the contract (${country}).`,
    }),
    why: () => ({
      fr: 'Citer la loi d’un autre pays trompe le client sur ses droits.',
      en: 'Citing the law of another country misleads the customer about its rights.',
    }),
    fix: () => ({
      fr: 'Donnez à chaque pays sa rédaction, avec ses propres sources.',
      en: 'Give each country its alternative, with its own sources.',
    }),
  }),
  'law-not-in-force': entry<{ source: string; cite: string; date: string }>({
    severity: 'error',
    message: ({ source, cite, date }) => ({
      fr: `${cite} (${source}) n’est pas en vigueur le ${printDate(date)} dans la rédaction retenue.`,
      en: `${cite} (${source}) is not in force on ${date} in the wording relied on.`,
    }),
    why: () => ({
      fr: 'La clause tiendrait compte d’un texte qui n’existe plus, ou pas encore.',
      en: 'The clause would follow a text that no longer exists, or not yet.',
    }),
    fix: () => ({
      fr: 'Lisez la rédaction en vigueur, corrigez la clause s’il le faut, puis les dates de la source.',
      en: 'Read the wording in force, mend the clause where needed, then the dates of the source.',
    }),
  }),
  'law-unanswered': entry<{ source: string; cite: string; title: string }>({
    severity: 'error',
    message: ({ source, cite, title }) => ({
      fr: `Aucune clause de ce contrat ne s’appuie sur ${cite} (${source} : ${title}).`,
      en: `No clause of this contract stands on ${cite} (${source}: ${title}).`,
    }),
    why: () => ({
      fr: 'Ce texte veut que le contrat règle ce point : personne ne s’est assuré qu’il le fait.',
      en: 'This text wants the contract to settle that point: nobody has made sure that it does.',
    }),
    fix: ({ source }) => ({
      fr: `Écrivez la clause, ou ajoutez ${source} aux sources (law) de celle qui y répond déjà.`,
      en: `Write the clause, or add ${source} to the sources (law) of the one that already answers it.`,
    }),
  }),
  'translation-missing': entry<{ clause: string; lang: string }>({
    severity: 'error',
    message: ({ clause, lang }) => ({
      fr: `La clause « ${clause} » n’a pas de texte en « ${lang} ».`,
      en: `The clause "${clause}" has no text in "${lang}".`,
    }),
    why: () => ({
      fr: 'Ce public reçoit le contrat dans cette langue : au Maroc, une version arabe est due au consommateur (loi n° 31-08, art. 206).',
      en: 'This public is given the contract in that language: in Morocco, a consumer is owed an Arabic version (law no. 31-08, art. 206).',
    }),
    fix: ({ lang }) => ({
      fr: `Faites traduire la clause et ajoutez son texte sous « text: ${lang}: ».`,
      en: `Have the clause translated and add its text under "text: ${lang}:".`,
    }),
  }),
  'translation-differs': entry<{ clause: string; lang: string }>({
    severity: 'error',
    message: ({ clause, lang }) => ({
      fr: `Le texte « ${lang} » de la clause « ${clause} » n’emploie pas les mêmes faits que le texte français.`,
      en: `The "${lang}" text of "${clause}" does not read the same facts as the French one.`,
    }),
    why: () => ({
      fr: 'Deux versions qui ne donnent pas les mêmes chiffres sont deux contrats.',
      en: 'Two versions that do not give the same figures are two contracts.',
    }),
    fix: () => ({
      fr: 'Employez dans les deux textes les mêmes faits et les mêmes conditions.',
      en: 'Read the same facts and the same conditions in both texts.',
    }),
  }),
  'precedence-none': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) => ({
      fr: `Le document contractuel « ${document} » n’a pas de rang.`,
      en: `The contractual document "${document}" has no rank.`,
    }),
    why: () => ({
      fr: 'S’il contredisait un autre document, personne ne saurait lequel l’emporte.',
      en: 'If it contradicted another document, nobody would know which prevails.',
    }),
    fix: () => ({
      fr: 'Donnez-lui un rang : precedence: N (1 l’emporte sur 2).',
      en: 'Give it a rank: precedence: N (1 prevails over 2).',
    }),
  }),
  'precedence-twice': entry<{ document: string; other: string }>({
    severity: 'error',
    message: ({ document, other }) => ({
      fr: `« ${document} » et « ${other} » ont le même rang.`,
      en: `"${document}" and "${other}" have the same rank.`,
    }),
    why: () => ({
      fr: 'S’ils se contredisaient, personne ne saurait lequel l’emporte.',
      en: 'If they contradicted each other, nobody would know which prevails.',
    }),
    fix: () => ({ fr: 'Donnez à chacun son rang.', en: 'Give each its own rank.' }),
  }),
  'document-unbound': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) => ({
      fr: `Le contrat ne reprend pas le document contractuel « ${document} », qui s’applique à cette offre.`,
      en: `The contract does not bind the contractual document "${document}", which applies to this offer.`,
    }),
    why: () => ({
      fr: 'Le client signerait sans lui, et ne serait pas tenu par ce qu’il dit.',
      en: 'The customer would sign without it, and would not be held by what it says.',
    }),
    fix: ({ document }) => ({
      fr: `Ajoutez « bind: ${document} » au plan du contrat.`,
      en: `Add "bind: ${document}" to the plan of the contract.`,
    }),
  }),
};
