/** Words that make a quantity of a number, and quantities that have none. */
import { NUMERAL } from '../numerals.js';
import { LETTER, pattern } from '../pattern.js';
import { VALUE } from '../sentences.js';

const FIGURE = '\\d+(?:[ .,]\\d+)*';
const TIME = '(?:jour|journée|heure|minute|seconde|an|année|semaine|trimestre|semestre|week-end)';
const UNIT = `${TIME}s?|h|min|mois|j|%|‰|pour ?(?:cent|mille)|points? de pourcentage|€|eur|euros?|centimes?|dirhams?|dhs?|mad|dollars?|francs? (?!d')|[kmgtp]i?[ob]|(?:kilo|méga|giga|téra)-?octets?|[kmgt]b(?:it)?s?/s|[kmgt]bps|km|ms|vcpu|fois (?:par|au|le|la|son|l')`;
/** « deux premiers mois », « trente (30) jours ouvrés ». */
const BETWEEN =
  '(?: ?\\([^)]*\\))?(?: (?:premiers?|derniers?|prochains?|premières?|dernières?|prochaines?|bons|petits|longs?|longues?))? ?';
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const DATE = `(?:1er|\\d{1,2}) ${MONTH}(?: \\d{4})?|${MONTH} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:en|depuis|avant|fin|début|l'an|l'année) (?:19|20)\\d{2}`;
/** Small words end in « s » as plural nouns do. */
const PLURAL = `(?!(?:${UNIT}|sans|dans|puis|mais|plus|moins|vous|nous|sous|hors|vers|pas|ses|les|des|ces|parties|exemplaires|originaux|contractants|cas|fois)(?!${LETTER}))(?:${LETTER}{2,}[sx])`;
/** « les trois formules »: what is counted was named before. */
export const KNOWN = /(?:^|[ '(])(?:les|des|ces|ses|nos|vos|leurs|aux|ou|entre|autres) $/;
export const FEW = /^(?:deux|trois|quatre)$/;
/** What a plan has so many of; « deux exemplaires », « trois façons » count nothing that is sold. */
const COUNTED =
  '(?:site|domaine|nom|adresse|boîte|base|compte|utilisateur|copie|sauvegarde|restauration|intervention|demande|ticket|relance|rappel|tentative|appel|serveur|version|modification|certificat|instance|cœur|processeur|échéance|mensualité|avertissement|test|essai|facture|export|disque|personne|lettre|courriel|message|incident|retard|impayé|licence|migration|sous-domaine|heures?|tâche)s?';
/** « un mois » is a figure where something lasts it: « le mois » of « un mois donné » is not. */
const LASTS =
  "(?<=(?:(?:est|plus|moins|délai|durée|préavis|période|engagement|avance|bout|limite|terme|tranche|dispose|minimale?|maximale?|ferme|franchise|pendant|prorogée?|durant) d'|sous |pendant |durant |dans |après |au moins |au plus |minimum |maximum |tous les |toutes les ))";
const FRACTION = `(?:la|de) moitié|(?:trois|les trois|un) quarts?(?! d'heure)|deux tiers|le (?:double|triple|quadruple|quintuple|décuple) (?:de|du|des)|demi-(?:heure|journée)|(?:une|la|de|sous) (?:huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)|quarts? d'heure|un millier`;
const ORDINAL = `(?:\\d+ ?(?:e|è|ème|ième|nd|nde)|(?:${NUMERAL})?-?(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|cinquant|soixant|cent)ième)s? (?:${TIME}|mois|relance|rappel|retard|incident|échéance|demande|impayé|avertissement|manquement)`;

export const SIGN =
  /[\d%€]|deux|trois|quatr|cinq|six|sept|huit|neu[fv]|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|soixant|cent|mille|onante|moitié|demi|quart|double|triple|une? (?:seule? )?(?:jour|heure|minute|seconde|mois|an|semaine|trimestre|semestre|week)/;
/** A number, in figures or in words: what follows tells whether it is a quantity. */
export const NUMBER = new RegExp(`(?<!${LETTER}|\\d)(?:${FIGURE}|${NUMERAL})`, 'g');
export const MEASURES = new RegExp(`^${BETWEEN}(?:${UNIT})(?!${LETTER}|\\d)`);
export const IN_FIGURES = new RegExp(`^ ?\\((?:${VALUE}[^)]*|\\d+)\\)`);
export const COUNTS = new RegExp(`^(?: ?\\([^)]*\\))? ${PLURAL}(?!${LETTER})`);
export const COUNTS_FEW = new RegExp(`^ ${COUNTED}(?!${LETTER})`);
export const OTHERWISE =
  /\d *[-/+]|\d{4}|^(?:1er|\d)|1er|(?:janv|févr|mars|avril|mai|juin|juil|août|sept|octo|nove|déce)|moitié|quart|tiers|doubl|tripl|drupl|tuple|demi-|aine|millier|i[eè]mes? |\d ?(?:e|è|nd)|de [a-z]+ points?|(?:chaque|du) mois/;
export const LASTING = /une? (?:seule? )?(?:jour|heure|minute|seconde|an|mois|semaine|trimestre|semestre|week)/;
export const ONE = pattern(`${LASTS}une? (?:seule? )?(?:${TIME}|mois)(?! donnée?)`);
export const WITHOUT_NUMBER = pattern(
  [
    DATE,
    FRACTION,
    `le (?:\\d{1,2}|${NUMERAL}) (?:de chaque|du) mois`,
    ORDINAL,
    `(?:majoré|augmenté|réduit|diminué|relevé)e?s? de ${NUMERAL} points?`,
    `(?:j|h|d) ?\\+ ?\\d+|\\d+ ?[hj] ?/ ?\\d+|24 ?/ ?7`,
  ].join('|'),
);
/** What these introduce is a name, no quantity: « article 28 », « règlement (UE) 2016/679 », « loi du 6 janvier 1978 ». */
export const NAMED = new RegExp(
  `(?:(?<!${LETTER})(?:articles?|art\\.|alinéas?|annexes?|chapitres?|sections?|n°|nᵒ|numéros?|erreurs?|codes?|ports?|versions?|page|norme|iso|rfc|tls|php|http)|(?:lois?|décrets?|ordonnances?|arrêtés?|règlements?|directives?|décisions?)[^.;:]{0,60} du|[/.-]|\\d,? (?:et|à)) ?$`,
);
