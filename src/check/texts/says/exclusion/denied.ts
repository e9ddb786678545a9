/** The host says of itself that it does not answer for a thing. */
import { GAP } from '../../adverbs.js';
import { LETTER } from '../../pattern.js';
import { saidBy } from '../../speech.js';
import { CANNOT, DAMAGE, IS_NOT, REDRESS, REPAIR } from '../nouns.js';

const HELD = '(?:(?:tenue?s?|jugée?s?|déclarée?s?|reconnue?s?|considérée?s?|regardée?s?)(?: pour| comme)? )?';
const WHOLE = `(?:toute|sa|ses|leur|notre|nos)(?: (?!responsab)${LETTER}+)?`;

/** « n'est pas responsable », « ne saurait être tenu pour responsable ». */
const responsible = saidBy(
  'host',
  /responsab|garant|redevable|débit|comptable|solidaire|reproch|condamn/,
  [
    IS_NOT,
    ` ${HELD}(?:civilement |solidairement |personnellement )?(?:responsables?|garante?s?|comptables?|redevables?|débit(?:eur|rice)s?|solidaires?)(?: |$|[,;.\\n])`,
  ],
  [CANNOT, ` (?:voir|engager) (?:sa|leur|notre) (?:propre )?responsabilité`],
  `n'engage(?:ra|nt|ront)?${GAP}(?: aucunement)? (?:sa|leur|notre) responsabilité`,
  `(?:verra|voit) sa responsabilité${GAP} (?:limitée|exclue|écartée|plafonnée|réduite)`,
  [IS_NOT, ` (?:condamnée?s? |soumise?s? à (?:aucune|une) (?:responsabilité|garantie))`],
);

/** « décline toute responsabilité », « n'assume aucune garantie ». */
const refused = saidBy(
  'host',
  /responsabilit|garanti|indemn|répara|obligation|engagement|risque|reproche/,
  `(?:(?:décline|rejette|écarte|exclu[ts]?|excluen|dégage|refuse|limite|restrein|plafonne)(?:nt|ra|ront|t)?|se (?:dégage|décharge)(?:nt|ra)?|s'(?:exonère|affranchit|exonérera)(?:nt)?)${GAP}(?: de)? ${WHOLE} (?:responsabilité|garantie|obligation de réparation|${REDRESS})`,
  `(?:ne |n')(?:lui )?(?:assume|encour|endosse|supporte|accepte|aura|ont|a|porte|contracte|souscri|prend|donne|offre|accorde|consen|fourni|apporte|octroie|confère)(?:nt|ra|ront|t|en?t|s)?${GAP} (?:aucune|nulle|de|la|sa|ni)(?: (?:sorte de|forme de))? (?:responsabilité|garantie|risque)`,
  `(?:ne (?:saurait |peut |pourra )?(?:offrir|donner|accorder|consentir|fournir|assumer|encourir|endosser|supporter))${GAP} (?:aucune|de|la|une quelconque) (?:responsabilité|garantie)`,
  `(?:est|sont|sera|seront|se trouve|reste|demeure)${GAP} (?:exonérée?|dégagée?|déchargée?|libérée?|déliée?|dispensée?|affranchie?|quitte)s?${GAP} de (?:toute|sa|ses|leur|leurs|l'ensemble de ses)(?: (?!responsab|obligat)${LETTER}+)? (?:responsabilité|obligation|garantie|engagement|${REDRESS})`,
  `(?:est|sera|reste|demeure)${GAP} (?:hors de cause|étrangère? (?:à|au|aux) )`,
);

/** « ne répond pas des », « n'a pas à réparer », « n'indemnise pas ». */
const unanswered = saidBy(
  'host',
  /n(?:e |')[^]{0,40}(?:répond|répar|indemnis|dédommag|compens|rembours|support|assum|tenue?s? |garanti|indemnité|pénalit|avoir |ristourne|remise|dommage|perte|préjudice|risque|conséquence)/,
  `n(?:e |'en )(?:répond|répondra|répondent|répondront|répondons)(?:${GAP}| ni)(?: (?:d'|des?|du|quant|que)|$|[,;.\\n])`,
  [CANNOT, ` (?:avoir à )?répondre${GAP} (?:d'|des?|du)`],
  `n'(?:a|aura|ont|auront)${GAP} à (?:(?:en )?répondre|${REPAIR}|garantir|supporter|assumer)`,
  `(?:ne |n')(?:répare|réparera|indemnise|indemnisera|dédommage|dédommagera|compense|compensera|garanti[ts]|garantissent|garantira|garantissons)${GAP} `,
  [CANNOT, ` (?:garantir|${REPAIR})`],
  `(?:ne |n')(?:doi[ts]|doivent|devra|verse|versera|accorde|accordera)${GAP} (?:aucune?|nulle?|de|d'|la moindre|quelque) ?${REDRESS}`,
  `(?:ne |n')(?:supporte|supportera|assume|assumera|prend|prendra)${GAP} (?:à sa charge |en charge )?(?:ni |aucune des? |aucune? |les? |la |de )?(?:${DAMAGE}|risques?)`,
  [
    IS_NOT,
    ` tenue?s?${GAP} (?:d'|de |du |des |à |au |aux )(?:aucune? |une? |la |les? |toute? |quelque )?(?:${REPAIR}|${REDRESS}|${DAMAGE}|garantie|garantir|vices?|faits?|actes?)`,
  ],
  [IS_NOT, ` tenue?s? (?:qu'|que )`],
);

/** « ne saurait être inquiété », « ne peut être mis en cause ». */
const pursued = saidBy('host', /cause|inquiét|recherch|poursui|appel|mise? en/, [
  CANNOT,
  ` être${GAP} (?:mise? en (?:cause|jeu)|inquiétée?s?|recherchée?s?|poursuivie?s?|appelée? en garantie|assignée?|attraite?)`,
]);

/** « ne répond que des », « n'est responsable que de ». */
const limited = saidBy(
  'host',
  /(?:répond|indemnis|répar|garanti|assum|support)[^]{0,12}(?:que |qu')/,
  `(?:ne |n')(?:répond|indemnise|répare|garantit|assume|supporte)(?:ra)? (?:que |qu')`,
);

export const denied = [responsible, refused, unanswered, pursued, limited];
