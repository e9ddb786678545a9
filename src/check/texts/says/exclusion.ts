/** Words that take liability away, or limit it. */
import { ADVERBS, LETTER } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const HELD = '(?:(?:tenue?s?|jugée?s?|déclarée?s?|reconnue?s?|considérée?s?)(?: pour| comme)? )?responsables?';
const REDRESS =
  '(?:indemnité|indemnisation|réparation|dédommagement|compensation|dommages et intérêts|dommages-intérêts|pénalité)s?';
const REPAIR = '(?:réparer|indemniser|dédommager|compenser)';
const DAMAGE = '(?:dommage|préjudice|perte|manque à gagner|gain manqué|conséquence|trouble commercial)s?';
/** « n'excède pas », « ne saurait dépasser »: what follows a subject that is an amount. */
const UP_TO = `(?:(?:n'|ne )(?:peut|pourra|saurait|pourrait|peuvent|pourront|sauraient)?${ADVERBS} ?(?:excéder|dépasser)|(?:n'excèden?t?|ne dépassen?t?|n'excédera|ne dépassera)|(?:est|sont|sera|seront|reste|demeure)${ADVERBS} (?:limitée?s?|plafonnée?s?|bornée?s?|réduite?s?|restreinte?s?)|(?:se limite|se borne))`;
const LIABILITY = `responsabilité(?: ${LETTER}+elle)?(?: de l.hébergeur| du prestataire)?(?! du client)`;

export const exclusion = [
  ...saidBy(
    'host',
    `n'est${ADVERBS} ${HELD}`,
    `ne (?:sera|serait|saurait|peut|pourra|pourrait)${ADVERBS} ${HELD}`,
    `ne (?:répond|répondra|saurait répondre|peut répondre|pourra répondre)(?: pas| plus| jamais| en aucun cas| ni)?${ADVERBS} (?:d'|des?|du|quant)`,
    `n'(?:a|aura)${ADVERBS} (?:pas )?à (?:répondre (?:d'|des?|du)|${REPAIR})`,
    `(?:décline|rejette|écarte|exclut|dégage|se dégage de|s'exonère de|se décharge de)${ADVERBS} (?:toute|sa)(?: ${LETTER}+)? (?:responsabilité|garantie|${REDRESS})`,
    `(?:ne |n')(?:assume|encourt|encourra|endosse|supporte|accepte|aura|a|porte|assumera|supportera)${ADVERBS} (?:aucune|nulle|de|la|sa) (?:sorte de )?responsabilité`,
    `n'engage(?:ra)?${ADVERBS} (?:aucunement )?sa responsabilité`,
    `(?:ne |n')(?:supporte|supportera|assume|assumera|prend|prendra)${ADVERBS} (?:à sa charge |en charge )?(?:les|aucune des?|aucune) (?:conséquences?|${DAMAGE})`,
    `(?:est|sera|se trouve|reste|demeure)${ADVERBS} (?:exonérée?|dégagée?|déchargée?|libérée?|dispensée?|affranchie?) de (?:toute|sa)(?: ${LETTER}+)? (?:responsabilité|obligation|garantie)`,
    `(?:n'est|ne sera|ne saurait être|ne peut être|n'est pas|ne pourra être)${ADVERBS} (?:redevable|débitrice?|débiteur|comptable|garante?)s? (?:d'|des?|du)`,
    `(?:n'est|ne sera|ne saurait être|ne peut être|ne pourra être)${ADVERBS} tenue? (?:d'|de |du |des |à )(?:aucune? |une |la |toute? )?(?:${REPAIR}|${REDRESS}|${DAMAGE})`,
    `(?:ne |n')(?:doit|devra|verse|versera|répare|réparera|indemnise|indemnisera|dédommage|compense)${ADVERBS} (?:aucune?|nulle?|pas|les?|la|l'|de|d')`,
    `ne (?:peut|pourra|saurait|pourrait)${ADVERBS} (?:voir sa responsabilité|être (?:mise? en cause|inquiétée?|recherchée?|poursuivie?|garante?))`,
  ),
  ...saidBy(
    'client',
    `(?:est|sera|demeure|reste)(?: le)? seule?(?: et unique)?${ADVERBS} responsables?(?! (?:du|de) traitement)`,
    `(?:est|sera|demeure|reste)${ADVERBS} (?:entièrement|exclusivement|pleinement|intégralement) responsables?(?! (?:du|de) traitement)`,
    `(?:assume|assumera|supporte|supportera|endosse|prend|porte)${ADVERBS} (?:l'entière|toute la|la pleine|la seule|l'exclusive) responsabilité`,
    `(?:assume|assumera|supporte|supportera|porte|portera)${ADVERBS} (?:seule? )?(?:seule?|l'intégralité|la totalité|tous|toutes|l'ensemble)(?: d[eu]s?)?(?: les| le| la)? (?:risques?|conséquences?|${DAMAGE})`,
  ),
  ...said(
    'host',
    `${LIABILITY} ne (?:peut|pourra|saurait|pourrait|sera)${ADVERBS} (?:engagée|recherchée|retenue|invoquée|mise en (?:cause|jeu))`,
    `${LIABILITY} (?:est|sera|demeure|reste)${ADVERBS} (?:exclue|écartée|limitée|plafonnée|dégagée)`,
    `${LIABILITY} (?:n'est|ne serait)${ADVERBS} (?:engagée|recherchée|retenue|encourue|en (?:cause|jeu))`,
    `${LIABILITY} ne (?:s'étend|joue|jouera|couvre|porte|vaut|s'applique)(?: pas| plus| ni| en aucun cas)?`,
    `aux (?:seuls |entiers )?(?:frais et )?risques(?: et périls)?(?: exclusifs)? du client|à ses (?:seuls |propres )?(?:frais et )?risques(?: et périls)?`,
    `sous (?:la|sa) (?:seule|entière|pleine|exclusive) (?:et (?:seule|entière|pleine|exclusive) )?responsabilité(?: exclusive)?(?: du client)?(?! de l'hébergeur)`,
    `relèven?t?${ADVERBS} de la (?:seule |entière )?responsabilité(?: exclusive)? du client`,
    `(?:aucune?|nulle?) (?:${REDRESS}|responsabilité|recours|${DAMAGE})[^.;:]{0,60} (?:n'est|n'est pas|ne sera|ne sont|ne seront|ne pourra être|ne peut être|ne saurait être)${ADVERBS} (?:due?s?|versée?s?|accordée?s?|réclamée?s?|allouée?s?|exigible|supportée?|réparée?s?|indemnisée?s?|imputable|imputée?)(?! (?:par|au|à) (?:le )?client)`,
    `(?:ne |n')(?:donnen?t?|donnera|donneront|ouvren?t?|ouvrira|ouvriront)${ADVERBS} (?:droit|lieu) (?:à|au|aux) (?:une |aucune? |quelque |versement d'(?:une |aucune )?)?${REDRESS}`,
    `(?:sans|ni)(?: [^.;:,]{1,30})? ${REDRESS}(?: (?:d'aucune sorte|de la part de l'hébergeur))`,
    `(?:${REDRESS}|responsabilité(?! du client))(?: (?!du client)[^.;:]{0,80})? ${UP_TO}`,
    `(?:à concurrence|dans la limite|jusqu'à concurrence) [^.;:]{0,80}(?=(?:au titre de|pour) sa responsabilité)`,
    `(?:n'est|ne sont|ne sera|ne seront)${ADVERBS} (?:indemnisée?s?|réparée?s?|indemnisables?|réparables?|compensée?s?|dédommagée?s?|prise?s? en compte au titre d'un préjudice)`,
    `${DAMAGE}(?: [^.;:]{0,60})? (?:est|sont|sera|seront)${ADVERBS} (?:exclue?s?|écartée?s?)(?! par le client)`,
    `à l'exclusion (?:de |des? |du )(?:tous? |toute )?(?:les? )?${DAMAGE}`,
  ),
];
