/** Words that several families share. */
import { GAP } from '../adverbs.js';
import { LETTER } from '../pattern.js';

export const OF_HOST = "(?:de l'hébergeur|du prestataire)";
export const TO_HOST = "(?:à l'hébergeur|au prestataire)";
export const OF_CLIENT = "(?:du client|de l'abonné)";
export const TO_CLIENT = "(?:au client|à l'abonné)";

export const BE = '(?:est|sont|sera|seront|serait|seraient|demeure|demeurent|demeurera|reste|restent|restera)';
const ABLE = `(?:peut|peuvent|peux|pourra|pourront|pourrait|pourraient|saurait|sauraient|saurions|pouvons|pouvez|pourrons|pourrez|devra|devront|doit|doivent)${GAP}`;
/** « ne saurait », « n'en pourra ». */
export const CANNOT = `n(?:e |'en |'y |e lui |e leur )${ABLE}`;
/** « n'est », « ne saurait être », « ne pourra en aucun cas être ». */
export const IS_NOT = `n(?:e |'|'en |'y |e lui |e leur )(?:est|sont|êtes|sommes|sera|seront|serait|seraient|serons|demeure|demeurent|${ABLE} être)${GAP}`;

export const REDRESS =
  '(?:indemnité|indemnisation|réparation|dédommagement|compensation|dommages et intérêts|dommages-intérêts|pénalité|avoir|remboursement|ristourne|remise)s?';
export const REPAIR = '(?:réparer|indemniser|dédommager|compenser)';
export const DAMAGE =
  "(?:dommage|préjudice|perte|manque à gagner|gain manqué|conséquence|trouble commercial|dégât|atteinte à l'image|frais supplémentaire|surcoût)s?";
export const LIABILITY = `responsabilités?(?: (?:${LETTER}+elle|totale|globale|cumulée|civile|éventuelle|financière))*(?: ${OF_HOST})?(?! ${OF_CLIENT}|(?: ou|, ni) la faute)`;

/** What a party does who asks for its due. */
export const CLAIM =
  "(?:réclamer|prétendre|exiger|demander|obtenir|solliciter|se prévaloir|contester|agir|rechercher|opposer|s'opposer|invoquer|se retourner|élever|former|formuler|intenter|engager|introduire|poursuivre|exercer|remettre en cause|mettre en cause|revendiquer|faire valoir|bénéficier|rétracter|refuser de payer|(?:suspendre|différer|retenir) (?:le|ses|son|les|tout|un) (?:paiement|règlement)s?|(?:opérer|pratiquer) (?:de |une |aucune )?compensation)";
