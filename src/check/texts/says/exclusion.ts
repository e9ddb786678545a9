/** Words that take liability away, or limit it. */
import { ADVERBS, LETTER } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const HELD = '(?:(?:tenue?s?|jugée?s?|déclarée?s?|reconnue?s?|considérée?s?)(?: pour| comme)? )?responsables?';
const REDRESS =
  '(?:indemnité|indemnisation|réparation|dédommagement|compensation|dommages et intérêts|dommages-intérêts|pénalité)s?';
const LIABILITY = `responsabilité(?: ${LETTER}+elle)?(?: de l.hébergeur| du prestataire)?(?! du client)`;

export const exclusion = [
  ...saidBy(
    'host',
    `n'est${ADVERBS} ${HELD}`,
    `ne (?:sera|serait|saurait|peut|pourra|pourrait)${ADVERBS} ${HELD}`,
    `ne (?:répond|répondra)(?: pas| plus| jamais| en aucun cas| ni) (?:d'|des?|du|quant)`,
    `(?:décline|rejette|écarte|exclut)${ADVERBS} (?:toute|sa) responsabilité`,
    `n'(?:assume|encourt|endosse|supporte|accepte|aura|a)${ADVERBS} aucune responsabilité`,
    `(?:est|sera|se trouve)${ADVERBS} (?:exonérée?|dégagée?|déchargée?|libérée?) de (?:toute|sa) (?:responsabilité|obligation)`,
  ),
  ...saidBy(
    'client',
    `(?:est|sera|demeure|reste)(?: le)? seule?(?: et unique)?${ADVERBS} responsables?(?! (?:du|de) traitement)`,
    `assume(?:ra)?${ADVERBS} (?:l'entière|toute la|la pleine) responsabilité`,
  ),
  ...said(
    'host',
    `${LIABILITY} ne (?:peut|pourra|saurait|pourrait|sera)${ADVERBS} (?:engagée|recherchée|retenue|invoquée|mise en (?:cause|jeu))`,
    `${LIABILITY} (?:est|sera)${ADVERBS} (?:exclue|écartée|limitée|plafonnée)`,
    `aux (?:seuls |entiers )?risques(?: et périls)?(?: exclusifs)? du client|à ses (?:seuls |propres )?risques(?: et périls)?`,
    `(?:aucune?|nulle?) ${REDRESS}[^.;:]{0,40} (?:n'est|n'est pas|ne sera|ne sont|ne pourra être|ne peut être)${ADVERBS} (?:due?s?|versée?s?|accordée?s?|réclamée?s?)(?! par le client)`,
    `ne (?:donnen?t?|donnera|donneront|ouvren?t?|ouvrira)${ADVERBS} (?:droit|lieu) à (?:une |aucune |quelque )?${REDRESS}`,
    `(?:${REDRESS}|responsabilité)(?: (?!du client)[^.;:]{0,60})? ne (?:peut|pourra|saurait|pourrait|peuvent|pourront)${ADVERBS} (?:excéder|dépasser)`,
    `(?:n'est|ne sont|ne sera|ne seront)${ADVERBS} (?:indemnisée?s?|réparée?s?)`,
  ),
];
