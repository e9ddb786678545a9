/** Words that leave the host free not to do what it says. */
import { ADVERBS } from '../pattern.js';
import { said, saidBy } from '../speech.js';

/** « peut » and its like: the act is allowed, not promised. */
export const allowed = saidBy(
  'host',
  `peut|pourra|pourrait|peuvent|pourront|pouvons|pourrons|est susceptible de|envisage(?:ra)? de`,
);
/** Trying is promised, not the result: a duty of means says so itself. */
export const tried = saidBy(
  'host',
  `s'efforce(?:nt|ra|ront)?|nous efforçons`,
  `(?:fait|fera|font|feront|déploie|déploiera|met|mettra)${ADVERBS} (?:tous )?(?:ses|leurs|nos) (?:meilleurs )?efforts`,
  `(?:fait|fera|faisons)${ADVERBS} (?:de son mieux|de notre mieux|(?:tout )?son possible)`,
  `(?:tente|tentera|tâche|tâchera|essaie|essaiera)${ADVERBS} (?:de|d')`,
);
/** Said of the whole sentence, whose subject the host must be. */
export const limited = said(
  undefined,
  `(?:dans la mesure|dans la limite) (?:du|de ses) (?:possibles?|possibilités|moyens|disponibilités)|autant que possible|si possible`,
  `(?:lorsque|lorsqu'|quand|si|chaque fois que) ?(?:cela|c'|ceci) ?(?:lui )?est possible`,
  `(?<!(?:et|ou|avec),? )le cas échéant`,
  `en principe|à titre indicatif|à sa (?:seule )?(?:discrétion|convenance|guise)`,
  `s'il (?:le souhaite|(?:le|l') ?(?:juge|estime))`,
  `selon ses (?:possibilités|disponibilités|moyens)`,
);
