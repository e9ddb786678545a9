/** Words that treat a thing as established. */
import { ADVERBS } from '../pattern.js';
import { said } from '../speech.js';

const FORCE_MAJEURE = '(?:un (?:cas|événement) de |à (?:un cas de )?|de la )?force majeure';

export const presumption = said(
  undefined,
  `(?:est|sont|sera|seront|serait)${ADVERBS} (?:réputée?s?|présumée?s?|censée?s?|supposée?s?)(?! non[ -]écrite?s?)`,
  `(?:est|sont|sera|seront)${ADVERBS} (?:considérée?s?|regardée?s?|traitée?s?) comme (?:acceptée?s?|approuvée?s?|reçue?s?|remise?s?|acquise?s?|établie?s?|exécutée?s?|validée?s?|conformes?|définitivement|irrévocables?|lue?s?|connue?s?|valable|définitif|définitive|ayant|${FORCE_MAJEURE})`,
  `(?:vaut|valent|vaudra|vaudront|emporten?t?|emportera)${ADVERBS}(?: (?:de|de sa part|pleine|son|sa|leur))? (?:acceptation|accord|consentement|approbation|adhésion|acquiescement|renonciation|réception|preuve)`,
  `(?:est|sont|sera|seront)${ADVERBS} tenue?s? pour (?:acceptée?s?|approuvée?s?|reçue?s?|acquise?s?|établie?s?|exacte?s?|conformes?|vraie?s?|informée?s?)`,
  `(?:entraînen?t?|entraînera|impliquen?t?|impliquera|équivau[td]|équivalent|équivaudra)${ADVERBS}(?: (?:à|de|de sa part|pleine|son|sa|leur|une|l'))* ?(?:acceptation|accord|consentement|approbation|adhésion|acquiescement|renonciation|réception)`,
  `(?:tien(?:t|nent|dra|dront)|ser(?:t|vent|vira|viront))${ADVERBS} (?:lieu )?de (?:seule )?preuve`,
  `(?:fait|font|fera|feront)${ADVERBS}(?: seule?s?)?(?: pleine)? foi`,
  `(?:constituen?t?|constituera)${ADVERBS} (?:${FORCE_MAJEURE}|acceptation|une acceptation|la preuve)`,
  `(?:est|sont)${ADVERBS} assimilée?s? à (?:la |un cas de )?force majeure`,
);
