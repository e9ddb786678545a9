/** Words that leave the host free not to do what it says. */
import { GAP } from '../adverbs.js';
import { said, saidBy } from '../speech.js';

/** « peut » and its like: the act is allowed, not promised. */
export const allowed = [
  saidBy('host', /peu[tv]|pour|pouv/, `peut|pourra|pourrait|peuvent|pourront|pouvons|pourrons`),
  saidBy(
    'host',
    /suscepti|envisag|libre|dispos|prêt|vocation|objectif|ambition|devrait|but |souhait|espère|propose|intention/,
    `(?:est|sera|sont|seront)${GAP} (?:susceptibles? (?:de|d')|libres? (?:de|d')|disposée?s? à|prête?s? à)|envisage(?:nt|ra)?${GAP} (?:de|d')|a vocation à|a pour (?:objectif|ambition|but|intention) (?:de|d')|a l'intention (?:de|d')`,
    `devrait|devraient|souhaite(?:nt|rait)?|espère(?:nt)?|se propose(?:nt)? (?:de|d')|ambitionne`,
  ),
];
/** Trying is promised, not the result: a duty of means says so itself. */
export const tried = [
  saidBy(
    'host',
    /efforc|effort|attach|emploie|cherche|vise|mieux|possible|tent|tâche|essa|œuvre|moyens/,
    `s'efforce(?:nt|ra|ront)?|nous efforçons|s'attache(?:nt|ra|ront)?${GAP} à|s'emploie(?:nt|ra)?${GAP} à|cherche(?:nt|ra)?${GAP} à|vise(?:nt|ra)?${GAP} à`,
    `(?:fait|fera|font|feront|déploie|déploiera|met|mettra|consacre|consent|produit|fournit|fournira|apporte)${GAP} (?:tous )?(?:ses|leurs|nos|les|des) (?:meilleurs )?efforts`,
    `(?:fait|fera|faisons|font|feront)${GAP} (?:de son mieux|au mieux|de notre mieux|(?:tout )?(?:son|leur|notre|le) possible|tout ce qui est en son pouvoir)`,
    `(?:met|mettra|mettons|mettent|mettront)${GAP} (?:tout|tous les moyens(?: raisonnables)?|les moyens raisonnables|en œuvre (?:tous |ses |les )?(?:meilleurs efforts|(?:les )?moyens))(?: en œuvre)?`,
    `(?:tente|tâche|essaie|essaye)(?:nt|ra|ront)?${GAP} (?:de|d')|(?:tentera|tâchera|essaiera|essayera)${GAP} (?:de|d')`,
  ),
];
/** Said of the whole sentence, whose subject the host must be, or nobody. */
export const limited = [
  said(
    undefined,
    /autant|mesure|limite d|possib|réserve|permet|disponib|moyens/,
    `(?:dans (?:toute )?la mesure|dans la limite) (?:du|de ses|de nos) (?:possibles?|possibilités|moyens|disponibilités)|dans la mesure où (?:cela|ses|il|la|le|les)(?: [^.;:,]{1,40})? (?:peut|possible|permet)|autant que (?:possible|faire se peut)|si possible`,
    `sous réserve (?:de (?:la |sa |leur |ses )?(?:disponibilités?|faisabilité|possibilités?|moyens|charge))`,
    `(?:lorsque|lorsqu'|quand|si|chaque fois que|dès que|là où|toutes les fois que) ?(?:cela|c'|ceci|la chose) ?(?:lui )?(?:est|s'avère|sera) (?:techniquement |matériellement |raisonnablement )?possible`,
    `(?:si|lorsque|quand|tant que) (?:les circonstances|ses (?:moyens|équipes|ressources|effectifs)|la (?:charge|technique|situation)|l'état|l'activité|le planning|les conditions)(?: [^.;:,]{1,30})? (?:le |la |lui )?(?:permet|sont disponibles|est disponible|s'y prête)(?:tent)?`,
    `(?:selon|suivant|en fonction de|au gré de) (?:ses|sa|la|les|l') ?(?:possibilités|disponibilités?|moyens|charge|ressources|effectifs|plan de charge)|selon disponibilités?`,
  ),
];
/** Of the host alone. */
export const hedged = [
  said(
    undefined,
    /échéant|principe|indicatif|discrétion|convenance|guise|appréciation|général|habitu|normale|ordinaire|éventuel|juge|estime|souhaite|voulo|engagement|le peut|possibilité|opportun/,
    `(?<!(?:et|ou|avec),? )le cas échéant`,
    `en principe|à titre indicatif|à sa (?:seule |libre |entière )?(?:discrétion|convenance|guise|appréciation|initiative)|en règle générale|généralement|en général|habituellement|normalement|ordinairement|d'ordinaire|d'habitude|le plus souvent|éventuellement|sans (?:engagement|garantie)(?: de (?:sa part|résultat|délai))?`,
    `(?:s'il|lorsqu'il|quand il|dès lors qu'il|dès qu'il|chaque fois qu'il|si elle|lorsqu'elle|où il|toutes les fois qu'il) (?:(?:le|l') ?(?:juge|estime|souhaite|peut|veut|pourra|croit)|en a la possibilité|est en mesure|y est disposé)`,
  ),
];
