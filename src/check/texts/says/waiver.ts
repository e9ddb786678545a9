/** Words by which a party gives a right up. */
import { ADVERBS } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const CLAIM =
  '(?:réclamer|prétendre|exiger|demander|obtenir|solliciter|se prévaloir|contester|agir|rechercher|opposer|invoquer|se retourner|élever|former|exercer (?:de|aucun)|remettre en cause|revendiquer)';

export const waiver = [
  ...saidBy(
    'party',
    `renonce(?:nt|ra|ront|ons|z)?${ADVERBS} (?:à|au|aux)`,
    `s'interdi(?:t|sent|ra|ront)${ADVERBS} (?:d'|de |toute? |tous )(?=[^.;]*(?:réclam|recours|action|agir|contest|poursui|invoquer))`,
    `abandonne(?:nt|ra)?${ADVERBS} (?:tout|tous|ses) (?:recours|droits?)`,
    `fai[ts]${ADVERBS} abandon (?:de|d')|(?:est|sera)${ADVERBS} (?:forclose?|privée? (?:de|du|d')(?: tout| son| ses)? ?(?:recours|droits?|action|bénéfice))`,
    `(?:ne dispose(?:ra)?|n'a|n'aura|ne conserve)${ADVERBS} (?:d'|de )?(?:aucun|nul|plus aucun|plus de|pas de) (?:recours|droit|action)`,
    `perd(?:ra)?${ADVERBS} (?:tout|son|ses|le) (?:droits?|recours|bénéfice)|est${ADVERBS} déchue?`,
  ),
  ...saidBy('client', `ne (?:peut|pourra|pourrait|saurait|pouvez|pourrez)${ADVERBS} (?:en |y |lui |leur )?${CLAIM}`),
  ...said(
    'client',
    `(?:aucune?|nulle?|toute) (?:réclamation|contestation|action|demande)(?: [^.;:]{0,60})? (?:ne (?:sera|peut être|pourra être|saurait être)|n'est|est|sera)${ADVERBS} (?:recevable|irrecevable|admise|acceptée|prise en compte|examinée|rejetée)`,
    `à peine de (?:forclusion|déchéance)|sans recours (?:possible )?(?:contre|à l'encontre de)`,
  ),
  ...said('client', `sans (?:que le client puisse|que l'abonné puisse|pouvoir)${ADVERBS} ${CLAIM}`),
];
