/** What is said of the liability of the host, or of what it would pay. */
import { GAP } from '../../adverbs.js';
import { said } from '../../speech.js';
import { BE, CANNOT, IS_NOT, LIABILITY, OF_HOST, REDRESS, TO_HOST } from '../nouns.js';

const ENGAGED =
  '(?:engagée|recherchée|retenue|invoquée|encourue|mise en (?:cause|jeu)|établie|étendue|imputée|reconnue|évoquée)s?';
/** « au titre du contrat », « pour un dommage »: between a noun and its verb. */
const ON_WHAT =
  "(?: (?:éventuelle|totale|globale|maximale|cumulée)s?)?(?: (?:au|à|en|du|des?|d'|dans|pour|sur|envers|qui|due?s?|mise?s?)[^.;:]{1,80})?";
/** « n'excède pas », « ne saurait dépasser »: what follows a subject that is an amount. */
const UP_TO = `(?:${CANNOT}(?:, [^.;:]{1,80},)? ?(?:excéder|dépasser|être supérieure?s?|aller au-delà)|(?:ne |n')(?:excèden?t?|excéder(?:a|ont)|dépassen?t?|dépasser(?:a|ont))|${BE}${GAP} (?:limitée?s?|plafonnée?s?|bornée?s?|réduite?s?|restreinte?s?|cantonnée?s?)|se (?:limite|borne|réduit)(?:nt|ra)?)`;

/** « sa responsabilité ne saurait être engagée », « est exclue », « se limite à ». */
const liability = said(
  'host',
  /responsabilité/,
  [LIABILITY, `${ON_WHAT}${GAP} ${IS_NOT} ${ENGAGED}`],
  [
    LIABILITY,
    `${ON_WHAT}${GAP} ${BE}${GAP} (?:exclue|écartée|déclinée|dégagée|supprimée|atténuée|expressément exclue)s?`,
  ],
  [
    LIABILITY,
    `${ON_WHAT}${GAP} ne (?:s'étend|joue|jouera|couvre|porte|vaut|s'applique|s'exerce|concerne|pèse|se trouve|serait engagée|comprend)`,
  ],
  [LIABILITY, `${ON_WHAT}${GAP} ${UP_TO}`],
  `(?:aucune|nulle) (?:forme de |quelconque )?responsabilité(?: [^.;:]{1,60})? (?:ne|n')`,
  `(?:sans(?: engager| que)?|hors de|en dehors de) (?:la |toute |sa |aucune )?responsabilité(?: aucune| ${OF_HOST}| pour l'hébergeur)`,
  `sans que (?:la|sa) responsabilité(?: ${OF_HOST})? (?:puisse|ne puisse|soit)`,
);

/** « aucune indemnité n'est due », « n'ouvre droit à aucune réparation ». */
const unpaid = [
  said(
    'host',
    /(?:aucune?|nulle?|ni) (?:autre |quelconque |frais ni )?(?:indemn|répar|dédommag|compens|dommages|pénalit|avoir|rembours|ristourne|remise)/,
    [
      `(?:aucune?|nulle?|ni)(?: autre| quelconque)? (?:frais ni )?`,
      REDRESS,
      `(?: [^.;:]{1,80})?,? ${IS_NOT} `,
      `(?:due?s?|versée?s?|accordée?s?|réclamée?s?|allouée?s?|exigibles?|supportée?s?|exigée?s?|demandée?s?|payée?s?|prévue?s?|consentie?s?|octroyée?s?|sollicitée?s?|mise?s? à (?:la|sa) charge)(?! par (?:le client|l'abonné)| au client)`,
    ],
  ),
  said(
    'host',
    /(?:droit|lieu|entraîn|emport|génèr|appel|justif|impliq|fai[ts]|fera|font|objet) [^]{0,40}(?:indemn|répar|dédommag|compens|dommages|pénalit|avoir|rembours|ristourne|remise)/,
    [
      `(?:(?:ne |n')(?:donne|donnent|donnera|donneront|ouvre|ouvrent|ouvrira|ouvriront)|${CANNOT} (?:donner|ouvrir)|sans (?:donner|ouvrir))${GAP} (?:droit|lieu)${GAP} (?:ni )?(?:à|au|aux) `,
      `(?:une? |aucune? |quelque |la moindre |quelconque |versement d'|paiement d'|octroi d'|de )*${REDRESS}`,
    ],
    `(?:ne |n')(?:entraîne|emporte|génère|appelle|justifie|implique|fai[ts]|font|fera|feront)(?:nt)?${GAP}(?: l'objet)? (?:aucune?|de|d'aucune?) ${REDRESS}`,
  ),
  said(
    'host',
    /(?:sans|ni) [^]{0,30}(?:indemn|répar|dédommag|compens|dommages|pénalit|avoir|rembours|ristourne|remise)/,
    `(?:sans|ni)(?: [^.;:,]{1,30})? ${REDRESS} (?:d'aucune sorte|aucune|de quelque nature|de la part de l'hébergeur|de part (?:ni|et) d'autre|pour le client|au profit du client|à la charge de l'hébergeur)`,
  ),
];
/** « est plafonnée », « la seule réparation ». */
const capped = [
  said(
    'host',
    /(?:indemn|répar|dédommag|compens|dommages|pénalit|avoir|rembours|ristourne|remise)[^]*(?:exc[éè]d|dépass|supérieur|limit|plafonn|born|rédui|restrein|canton|au-delà)/,
    [REDRESS, `${ON_WHAT}${GAP} ${UP_TO}`],
  ),
  said(
    'host',
    /(?:seule?|unique|exclusi)[^]*(?:indemn|répar|dédommag|compens|dommages|pénalit|avoir|rembours|ristourne|remise|recours|sanction|remède|droit)|libératoire|plafond d|concurrence|sa responsabilité/,
    `(?:constitue|est|sera|forme|vaut)(?:nt)?${GAP} (?:la |l'|le )?(?:seule?|unique|exclusive?)(?: et (?:seule?|unique|exclusive?))? (?:${REDRESS}|recours|sanction|remède|droit)`,
    `(?:a|ont|présente(?:nt)?) un caractère (?:forfaitaire et )?libératoire|${BE}${GAP} libératoires?|exclusive?s? de (?:tout|toute) autre (?:${REDRESS}|droit|recours)`,
    `plafond (?:d'indemnisation|de responsabilité|de réparation)[^.;:]{0,60} (?:est|s'élève|correspond|équivaut|fixé)`,
    `(?:à concurrence|dans la limite|jusqu'à concurrence) [^.;:]{0,80}(?=(?:au titre de|pour) sa responsabilité)`,
  ),
];

/** « sans que l'Hébergeur puisse être tenu ». */
const without = said(
  'host',
  /sans que/,
  `sans que (?:l'hébergeur|le prestataire|celui-ci|ce dernier) (?:puisse|ait|ne puisse|soit|en soit|encoure|ne soit)[^.;]*(?:responsab|inquiét|reproch|répond|indemni|répar|recherch|mis en cause|tenu|dédommag|garant|condamn|poursuivi)`,
);

/** « il ne saurait lui être reproché », « n'est pas imputable à l'Hébergeur ». */
const imputed = said(
  'host',
  /reproch|imput|oppos|grief/,
  [IS_NOT, ` (?:reprochée?s?|imputée?s?|imputables?|opposée?s?|opposables?|fait grief) (?:[^.;:]{1,60} )?${TO_HOST}`],
  [CANNOT, ` lui être${GAP} (?:reprochée?s?|imputée?s?|opposée?s?)`],
);

export const spokenOf = [liability, without, ...unpaid, ...capped, imputed];
