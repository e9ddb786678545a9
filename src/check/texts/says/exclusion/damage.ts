/** A damage, a risk or a thing is left without redress or guarantee. */
import { GAP } from '../../adverbs.js';
import { LETTER } from '../../pattern.js';
import { concerning, said, saidBy, where } from '../../speech.js';
import { BE, DAMAGE, IS_NOT, OF_CLIENT, OF_HOST, REDRESS, TO_HOST } from '../nouns.js';

const NOT_BY_CLIENT = "(?! par (?:le client|l'abonné))";
const LEFT_OUT = '(?:exclue?s?|écartée?s?|exceptée?s?|hors)';
const OWN = '(?: (?:exclusive|seule|entière|pleine))?';

/** « les dommages indirects sont exclus », « demeurent à sa charge ». */
const damage = said(
  'host',
  /(?:dommage|préjudice|perte|gagner|gain|conséquence|trouble|dégât|atteinte|surcoût|frais suppl)[^]*(?:exclu|écart|except|hors|charge|support|compte|couvert|garanti|rembours|incomb|imput)|à l'exclusion|(?:seule?s?|uniquement) (?:les? |la )?(?:dommage|préjudice|perte|gagner|gain|conséquence|trouble|dégât|atteinte|surcoût|frais suppl)/,
  [DAMAGE, `(?: [^.;:]{0,80})?,? ${BE}${GAP} ${LEFT_OUT}${NOT_BY_CLIENT}`],
  [
    DAMAGE,
    `(?: [^.;:]{0,80})? ${BE}${GAP} (?:à la${OWN} charge(?: exclusive| entière)? ${OF_CLIENT}|à sa${OWN} charge|supportée?s? par (?:le client|l'abonné)|pour le compte ${OF_CLIENT})`,
  ],
  [
    DAMAGE,
    `(?: [^.;:]{0,80})?,? (?:${IS_NOT} (?:prise?s? en charge|couverte?s?|garantie?s?|remboursée?s?|supportée?s?|due?s? par l'hébergeur|imputables?)|incombe(?:nt)?${GAP} ${OF_CLIENT.replace('du', 'au')}|n'incombe(?:nt)?)`,
  ],
  `à l'exclusion (?:de |des? |du |d')(?:tous? |toute |tout |les? )*(?:autres? )?(?:${DAMAGE}|${REDRESS}|responsabilité|garantie)`,
  `(?:seule?s|uniquement|seule) (?:les? |la )?${DAMAGE}(?: [^.;:]{0,80})? (?:${BE}|peuvent être|peut être|ouvren?t?|donnen?t?)`,
);
const inverted = said('host', /(?:est|sont) [^]{0,25}(?:exclu|écart|except)/, [
  `(?:est|sont)${GAP} ${LEFT_OUT} (?:les? |la |tous? les? |toute |tout )`,
  DAMAGE,
]);
const unpaid = said(
  'host',
  /indemnis|répar|compens|dédommag|rembours/,
  [
    IS_NOT,
    ` (?:indemnisée?s?|réparée?s?|indemnisables?|réparables?|compensée?s?|dédommagée?s?|prise?s? en compte au titre d'un préjudice)`,
  ],
  [
    `(?:est|sont)${GAP} ${LEFT_OUT} `,
    `(?:de (?:toute|la) |du (?:droit à |champ de la )?)(?:[^.;:]{0,20} )?(?:${REDRESS}|garantie|responsabilité)`,
  ],
);

/** « n'est pas garanti », « ne relève pas de la garantie », « en l'état ». */
const unguaranteed = said(
  'host',
  /garanti|relèv|l'état|telle?s? que/,
  [IS_NOT, ` (?:garantie?s?|couverte?s? par (?:la|cette|sa|notre) garantie)`],
  `garanties?(?: (?:légale|commerciale|contractuelle|due))?(?: ${OF_HOST})?(?: [^.;:,]{1,40})? ne (?:couvren?t?|s'étend(?:ent)?|porten?t?|jouen?t?|s'applique(?:nt)?|vaut|vise|concerne|comprend|saurait|bénéficie)`,
  `(?:aucune|nulle) garantie(?: [^.;:]{1,60})? (?:n'|ne )`,
  `garanties?(?: (?:légale|commerciale|contractuelle|due))? ${BE}${GAP} (?:exclue|écartée|limitée)s?`,
  `sans (?:aucune )?garantie(?: (?:aucune|d'aucune sorte|quant|de (?!la)|${OF_HOST}))|sans garantie(?=$|\\n)`,
  `(?:est|sont|sera|seront)(?: [^.;:,]{1,40})? exclue?s? (?:de|du champ de) (?:la |sa |toute |notre )?garantie`,
  `ne relèven?t?${GAP} (?:ni )?(?:(?:de|d') (?:la |sa |une )?(?:responsabilité|garantie|obligation|l'hébergeur|sa charge)|du (?:prestataire|périmètre de (?:la|sa) (?:responsabilité|garantie))|pas)`,
  `(?:n'entren?t?|ne rentren?t?)${GAP} dans (?:le champ de |le périmètre de )?(?:la |sa )?(?:responsabilité|garantie)`,
  `(?:fourni|livré|remi|mi)(?:e?s?|s?e?s?)(?: à disposition)?(?: au client)? (?:en l'état|telle?s? quel)`,
);

/** « aux risques et périls du Client », « sous sa seule responsabilité ». */
const risk = said(
  'host',
  /risque|péril|responsabilité/,
  `aux (?:seuls |entiers )?(?:frais(?:,)? (?:et )?)?risques(?: et périls)?(?: exclusifs)? ${OF_CLIENT}|à (?:ses|vos) (?:seuls |propres |entiers )*(?:frais(?:,)? (?:et )?)?risques(?: et périls)?`,
  `sous (?:la|sa|votre) (?:seule|entière|pleine|exclusive|propre) (?:et (?:seule|entière|pleine|exclusive) )?responsabilité(?: exclusive)?(?: ${OF_CLIENT})?(?! ${OF_HOST})`,
  `relèven?t?${GAP} de (?:la|sa) (?:seule |entière |pleine )?responsabilité(?: exclusive)?(?: ${OF_CLIENT})`,
  `relèven?t?${GAP} de sa (?:seule|entière|pleine) responsabilité|relèven?t?${GAP} de sa responsabilité exclusive`,
  `(?:les? |tous les |ce )risques?(?: [^.;:]{0,60})? (?:pèsen?t? sur (?:le client|l'abonné)|${BE}${GAP} (?:à la${OWN} charge(?: exclusive)? ${OF_CLIENT}|supportée?s? par (?:le client|l'abonné))|incomben?t? (?:au client|à l'abonné))`,
  `(?:aucune? |ni )(?:[^.;:]{0,40} )?(?:ne pèse sur l'hébergeur|n'incombe ${TO_HOST}) (?:du fait|à raison|au titre) (?:de|du|des|d')`,
);

/** « est seul responsable », « répond seul des », « supporte tous les risques ». */
const alone = saidBy(
  'client',
  /(?:seule?|unique) (?:et unique )?(?:responsab|garant)|répond|seule?, [^]*responsab|seule? [^ ]+ responsab/,
  `(?:est|êtes|sera|demeure|reste|restera)${GAP}(?: (?:le|la))? seule?(?: et unique)?${GAP} (?:responsables?|garante?)(?! (?:du|de) traitement)`,
  `(?:est|êtes|sera|demeure|reste|restera)${GAP} (?:l'unique|le seul) responsables?(?! (?:du|de) traitement)`,
  `répond(?:ra)?${GAP} seule?`,
);
const bears = saidBy(
  'client',
  /(?:assume|support|endosse|porte|accepte|prend|affaire)[^]*(?:responsabilité|risque|aléa|dommage|préjudice|perte|conséquence|dégât|surcoût)/,
  `(?:assume|supporte|endosse|prend|porte|accepte)(?:ra|z)?${GAP} (?:seule? )?(?:l'entière|toute la|la pleine|la seule|l'exclusive|la totale|la) responsabilité`,
  [
    `(?:assume|supporte|endosse|porte|accepte|prend)(?:ra|z)?${GAP}(?: à sa charge| sur lui)?(?: seule?)?${GAP} `,
    `(?:(?:l'intégralité|la totalité|tous|toutes|l'ensemble)(?: d[eu]s?)? ?)?(?:les |le |la |l')?(?:risques?|aléas?|${DAMAGE})`,
  ],
  `fai[ts] son affaire(?: personnelle)? (?:des|du|de tous les|de tout) (?:risques?|${DAMAGE})`,
);
const discharges = saidBy(
  'client',
  /décharge|libère|exonère|dégage|indemne|quitte/,
  `(?:décharge|libère|exonère|dégage|garantit|tient|relève)(?:ra)?${GAP} (?:l'hébergeur|le prestataire)${GAP}(?: (?:indemne|quitte))?${GAP} de (?:toute|sa|ses)(?: ${LETTER}+)? (?:responsabilité|obligation)`,
);
const wholly = where(
  /(?:entièrement|exclusivement|pleinement|intégralement|personnellement|totalement) responsable/,
  saidBy(
    'client',
    /responsable/,
    `(?:est|êtes|sera|demeure|reste|restera)${GAP} responsables?(?! (?:du|de) traitement)`,
  ),
);

export const left = [
  damage,
  inverted,
  unpaid,
  unguaranteed,
  risk,
  ...[alone, bears, discharges, wholly].map((family) => concerning('host', family)),
];
