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
    `fai[ts]${ADVERBS} (?:son affaire|en sorte|le nécessaire)`,
    `(?:est|sera)${ADVERBS} chargée? (?:d'|de|des|du)|prend(?:ra)?${ADVERBS} (?:soin|à sa charge|toutes? (?:les )?(?:mesures|précautions|dispositions))`,
    `s'assure(?:nt|ra)?${ADVERBS} (?:que|qu'|de|d'|du|des)|s'abstien(?:t|dra)${ADVERBS} (?:de|d')|répond(?:ra)?${ADVERBS} de l'(?:exécution|obligation)`,
    `veille(?:nt|ra)?${ADVERBS} (?:à|au|aux)`,
  ),
  ...said('client', `(?:appartient|incombe|incombent|revient)${ADVERBS} (?:au client|à l'abonné)`),
  ...said(
    'client',
    `(?:est|sont|sera|seront|reste|restent|demeure)${ADVERBS} à la charge(?: exclusive)? (?:du client|de l'abonné)`,
    `à charge pour (?:le client|l'abonné) (?:de|d')`,
  ),
  ...said(
    'host',
    `(?:est|sont|sera|seront|reste|restent|demeure)${ADVERBS} à la charge(?: exclusive)? (?:de l'hébergeur|du prestataire)`,
    `à charge pour (?:l'hébergeur|le prestataire) (?:de|d')`,
  ),
  ...said('host', `(?:appartient|incombe|incombent|revient)${ADVERBS} (?:à l'hébergeur|au prestataire)`),
];
