/** Words by which the host decides alone. */
import { GAP } from '../adverbs.js';
import { LETTER } from '../pattern.js';
import { said, saidBy, where } from '../speech.js';

/** What only its own decision allows: verb stems, that both « suspendre » and « suspendu » begin with. */
const STEMS =
  'suspend|résili|modifi|supprim|refus|factur|augment|révis|transfér|bloqu|limit|chang|remplac|désactiv|retir|ajust|rejet|annul|isol|déplac|migr|coup|adapt|report|cess|interromp|résoud|résolu|céd|accéd|effac|sous-trait|confi|ramen|délégu|restreind|rédui|ferm|clôtur|filtr|brid|major|prélev|écart|désinstall|renégoci|aménag|arrêt|exclu|mut|réaffect|réattribu|différ|repouss|relev|index|répercut|substitu|verrouill|dépubli|ralenti|plafonn|débit|publi|divulgu|communiqu|exploit|consult|impos|exig|réclam|appliqu|subordonn|prorog|retard|archiv|radi|expuls|purg|cite|référenc|détrui|reten|recour|recouvr';
const ACTS = [
  `(?:${STEMS})${LETTER}*`,
  'mett?re (?:fin|hors)|mise? (?:fin|hors)|faire évoluer|conserver les|faire appel|utiliser (?:le nom|la marque|le logo|les données|la dénomination)',
  `ne${GAP} (?:donner|renouveler|accepter|reconduire)`,
  "procéder (?:à |au |aux )(?:la |une |l'|toute? )?(?:suspension|résiliation|modification|interruption|suppression|coupure|fermeture|révision|limitation|désactivation|clôture|migration|blocage|retrait|augmentation|restriction)",
].join('|');
/** What tells that nobody else is asked. */
const ALONE =
  /sans (?:préavis|motif|formalité|mise en demeure|avertissement|notification|avis préalable|information préalable|l'accord|(?:avoir à )?(?:en |se )?justifi|consulter|indemnité)|unilatérale|discrétionnaire|de plein droit|d'office|à sa (?:seule|libre|entière) (?:discrétion|initiative|convenance)|de sa seule (?:initiative|volonté)|de son seul chef/;
const RIGHT =
  "(?:le droit|la faculté|la possibilité|la liberté|le pouvoir|toute latitude|toute liberté|le choix|toute faculté|l'option|loisir)";
const ENTITLED = `(?:(?:est|sera) (?:en droit|libre) de|(?:a|aura|conserve|garde|possède|détient)${GAP} ${RIGHT} (?:de|pour)|(?:dispose|jouit|bénéficie)(?:ra)? (?:du droit|de la faculté|de la possibilité|du pouvoir|de toute latitude|de toute liberté|d'une (?:faculté|option)(?: [^.;:,]{1,30})?|de la liberté) (?:de|pour)|(?:est|sera) (?:autorisé|fondé|habilité|admis)e? à)`;
const CLITIC = "(?: (?:le|la|les|l'|lui|leur|y|en|s'|se))?";
const NOT_BY_CLIENT = '(?![^.;]*par le client)';

const reserved = saidBy(
  'host',
  /réserv/,
  `se réserve(?:nt|ra)?${GAP} (?:${RIGHT}|d'|de|toute|un droit)|nous réservons le droit`,
);
const may = saidBy('host', /peu[tv]|pourr|pouvons/, [
  `(?:peut|pourra|peuvent|pourront|pouvons|pourrons)${GAP}${CLITIC} `,
  ACTS,
]);
const entitled = saidBy(
  'host',
  /(?:est|sera|a|aura|conserve|garde|possède|détient|dispose|jouit|bénéficie)(?:ra)? [^]{0,15}(?:droit|faculté|possib|liberté|pouvoir|latitude|choix|option|loisir|libre|autoris|fondé|habilit|admis|juge|maître|décisionn)/,
  [ENTITLED, `${GAP}${CLITIC} ?`, ACTS],
  `(?:(?:a|aura|conserve|garde)|(?:jouit|dispose|bénéficie) de) (?:toute|la plus grande) (?:liberté|latitude)|a le libre choix`,
  `(?:est|sera) (?:le |la )?(?:seule? (?:juge|maître|décisionnaire|habilitée?)|libre du choix|maître du|maître de la|libre (?:de|d'))`,
);
const freely = where(
  ALONE,
  saidBy(
    'host',
    /peut|pourra|pouvons|pourrons/,
    `(?:peut|pourra|pouvons|pourrons)${GAP}${CLITIC} ${LETTER}+(?:er|ir|re)`,
  ),
);
const DECIDES = '(?:décide|fixe|choisi[rt]|détermine|apprécie|arrête|définit)';
/** The adverb tells that nobody else decides. */
const decides = where(
  new RegExp(
    `${DECIDES}(?:ra)?,?(?: [^.;,]{1,30})?,? (?:seule?(?!${LETTER})|librement|souverainement|discrétionnairement|à sa (?:seule |libre |entière )?(?:discrétion|convenance))`,
  ),
  saidBy('host', /décid|fixe|choisi|détermin|appréci|arrête|défini/, `${DECIDES}(?:ra)?`),
);
const acts = where(
  ALONE,
  saidBy(
    'host',
    /suspend|résili|modifi|bloqu|supprim|interromp|coupe|ferme|retire|augment|révis|major|factur|change|limit|restrein/,
    `(?:suspend|résilie|modifie|bloque|supprime|interrompt|coupe|ferme|retire|augmente|révise|majore|facture|change|limite|restreint)(?:ra)?`,
  ),
);
const undergone = where(
  new RegExp(
    `par (?:décision de )?(?:l'hébergeur|le prestataire)|par lui(?!${LETTER})|à tout moment|discrétion|${ALONE.source}`,
  ),
  said(
    'host',
    /être |able|ible/,
    [`(?:peut|peuvent|pourra|pourront|susceptibles? d')${GAP} ?être${GAP} `, ACTS, NOT_BY_CLIENT],
    `susceptibles? (?:d'évol|de (?:modif|chang|vari|révis))${LETTER}*${NOT_BY_CLIENT}`,
    `(?:est|sont|sera|seront)${GAP} (?:révisables?|modifiables?|résiliables?|révocables?|suspensibles?)${NOT_BY_CLIENT}`,
  ),
);
const left = said(
  'host',
  /discrétion|appréciation|gré|décision|autoris|consent|mandat|pouvoir|reconnaît|accept|initiative/,
  `(?:à la (?:seule |libre |entière )?(?:discrétion|convenance|appréciation)|au (?:seul |bon )?(?:gré|vouloir)|à l'(?:entière |libre )?appréciation|(?:par|sur) (?:simple |seule )?décision(?: unilatérale)?|de la seule (?:décision|initiative|volonté)) (?:de l'hébergeur|du prestataire)`,
  `(?:autorise|mandate|habilite)(?:nt|ra)?${GAP} (?:l'hébergeur|le prestataire)${GAP} (?:à|pour)`,
  `(?:donne|accorde|confère|reconnaît|consent|concède|octroie)(?:nt|ra)?${GAP} (?:à l'hébergeur|au prestataire)${GAP} (?:le droit|la faculté|la possibilité|pouvoir|mandat|tout pouvoir|l'autorisation)`,
  `(?:accepte|consent|admet|convient)(?:nt|ra)?(?: à ce)? que (?:l'hébergeur|le prestataire)${GAP} (?:puisse|modifie|suspende|résilie|supprime|utilise|cède|interrompe|bloque|accède|change|limite|sous-traite|transfère)`,
);

export const power = [reserved, may, entitled, freely, decides, acts, undergone, left];
