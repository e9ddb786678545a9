/** Words by which a party gives a right up. */
import { ADVERBS } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const CLAIM =
  '(?:réclamer|prétendre|exiger|demander|obtenir|solliciter|se prévaloir|contester|agir|rechercher|opposer|invoquer)';

export const waiver = [
  ...saidBy(
    'party',
    `renonce(?:nt|ra|ront|ons|z)?${ADVERBS} (?:à|au|aux)`,
    `s'interdi(?:t|sent|ra|ront)${ADVERBS} (?:d'|de |toute? |tous )(?=[^.;]*(?:réclam|recours|action|agir|contest|poursui|invoquer))`,
    `abandonne(?:nt|ra)?${ADVERBS} (?:tout|tous|ses) (?:recours|droits?)`,
    `perd(?:ra)?${ADVERBS} (?:tout|son|ses|le) (?:droits?|recours|bénéfice)|est${ADVERBS} déchue?`,
  ),
  ...saidBy('client', `ne (?:peut|pourra|pourrait|saurait|pouvez|pourrez)${ADVERBS} (?:en |y |lui |leur )?${CLAIM}`),
  ...said('client', `sans (?:que le client puisse|que l'abonné puisse|pouvoir)${ADVERBS} ${CLAIM}`),
];
