/** Words by which a party gives a right up. */
import { GAP } from '../adverbs.js';
import { said, saidBy } from '../speech.js';
import { BE, CANNOT, CLAIM, IS_NOT, OF_CLIENT } from './nouns.js';

const RECOURSE =
  '(?:réclamation|contestation|action|demande|recours|plainte|revendication|poursuite|exception|compensation|restitution|prétention)s?';
const NONE = '(?:aucune?s?|nulle?|tout|toute|tous|toutes|quelque|ni)(?: autres?| nouvelles?)?';
const MADE =
  '(?:élevée?|formée?|exercée?|présentée?|introduite?|engagée?|formulée?|dirigée?|faite?|adressée?|intentée?|portée?|opposée?|soulevée?|invoquée?|ouverte?|possible)s?';
const REFUSED =
  '(?:recevables?|admise?s?|acceptée?s?|prise?s? en compte|examinée?s?|traitée?s?|reçue?s?|accueillie?s?|considérée?s?|étudiée?s?)';

const renounces = saidBy(
  'party',
  /renon|aband|interdi|priv|forclo|déchu|perd|dispose|n'a|recours|droit/,
  `renonce(?:nt|ra|ront|ons|z)?${GAP} (?:à|au|aux|par)|déclare(?:nt)? renoncer`,
  `s'interdi(?:t|sent|ra|ront)${GAP} (?:d'|de |toute? |tous )(?=[^.;]*(?:réclam|recours|action|agir|contest|poursui|invoquer|responsabilit))`,
  `(?:abandonne|délaisse)(?:nt|ra)?${GAP} (?:tout|tous|ses|son|toute|toutes) (?:recours|droits?|action|réclamation|prétention)s?`,
  `fai[ts]${GAP} abandon (?:de|d')|${BE}${GAP} (?:forclose?s?|privée?s? (?:de|du|d')(?: tout| son| ses| toute)? ?(?:recours|droits?|action|bénéfice|possibilité)|déchue?s?)`,
  `(?:ne dispose(?:ra|nt)?|n'(?:a|aura|ont|auront)|ne (?:conserve|bénéficie|garde)(?:ra|nt)?)${GAP} (?:d'|de )?(?:aucune?|nul|tout) (?:autre )?(?:recours|droit|action|réclamation|garantie|indemnité|faculté)`,
  `perd(?:ra|ent|ront)?${GAP} (?:tout|son|ses|le|la|l'|leurs?) ?(?:droits?|recours|bénéfice|faculté|possibilité|action|avantage|garantie)`,
  `(?:est|sont|sera|seront|serait)${GAP} (?:réputée?s?|présumée?s?|censée?s?|considérée?s? comme|tenue?s? pour)${GAP} (?:avoir|ayant|y avoir|avoir définitivement) renoncé`,
);
const agreesNot = saidBy('client', /ne pas|n'exerc|n'intent|n'éle|n'avoir|aucun/, [
  `(?:accepte|consent|s'engage|s'oblige|convient|admet)(?:ra)?${GAP} (?:de |à |d')(?:ne${GAP} |n')(?:y |en |lui |s'|se )?`,
  CLAIM,
]);
const cannot = saidBy(
  'client',
  /ne (?:peu|pourr|saur|pouv|doi)|n'(?:est|sera|êtes|en peu|en pour|y peu)/,
  [CANNOT, `(?: (?:en|y|lui|leur|s'|se))? ?${CLAIM}`],
  `n'(?:est|sera|êtes)${GAP} (?:fondée?|recevable|admise?|en droit|autorisée?) (?:à|de|d')`,
);
const refused = [
  said(
    'client',
    /(?:aucune?|nulle?|toute?s?) (?:autre |nouvelle )?(?:réclam|contest|action|demande|recours|plainte|revendic|poursui|exception|compensation|restitution|prétention)/,
    [
      `${NONE} ${RECOURSE}`,
      `(?: [^.;:]{0,80})?,? (?:${IS_NOT}(?= (?:${REFUSED}|${MADE}))|${BE}${GAP}(?= (?:irrecevables?|rejetée?s?|exclue?s?|écartée?s?|forclose?s?|tardives?|réputée?s? (?:abandonnée?s?|tardives?)|sans effet)))`,
    ],
  ),
  said(
    'client',
    /(?:réclam|contest|action|demande|recours|plainte|revendic|poursui|exception|compensation|restitution|prétention)[^]*(?:recevable|rejet|forclos|exclu|écart|pris|traité)/,
    [
      `(?:les|sa|la|ses|une|des|ces|cette) ${RECOURSE}`,
      `(?: [^.;:]{0,80})?,? (?:${IS_NOT} ${REFUSED}|${BE}${GAP} (?:irrecevables?|rejetée?s?|forclose?s?|exclue?s?|écartée?s?))`,
    ],
  ),
  said(
    'client',
    /(?:objet|lieu|droit) [^]{0,30}(?:réclam|contest|action|recours|revendic|poursui)/,
    `(?:ne (?:peu[tx]|peuvent|pourra|pourront|saurait|sauraient)|n'|ne )${GAP} ?(?:faire(?: l'objet)?|donner lieu|fera l'objet|fait l'objet|font l'objet|ouvrir droit|donnen?t? lieu|donneront lieu|donnera lieu|ouvren?t? droit)${GAP} (?:à |d'|de )?(?:aucune?|quelque|une|la moindre|nulle) (?:réclamation|contestation|action|recours|revendication|poursuite)s?`,
  ),
  said(
    'client',
    /peine d|sans (?:aucun )?recours|suscept|contestable/,
    `(?:à|sous) peine (?:de|d')(?: ?)(?:forclusion|déchéance|irrecevabilité)|sans (?:aucun )?recours(?: possible)?(?: (?:contre|à l'encontre de)|$|[.,;\\n])|insusceptibles? de recours`,
    `n'(?:est|sera|sont)${GAP} (?:plus )?(?:contestables?|susceptibles? (?:de|d'aucun) (?:recours|contestation|réclamation))`,
  ),
];
const without = said(
  'client',
  /sans (?:que|pouvoir|recours)|renonciation|renoncé/,
  `sans (?:que (?:le client|l'abonné|celui-ci|ce dernier) (?:ne )?puisse)${GAP}(?: (?:en|y|lui|s'|se))? ?${CLAIM}`,
  `(?:vaut|emporte|entraîne|implique|vaudra|emportera|constitue|opère)(?:nt)?${GAP} (?:de sa part )?(?:une |la )?(?:renonciation|abandon|perte (?:de|du) (?:droit|recours|bénéfice))`,
  `(?:renonciation|abandon) ${OF_CLIENT} à`,
);
/** What a sentence about the host leaves « sans pouvoir » is no loss of the client. */
const unable = saidBy(
  'client',
  /sans pouvoir/,
  `(?:[^.;:]{1,160} )?sans pouvoir${GAP}(?: (?:en|y|lui|s'|se))? ?${CLAIM}`,
);

export const waiver = [renounces, agreesNot, cannot, ...refused, without, unable];
