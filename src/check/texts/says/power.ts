/** Words by which the host decides alone. */
import { ADVERBS } from '../pattern.js';
import { said, saidBy } from '../speech.js';

/** What only its own decision allows: verb stems, that both « suspendre » and « suspendu » begin with. */
const ACTS = [
  'suspend(?:re|ue?s?)',
  '(?:résili|modifi|supprim|refus|factur|augment|révis|transfér|bloqu|limit|chang|remplac|désactiv|retir|ajust|rejet|annul|isol|déplac|migr|coup|adapt|report|cess)(?:er|ée?s?)',
  '(?:interromp|résoud)re|(?:interrompu|résolu)e?s?',
  '(?:céd|accéd|effac|sous-trait|confi|ramen)(?:er|ée?s?)',
  '(?:restreind|rédui)(?:re|te?s?)',
  'mettre fin|mise? fin|fermer|fermée?s?',
  '(?:clôtur|filtr|brid|major|prélev|écart|désinstall|renégoci|aménag|arrêt|exclu|mut)(?:er|re|ée?s?)',
  "procéder (?:à |au )(?:la |une |l')?(?:suspension|résiliation|modification|interruption|suppression|coupure|fermeture|révision|limitation|désactivation|clôture|migration|blocage)",
].join('|');
const MAY =
  '(?:peut|pourra|peuvent|pourront|pouvons|pourrons|(?:est|sera) (?:en droit|libre) de|(?:a|aura|conserve|garde) (?:le droit|la faculté|la possibilité|toute latitude) (?:de|pour)|dispose (?:du droit|de la faculté|de la possibilité) de|(?:est|sera) (?:autorisé|fondé|habilité)e? à)';
const CLITIC = "(?: (?:le|la|les|l'|lui|leur|y|en|s'|se))?";

export const power = [
  ...saidBy(
    'host',
    `se réserve(?:nt|ra)?${ADVERBS} (?:le droit|la possibilité|la faculté|d'|de)|nous réservons le droit`,
    `${MAY}${ADVERBS}${CLITIC} ?(?:${ACTS})`,
    `(?:décide|décidera|fixe|fixera|choisit|détermine)${ADVERBS} (?:seule? |librement |à sa (?:seule |libre )?discrétion )`,
  ),
  ...said(
    'host',
    `(?:peut|peuvent|pourra|pourront)${ADVERBS} être${ADVERBS} (?:${ACTS})(?=[^.;]*(?:par l'hébergeur|par le prestataire|à tout moment|sans préavis|unilatéralement|de plein droit|discrétion))(?![^.;]*par le client)`,
    `(?:peut|peuvent|pourra|pourront)(?: à tout moment| de plein droit| unilatéralement| sans préavis) être${ADVERBS} (?:${ACTS})(?![^.;]*par le client)`,
  ),
];
