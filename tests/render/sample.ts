/** A document with everything in it, long enough for a dozen pages. */
import type { Block, Document, DocumentId } from '../../src/shapes.js';
import {
  clause,
  documentOf,
  emphasis,
  link,
  list,
  paragraph,
  reference,
  section,
  strong,
  table,
  term,
  value,
} from './tree.js';

const NB = '\u00A0';
const money = (cents: number, printed: string) =>
  value('offer.price.recurring', { cents, currency: 'EUR', tax: 'incl' }, printed);
const days = value('offer.backup.retention_days', 30, `30${NB}jours`);

const definitions = section(2, '1', 'cgv.definitions', 'Définitions', [
  paragraph(`Dans les présentes conditions, les termes qui suivent ont le sens que voici${NB}:`),
  list(
    false,
    [
      strong(term('backup', 'Sauvegarde', true)),
      `${NB}: copie des fichiers et des bases de données du `,
      term('site', 'Site'),
      ', faite à un instant donné.',
    ],
    [strong(term('client', 'Client', true)), `${NB}: la personne qui souscrit l’offre.`],
    [strong(term('incident', 'Incident', true)), `${NB}: événement qui empêche ou dégrade l’usage normal du Service.`],
    [
      strong(term('site', 'Site', true)),
      `${NB}: l’ensemble des fichiers, bases de données et réglages que le Client place sur le Service.`,
    ],
  ),
]);

const backups = section(2, '2', 'cgv.backups', 'Sauvegardes et restauration', [
  clause(
    3,
    '2.1',
    'backups.principle',
    'Principe',
    'Nous copions votre site chaque jour. Vous gardez tout de même une copie à vous.',
    [
      paragraph(
        'L’Hébergeur fait une ',
        term('backup', 'Sauvegarde'),
        ' complète du ',
        term('site', 'Site'),
        ' toutes les ',
        value('offer.backup.interval_hours', 24, `24${NB}heures`),
        ', entre ',
        value('offer.backup.window', '2 h et 5 h', `2${NB}h et 5${NB}h`),
        ' (heure de Paris). Chaque ',
        term('backup', 'Sauvegarde'),
        ' est conservée ',
        days,
        ', puis effacée sans copie.',
      ),
      paragraph('La ', term('backup', 'Sauvegarde'), ' couvre', ` exclusivement${NB}:`),
      list(
        false,
        `les fichiers du Site, dans la limite de l’espace que prévoit l’offre${NB};`,
        [strong('les bases de données'), ' que le Service héberge, à l’exception des tables temporaires', `${NB};`],
        [
          paragraph('les boîtes de courrier électronique, quand l’offre en comporte', `${NB}:`),
          list(true, 'les messages reçus,', 'les messages envoyés et leurs pièces jointes.'),
        ],
      ),
    ],
  ),
  clause(3, '2.2', 'backups.storage', 'Lieu de conservation', 'Les copies sont gardées dans un autre bâtiment.', [
    paragraph(
      'Les ',
      term('backup', 'Sauvegardes'),
      ' sont gardées dans un autre bâtiment que le serveur, à ',
      value('offer.backup.distance_km', 48, `48${NB}km`),
      ' au moins, et chiffrées au repos. L’Hébergeur vérifie une fois par mois, sur un échantillon, qu’une Sauvegarde se restaure entièrement.',
    ),
  ]),
  clause(
    3,
    '2.3',
    'backups.restoration',
    'Restauration',
    'Vous pouvez revenir vous-même à une version précédente de votre site, à tout moment et sans frais.',
    [
      paragraph(
        'L’Hébergeur met à la disposition du ',
        term('client', 'Client'),
        ' un outil qui lui permet de restaurer lui-même son ',
        term('site', 'Site'),
        '. La restauration ',
        strong('remplace les données plus récentes'),
        ` que la Sauvegarde choisie${NB}: commandes, messages et articles enregistrés depuis sont perdus.`,
      ),
      paragraph(
        'Sur demande, l’Hébergeur restaure le Site dans un délai de ',
        value('offer.restore.hours', 8, `8${NB}heures ouvrées`),
        ', au prix de ',
        money(4800, `48,00${NB}€ TTC`),
        ' par intervention, selon l’',
        reference('prices.acts', `article${NB}4.1 (Prix des interventions)`),
        '. Voir aussi l’',
        reference('sla.recovery', `article${NB}3.2 de l’annexe SLA`, false),
        ' et le ',
        link('https://aide.example.com/restauration', 'guide de restauration'),
        '.',
      ),
    ],
  ),
  clause(3, '2.4', 'backups.own-copies', 'Copies du Client', 'Gardez une copie ailleurs que chez nous.', [
    paragraph(
      'Le Client reste libre de faire ses propres copies. L’Hébergeur le lui ',
      emphasis('recommande'),
      ', et lui donne pour cela un accès par SFTP et un export complet au format TAR.',
    ),
  ]),
]);

const duties = table(
  'Répartition des responsabilités pendant l’usage',
  ['Activité', 'Hébergeur', 'Client', 'Article'],
  [
    ['Sauvegarde quotidienne du Site', '✓', '—', reference('backups.principle', `article${NB}2.1`)],
    ['Restauration à la demande', '✓ (payante)', '—', reference('backups.restoration', `article${NB}2.3`)],
    ['Choix des extensions et des thèmes', '—', '✓', reference('security.extensions', `article${NB}3.2`)],
    ['Mise à jour du logiciel du Site', '—', '✓', reference('security.updates', `article${NB}3.1`)],
    ['Mise à jour du système du serveur', '✓', '—', reference('security.updates', `article${NB}3.1`)],
    ['Surveillance du serveur, jour et nuit', '✓', '—', '—'],
    ['Nettoyage après intrusion', '✓ (en option)', '✓', reference('security.intrusion', `article${NB}3.3`)],
  ],
);

const security = section(2, '3', 'cgv.security', 'Sécurité et mises à jour', [
  clause(3, '3.1', 'security.updates', 'Mises à jour', 'Nous tenons le serveur à jour. Vous tenez votre site à jour.', [
    paragraph(
      'L’Hébergeur applique les correctifs de sécurité du système dans les ',
      value('offer.security.patch_days', 3, `3${NB}jours`),
      ' de leur publication. Le Client tient à jour le logiciel de son Site, ses extensions et ses thèmes.',
    ),
    paragraph(
      'Le Client qui ne peut tenir son Site à jour peut confier ce travail à l’Hébergeur, en souscrivant l’offre infogérée. Les versions du langage PHP qui ne reçoivent plus de correctifs sont retirées après un préavis de ',
      value('offer.php.notice_days', 90, `90${NB}jours`),
      '.',
    ),
  ]),
  clause(
    3,
    '3.2',
    'security.extensions',
    'Extensions et thèmes',
    'Une extension douteuse peut casser ou infecter votre site.',
    [
      paragraph(
        'Le Client choisit les extensions et les thèmes de son Site et répond de ce choix. Une extension d’origine inconnue, ou dont l’auteur ne publie plus de correctifs, expose le Site à l’intrusion et à la perte de données.',
      ),
    ],
  ),
  clause(3, '3.3', 'security.intrusion', 'Intrusion', '', [
    paragraph(
      'L’Hébergeur qui constate une intrusion isole le Site, conserve les traces utiles et prévient le Client sans délai. Le nettoyage du Site est une prestation en option, dont le prix figure à l’',
      reference('prices.acts', `article${NB}4.1 (Prix des interventions)`),
      '.',
    ),
    paragraph(
      'L’isolement prend fin dès que la cause de l’intrusion a disparu. Il ne suspend ni les Sauvegardes ni l’accès du Client à ses données.',
    ),
  ]),
  duties,
]);

const prices = section(2, '4', 'cgv.prices', 'Prix', [
  clause(
    3,
    '4.1',
    'prices.acts',
    'Prix des interventions',
    'Toute intervention payante est annoncée avant d’être faite.',
    [
      paragraph('Aucune intervention n’est facturée sans l’accord du Client sur un devis.'),
      table(
        'Prix des services',
        ['Service', 'Unité', 'Prix'],
        [
          ['Abonnement', 'par mois', money(1200, `12,00${NB}€ TTC`)],
          ['Restauration par l’Hébergeur', 'par intervention', money(4800, `48,00${NB}€ TTC`)],
          ['Diagnostic d’un Site en panne', 'par heure', money(7200, `72,00${NB}€ TTC`)],
          ['Nettoyage après intrusion', 'par Site', money(124000, `1\u202F240,00${NB}€ TTC`)],
        ],
      ),
    ],
  ),
]);

const filler = (title: string, index: number): Block =>
  section(2, String(index), `cgv.article-${index}`, title, [
    clause(
      3,
      `${index}.1`,
      `filler.${index}.one`,
      'Principe',
      index % 2 ? 'Cette clause dit qui fait quoi, et dans quel délai.' : '',
      [
        paragraph(
          'L’Hébergeur répond aux demandes du Client du lundi au vendredi, de 9',
          NB,
          'h à 18',
          NB,
          'h, dans un délai de ',
          value('offer.support.hours', 4, `4${NB}heures ouvrées`),
          '. Les demandes qui portent sur le contenu du Site, son code ou ses extensions ne relèvent pas de l’assistance, sauf dans l’offre infogérée. L’Hébergeur oriente le Client vers les journaux d’erreurs et les outils de diagnostic que le Service met à sa disposition.',
        ),
        paragraph(
          'Quand la cause d’un ',
          term('incident', 'Incident'),
          ' se trouve dans le Site, l’Hébergeur le dit au Client, lui indique ce qu’il a constaté et lui propose un devis. Le Client reste libre de le refuser.',
        ),
      ],
    ),
    clause(3, `${index}.2`, `filler.${index}.two`, 'Délais et preuve', 'Les délais se comptent en jours entiers.', [
      paragraph(
        'Les délais exprimés en jours se comptent à partir du lendemain de l’événement qui les fait courir. Les journaux techniques de l’Hébergeur valent preuve jusqu’à preuve contraire, que le Client peut apporter par tout moyen.',
      ),
    ]),
  ]);

export const sample: Document = documentOf(
  'Conditions générales de vente',
  ['Hébergement Standard, consommateurs résidant en France'],
  [
    section(1, 'I', 'cgv.frame', 'Cadre', [definitions]),
    section(1, 'II', 'cgv.service', 'Le service', [backups, security]),
    section(1, 'III', 'cgv.finance', 'Finances', [prices]),
    section(1, 'IV', 'cgv.life', 'Vie du contrat', [
      filler('Assistance', 5),
      filler('Durée et reconduction du contrat', 6),
      filler('Suspension', 7),
      filler('Résiliation', 8),
    ]),
    section(1, 'V', 'cgv.withdrawal', 'Rétractation', [
      {
        type: 'verbatim',
        id: 'withdrawal-form',
        source: 'Texte du modèle, tel que la loi le donne',
        blocks: [
          paragraph('À l’attention de [nom du professionnel, son adresse géographique et son adresse électronique].'),
          paragraph(
            'Je vous notifie par la présente ma rétractation du contrat portant sur la prestation de services ci-dessous.',
          ),
          paragraph(
            'Commandé le / reçu le',
            { type: 'break' },
            'Nom du consommateur',
            { type: 'break' },
            'Adresse du consommateur',
            { type: 'break' },
            'Date',
          ),
        ],
      },
    ]),
    section(1, null, 'cgv.signatures', 'Signatures', [
      paragraph('Fait en deux exemplaires, dont chaque partie garde le sien.'),
      {
        type: 'signatures',
        parties: [
          {
            party: 'host',
            lines: [
              [{ type: 'text', text: 'L’Hébergeur' }],
              [value('provider.name', 'Hébergement Exemple SAS', 'Hébergement Exemple SAS')],
              [value('provider.signatory', 'Claire Moreau', 'Claire Moreau, présidente')],
            ],
          },
          {
            party: 'client',
            lines: [
              [{ type: 'text', text: 'Le Client' }],
              [value('client.name', 'Association <b>1986. Duval</b> & fils', 'Association <b>1986. Duval</b> & fils')],
            ],
          },
        ],
      },
    ]),
  ],
);

/** The same bound into a contract: one level deeper, headings down to h5. */
export const contract: Document = {
  ...documentOf('Contrat d’hébergement', 'Commande 2027-0042, Association Duval', [
    section(1, null, 'contract.parties', 'Parties', [
      table(
        'L’Hébergeur',
        ['', ''],
        [
          ['Dénomination', value('provider.name', 'Hébergement Exemple SAS', 'Hébergement Exemple SAS')],
          ['Siège', value('provider.address', '1 rue de l’Exemple', '1 rue de l’Exemple, 75000 Paris')],
        ],
      ),
    ]),
    { ...section(1, null, 'cgv', sample.title, deeper(sample.blocks)), document: 'cgv' as DocumentId } as Block,
  ]),
  plan: 'contract' as DocumentId,
};

function deeper(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'section' || block.type === 'clause'
      ? { ...block, level: block.level + 1, blocks: deeper(block.blocks) }
      : block,
  );
}
