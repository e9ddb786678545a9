/** Words that set a clause aside. */
import type { Many } from '../../../shapes.js';
import { LETTER, pattern } from '../pattern.js';

/** What a contract is made of. */
const CLAUSE = '(?:stipulation|clause|disposition|article|mention|règle)s?';
const OTHER = `(?:${CLAUSE}|conditions? (?:générales?|particulières?)|annexes?)`;
const DEROGATES = pattern(
  [
    'par (?:dérogation|exception) (?:à|au|aux)',
    'par dérogation|il est dérogé|à titre (?:dérogatoire|de dérogation)|de (?:façon|manière) dérogatoire',
    `dérog(?:e|ent|era|eront|eant)(?: ${LETTER}+ment)? (?:à|au|aux)`,
    'nonobstant',
    "contrairement (?:à l'article|à la clause|au paragraphe|à l'annexe|aux|à ce qu)|(?:à la différence|au rebours) (?:de ce qu|de l'article|des (?:stipulations|clauses|conditions générales))",
    '(?:malgré|en dépit d[eu]s?|sans égard (?:à|aux?|pour)|sans tenir compte d[eu]s?|quelles? que soi(?:en)?t) (?:toute|les|la|des|ce|leurs)? ?(?:autres? )?(?:stipulation|clause|disposition|mention)s?(?: [^.;]{0,30})?(?: contraires?)?',
    '(?:malgré|en dépit de) ce (?:qui précède|qui est (?:dit|prévu|stipulé)|que (?:prévoi|stipule|dispose|dit|disent|prévoient))',
    "(?:en lieu et place|à la place|en remplacement|par préférence) (?:de l'|des? |du |à l'|à la |aux? )(?:article|stipulation|clause|condition|disposition|règle)s?",
    'sauf (?:dispositions?|stipulations?|clauses?|mentions?|accords?|conventions?|indications?|précisions?|règles?)(?: (?:expresses?|particulières?|spéciales?|écrites?|formelles?|préalables?|dûment convenues?))* (?:contraires?|différentes?|autres?)',
    `(?:sauf (?:si|lorsque|s')|à moins qu)[^.;]{1,60} (?:n'en |en |n'y |le )?(?:soit |est |a été |ait été )?(?:dispose|décid|stipul|convien|convenu|dispos|prévoi|prévu|précis)${LETTER}* autrement`,
  ].join('|'),
);
const PREVAILS = pattern(
  `(?:écarten?t?|exclu(?:t|ent)|évincen?t?|remplacen?t?|annulen?t?(?: et remplacen?t?)?|prime(?:nt)? sur|prévau?(?:t|dra)? sur|prévalent sur|(?:l'|')?emporten?t?(?:era)? sur|priment|se substituen?t? (?:à|aux?))(?: ${LETTER}+ment)? (?:l'application (?:de |du |des )|celles? (?:de |du |des |qui )|ceux (?:de |du |des )|toutes? |tout |les? |la |l'|des )(?:autres? |toute autre )*${OTHER}`,
);
const UNAPPLIED = pattern(
  `(?:l'article|les? ${CLAUSE}|la ${CLAUSE}|${CLAUSE})(?: (?!qui|que|et)[^.;:,]{1,60})? (?:ne s'appliquen?t?|n'est|ne sont|n'ont|reste(?:nt)?)(?: pas| plus| point)? ?(?:applicables?|lettre morte|vocation à s'appliquer|ici|au|aux|à|dans|pour|lorsque|si|en)`,
);
/** Each with letters that its sentences have. */
export const derogating: Many<readonly [sign: RegExp, words: RegExp]> = [
  [
    /dérog|par exception|nonobstant|contrair|malgré|dépit|sans égard|sans tenir|soi(?:en)?t |en lieu|à la place|remplacement|préférence|autrement|sauf |différence d|rebours/,
    DEROGATES,
  ],
  [
    /(?:écart|exclu|évinc|remplac|annul|prime|préva|emport|substitu)[^]{0,40}(?:stipulation|clause|disposition|article|condition|règle|annexe|mention|celles?|ceux)/,
    PREVAILS,
  ],
  [
    /(?:article|clause|stipulation|disposition|règle|mention)[^]*(?:ne s'appliqu|n'est|ne sont|n'ont|lettre morte)/,
    UNAPPLIED,
  ],
];
