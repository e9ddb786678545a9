/** Words that leave the host free not to do what it says. */
import { ADVERBS } from '../pattern.js';
import { said, saidBy } from '../speech.js';

/** « peut » and its like: the act is allowed, not promised. */
export const allowed = saidBy(
  'host',
  `peut|pourra|pourrait|peuvent|pourront|pouvons|pourrons|est susceptible de|envisage(?:ra)? de`,
  `(?:est|sera) (?:libre|disposée?) (?:de|d'|à)|a vocation à|a pour (?:objectif|ambition) (?:de|d')|devrait`,
);
/** Trying is promised, not the result: a duty of means says so itself. */
export const tried = saidBy(
  'host',
  `s'efforce(?:nt|ra|ront)?|nous efforçons|s'attache(?:nt|ra)?${ADVERBS} à|s'emploie(?:nt|ra)?${ADVERBS} à|cherche(?:nt|ra)?${ADVERBS} à|vise(?:nt|ra)?${ADVERBS} à`,
  `(?:fait|fera|font|feront|déploie|déploiera|met|mettra)${ADVERBS} (?:tous )?(?:ses|leurs|nos) (?:meilleurs )?efforts`,
  `(?:fait|fera|faisons)${ADVERBS} (?:de son mieux|de notre mieux|(?:tout )?son possible)`,
  `(?:tente|tentera|tâche|tâchera|essaie|essaiera)${ADVERBS} (?:de|d')`,
);
/** Said of the whole sentence, whose subject the host must be. */
export const limited = said(
  undefined,
  `(?:dans la mesure|dans la limite) (?:du|de ses) (?:possibles?|possibilités|moyens|disponibilités)|autant que (?:possible|faire se peut)|si possible|dans toute la mesure du possible|sous réserve (?:de (?:la |sa |leur )?disponibilité|de ses (?:moyens|disponibilités|possibilités))`,
  `(?:lorsque|lorsqu'|quand|si|chaque fois que) ?(?:cela|c'|ceci) ?(?:lui )?est possible`,
  `(?<!(?:et|ou|avec),? )le cas échéant`,
  `en principe|à titre indicatif|à sa (?:seule )?(?:discrétion|convenance|guise)`,
  `s'il (?:le souhaite|(?:le|l') ?(?:juge|estime))`,
  `(?:selon|suivant|en fonction de) ses (?:possibilités|disponibilités|moyens)|à sa (?:libre|seule|entière) appréciation|selon disponibilités?`,
);
