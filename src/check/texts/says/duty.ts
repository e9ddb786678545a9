/** Words by which a party binds itself. */
import { GAP } from '../adverbs.js';
import { LETTER } from '../pattern.js';
import { said, saidBy } from '../speech.js';
import { BE, OF_CLIENT, OF_HOST, TO_CLIENT, TO_HOST } from './nouns.js';

const INFINITIVE = `${LETTER}+(?:er|ir|re|oir)`;
const OBJECT = `(?:au|aux|à|le|la|les|un|une|des|du|ses|son|sa|leurs?|tout|toute|${INFINITIVE})`;
const CLITICS = "(?: (?:l'|les? |la |lui |leur |y |en |s'|se |n'|ne |pas |en )*| )";

const engages = saidBy(
  'party',
  /engage|obli|astrei|contracte|souscri/,
  `(?:s'engage|s'engagent|s'engagera|s'engageront|engageons|engagez|s'oblige|s'obligent|s'obligera|s'astreint)${GAP} (?:à|au|aux|envers)(?! (?:ne${GAP}|n') ?(?:réclamer|rechercher|contester|agir|poursuivre|exercer|intenter|demander|invoquer|mettre en cause))`,
  `(?:a|ont|aura|auront|assume|contracte|souscrit)${GAP} (?:l'|pour |une )(?:entière )?obligation (?:de|d')`,
  `(?:est|sont|sera|seront)${GAP} (?:obligée?s?|astreinte?s?) (?:de|d'|à|au|aux)`,
  `prend(?:ra)?${GAP} l'engagement (?:de|d')|contracte${GAP} l'engagement (?:de|d')`,
);
const owes = saidBy(
  'party',
  /doi|dev|tenu|devoir/,
  `(?<!(?:se|s') )(?:doi[ts]|doivent|devra|devront|devons|devez)${GAP}${CLITICS}${OBJECT}`,
  `ne (?:doi[ts]|doivent|devra|devront|devez|devons)${GAP}(?: (?:pas|jamais|en aucun cas))?${CLITICS}${INFINITIVE}`,
  `(?:est|sont|sera|seront|demeure|reste|restera)${GAP} tenue?s?${GAP} (?:d'|de|des|du|à|au|aux)`,
  `(?:a|ont|aura) (?:le|pour) devoir (?:de|d')|a la charge (?:de|d')`,
);
const takesOn = saidBy(
  'party',
  /garanti|charge|affaire|sorte|nécessaire|soin|mesures|précaution|disposition|diligence/,
  `(?:garanti[ts]|garantissent|garantira|garantiront|garantissons)`,
  `se charge(?:nt|ra|ront)?${GAP} (?:d'|de|des|du)|(?:est|sera)${GAP} chargée? (?:d'|de|des|du)`,
  `(?:prend|prendra|prennent)${GAP} en charge${GAP} (?:les |l'intégralité des |la totalité des |l'ensemble des |le |tous les |le coût des? |tout )*(?:frais|coûts?|dépens|dépenses|honoraires)`,
  `(?:prend|prendra|garde|conserve)${GAP} à sa charge`,
  `fai[ts]${GAP} (?:son affaire|en sorte|le nécessaire|diligence)|fera${GAP} (?:son affaire|en sorte)`,
  `prend(?:ra)?${GAP} (?:soin|toutes? (?:les )?(?:mesures|précautions|dispositions))`,
);
const sees = saidBy(
  'party',
  /s'assure|abst|veille|répond|s'interdi|se conforme|porte/,
  `s'assure(?:nt|ra)?${GAP} (?:que|qu'|de|d'|du|des)|s'abst(?:ient|iennent|iendra)${GAP} (?:de|d')|répond(?:ra)?${GAP} de l'(?:exécution|obligation)`,
  `veille(?:nt|ra|ront)?${GAP} (?:à|au|aux)`,
  `s'interdi(?:t|sent|ra|ront)${GAP} (?:de|d'|toute? )(?![^.;]*(?:réclam|recours|action|agir|contest|poursui|invoquer|responsabilit))`,
  `se conforme(?:nt|ra|ront)?${GAP} (?:à|au|aux)|se porte(?:nt|ra)?${GAP} (?:fort|garante?)`,
);

const FALLS =
  '(?:appartien(?:t|nent|dra)|incomben?t?|incombera|revien(?:t|nent|dra)|échoi[ts]|(?<!risques?(?: [^.;:]{0,40})? )pèsen?t? sur)';
const ON = `${BE}${GAP} (?:à la(?: seule)? charge(?: exclusive| entière)?`;

export const duty = [
  engages,
  owes,
  takesOn,
  sees,
  said(
    'client',
    /au client|du client|par le client|sur le client|abonné|vous/,
    `${FALLS}${GAP} (?:${TO_CLIENT}|le client|l'abonné)|il (?:vous (?:appartient|incombe|revient))`,
    `(?<!(?:dommage|préjudice|perte|conséquence|risque)s?(?: [^.;:]{0,80})?)${ON} ${OF_CLIENT}|supportée?s? par (?:le client|l'abonné))`,
    `à charge pour (?:le client|l'abonné) (?:de|d')`,
    `(?:est|sont|sera)${GAP} (?:interdite?s?|défendue?s?|prohibée?s?|imposée?s?) ${TO_CLIENT}|obligation est faite ${TO_CLIENT}`,
    `il est (?:de la (?:responsabilité|charge)|du devoir|de l'obligation) ${OF_CLIENT} (?:de|d')|c'est ${TO_CLIENT} (?:de|d'|qu')`,
    `(?:doit|doivent|devra|devront) être(?: [^.;:]{1,60})? par (?:le client|l'abonné)`,
  ),
  said(
    'host',
    /hébergeur|prestataire/,
    `${FALLS}${GAP} (?:${TO_HOST}|l'hébergeur|le prestataire)`,
    `${ON} ${OF_HOST}|supportée?s? par (?:l'hébergeur|le prestataire))`,
    `à charge pour (?:l'hébergeur|le prestataire) (?:de|d')`,
    `(?:est|sont|sera)${GAP} (?:interdite?s?|défendue?s?|imposée?s?) ${TO_HOST}|obligation est faite ${TO_HOST}`,
    `(?:doit|doivent|devra|devront) être(?: [^.;:]{1,60})? par (?:l'hébergeur|le prestataire)`,
  ),
];
