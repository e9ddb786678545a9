/** Words by which a party binds itself. */
import { ADVERBS, LETTER } from '../pattern.js';
import { said, saidBy } from '../speech.js';

const OBJECT = `(?:au|aux|à|le|la|les|un|une|des|ses|son|sa|${LETTER}+(?:er|ir|re|oir))`;

export const duty = [
  ...saidBy(
    'party',
    `(?:s'engage|s'engagent|s'engagera|engageons|engagez|s'oblige|s'obligent|s'astreint)${ADVERBS} (?:à|au|aux|envers)`,
    `(?:doi[ts]|doivent|devra|devront|devons|devez)${ADVERBS}(?: (?:l'|les? |la |lui |leur |y |en |s'|se |n'|ne |pas ){1,2}| )${OBJECT}`,
    `(?:est|sont|sera|seront|demeure|reste)${ADVERBS} tenue?s? (?:d'|de|des|du|à|au|aux)`,
    `(?:garantit|garantissent|garantira|garantissons)`,
    `(?:a|ont|aura)${ADVERBS} (?:l'|pour )obligation (?:de|d')`,
    `se charge(?:nt|ra)?${ADVERBS} (?:d'|de|des|du)`,
    `(?:prend|prendra)${ADVERBS} en charge`,
    `fai[ts]${ADVERBS} son affaire`,
    `veille(?:nt|ra)?${ADVERBS} (?:à|au|aux)`,
  ),
  ...said('client', `(?:appartient|incombe|incombent|revient)${ADVERBS} (?:au client|à l'abonné)`),
  ...said('host', `(?:appartient|incombe|incombent|revient)${ADVERBS} (?:à l'hébergeur|au prestataire)`),
];
