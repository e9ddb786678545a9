/** Words that treat a thing as established. */
import { GAP } from '../adverbs.js';
import { LETTER } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const FORCE_MAJEURE =
  "(?:(?:(?:un|des|aux|les) )?(?:cas|événements?) de |à (?:un cas de )?|de la |la |d'un cas de )?force majeure";
/** Of the past, or of how a thing is: « acceptée », « ayant renoncé », « définitif », not « prioritaire ». */
const SETTLED = `(?:${LETTER}+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|cte?s?)|conformes?|close?s?|irrévocables?|valables?|définiti(?:f|fs|ve|ves)|ayant|émanant|provenant|exacte?s?|avoir|étant|faite?s?|${FORCE_MAJEURE})`;
const ACT =
  '(?:acceptation|accord|consentement|approbation|adhésion|acquiescement|renonciation|réception|recette|preuve|reconnaissance|quitus|quittance|décharge|validation|ratification|signature|livraison|notification|mise en demeure|confirmation|commande|aveu|agrément|conformité|remise|procès-verbal|désistement|demande de résiliation|résiliation|démission)';
const ARTICLE =
  "(?: (?:à|de|de sa part|de la part du client|pleine|pleine et entière|son|sa|leur|une|un|la|le|l'|ferme|tacite))*";

export const presumption = [
  said(
    undefined,
    /réput|présum|cens|suppos/,
    `(?:est|sont|sera|seront|serait|seraient|êtes|étant)${GAP} (?:réputée?s?|présumée?s?|censée?s?|supposée?s?)(?!${GAP} non[ -]écrite?s?)`,
    `l'on présume|on présume(?:ra)?`,
  ),
  said(
    undefined,
    /considér|regard|trait|tenu|assimil|analys/,
    `(?:est|sont|sera|seront)${GAP} (?:considérée?s?|regardée?s?|traitée?s?|analysée?s?)${GAP} comme${GAP} ${SETTLED}`,
    `(?:est|sont|sera|seront)${GAP} tenue?s?${GAP} pour${GAP} (?!responsable)${SETTLED}`,
    `(?:est|sont|sera|seront)${GAP} assimilée?s?${GAP} (?:à|au|aux)`,
  ),
  said(
    undefined,
    /vaut|val|vaud|emport|entraîn|impliq|équiva|constitu|valant|opère/,
    `(?:vaut|valent|vaudra|vaudront|emporten?t?|emporteront|emportera|valant|emportant)${GAP}${ARTICLE} ?${ACT}`,
    `(?:entraînen?t?|entraînera|impliquen?t?|impliquera|équivau[td]|équivalent|équivaudra|constituen?t?|constituera|constitueront)${GAP}${ARTICLE} ?(?:${ACT}|${FORCE_MAJEURE})`,
    `(?:vaut|vaudra|valent)${GAP}(?: de sa part)? (?!acte)${LETTER}{4,}(?:tion|sion|ance|ence|ture)(?!${LETTER})`,
  ),
  said(
    undefined,
    /preuve|foi|proban|opposable/,
    `(?:tien(?:t|nent|dra|dront)|ser(?:t|vent|vira|viront))${GAP} (?:lieu )?de (?:seule |unique )?preuve`,
    `(?:fait|font|fera|feront|faisant)${GAP}(?: seule?s?)?(?: pleine)?(?: et entière)? (?:foi|preuve)`,
    `(?:a|ont|aura|auront)${GAP} (?:valeur|force) (?:probante|de preuve|d'acceptation|d'accord)`,
    `(?:sauf|jusqu'à|à moins de) (?:la )?preuve (?:du )?contraire|(?:admis|recevable|accepté)e?s? (?:comme|à titre de|au titre de) (?:mode de )?preuve`,
  ),
  saidBy(
    'client',
    /avoir|avez|été/,
    `(?:reconnaît|reconnaissez|déclare|atteste|certifie|confirme)${GAP} (?:avoir|en avoir|y avoir) (?:pris connaissance|reçu|lu|été|vérifié|accepté|compris|obtenu|disposé)`,
  ),
];
