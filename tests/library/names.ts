/** Every place of a workspace that names something defined elsewhere: the name that is there, and one that is not. */
import { ATTESTED, pack, rule } from './cases.js';
import type { Changes } from './small.js';

interface Name {
  readonly what: string;
  readonly file: string;
  readonly place: string;
  readonly wrong: string;
  readonly right: string;
  readonly changes: (name: string) => Changes;
}

/** What ¦ file ¦ line:column ¦ a name that nothing defines ¦ the nearest one ¦ in the file this ¦ becomes that. */
const TABLE = String.raw`
activity of an effect ¦ clauses/backups.yaml ¦ 14:21 ¦ backup_rum ¦ backup_run ¦ EFFECT ¦ duty: ?, of: host, strength: means
head of an effect ¦ clauses/backups.yaml ¦ 14:25 ¦ los ¦ loss ¦ EFFECT ¦ excludes: ?, of: host, cause: fault
cause of an effect ¦ clauses/backups.yaml ¦ 14:48 ¦ faut ¦ fault ¦ EFFECT ¦ excludes: loss, of: host, cause: ?
capped head of an effect ¦ clauses/backups.yaml ¦ 14:21 ¦ los ¦ loss ¦ EFFECT ¦ caps: ?, of: host, by: [offer.price.recurring]
capping fact of an effect ¦ clauses/backups.yaml ¦ 14:42 ¦ offer.price.recuring ¦ offer.price.recurring ¦ EFFECT ¦ caps: loss, of: host, by: [?]
right of an effect ¦ clauses/backups.yaml ¦ 14:22 ¦ refunds ¦ refund ¦ EFFECT ¦ right: ?, of: client
waived right of an effect ¦ clauses/backups.yaml ¦ 14:23 ¦ refunds ¦ refund ¦ EFFECT ¦ waives: ?, of: client
power of an effect ¦ clauses/backups.yaml ¦ 14:25 ¦ suspand ¦ suspend ¦ EFFECT ¦ reserves: ?, of: host
presumption of an effect ¦ clauses/backups.yaml ¦ 14:22 ¦ reciept ¦ receipt ¦ EFFECT ¦ deems: ?, against: client
mention of an effect ¦ clauses/backups.yaml ¦ 14:23 ¦ notce ¦ notice ¦ EFFECT ¦ states: ?
price line of an effect ¦ clauses/backups.yaml ¦ 14:23 ¦ setop ¦ setup ¦ EFFECT ¦ prices: ?
the law of a clause ¦ clauses/backups.yaml ¦ 15:15 ¦ FR-CIVIL-1171 ¦ FR-CIVIL-1170 ¦ law: [FR-CIVIL-1170] ¦ law: [?]
a reference ¦ clauses/backups.yaml ¦ 30:56 ¦ backups.principe ¦ backups.principle ¦ {{ref "backups.principle"}} ¦ {{ref "?"}}
what a reference is for ¦ clauses/backups.yaml ¦ 30:56 ¦ backup_rum ¦ backup_run ¦ {{ref "backups.principle"}} ¦ {{ref "backups.principle" for="?"}}
a reference of the plain words ¦ clauses/backups.yaml ¦ 31:18 ¦ backups.principe ¦ backups.principle ¦ Nous restaurons votre site. ¦ 'Voir {{ref "?"}}.'
a reference of a definition ¦ clauses/definitions.yaml ¦ 1:52 ¦ backups.principe ¦ backups.principle ¦  ¦ definitions: [{ id: copy, term: Copie, text: 'Voir {{ref "?"}}.' }]
parent of an activity ¦ vocabulary/activities.yaml ¦ 2:79 ¦ backup_rum ¦ backup_run ¦ matrix: true ¦ matrix: true, parents: [?]
head that an activity prevents ¦ vocabulary/activities.yaml ¦ 2:80 ¦ los ¦ loss ¦ matrix: true ¦ matrix: true, prevents: [?]
activity that answers a right ¦ vocabulary/rights.yaml ¦ 1:75 ¦ backup_rum ¦ backup_run ¦  ¦ rights: [{ id: refund, title: Remboursement, waivable: true, answered_by: ? }]
fact that governs a power ¦ vocabulary/powers.yaml ¦ 1:53 ¦ offer.backup.mod ¦ offer.backup.mode ¦  ¦ powers: [{ id: suspend, title: Suspendre, governs: [?] }]
fact that a mention needs ¦ vocabulary/mentions.yaml ¦ 1:47 ¦ offer.backup.mod ¦ offer.backup.mode ¦  ¦ mentions: [{ id: notice, title: Avis, needs: [?] }]
document that requires a mention ¦ vocabulary/mentions.yaml ¦ 1:76 ¦ cgvs ¦ cgv ¦  ¦ mentions: [{ id: notice, title: Avis, required_when: 'true', required_in: [?] }]
fact of a price line ¦ vocabulary/prices.yaml ¦ 1:53 ¦ offer.price.setop ¦ offer.price.setup ¦  ¦ prices: [{ id: setup, title: Mise en service, path: ? }]
fact of an address ¦ vocabulary/links.yaml ¦ 1:43 ¦ provider.legal_nam ¦ provider.legal_name ¦  ¦ links: [{ id: site, title: Site, address: ?, use: tool }]
audience that an offer is sold to ¦ offers/basic.yaml ¦ 11:21 ¦ profesional ¦ professional ¦ sold_to: [consumer, professional] ¦ sold_to: [consumer, ?]
audience that sees other facts ¦ offers/basic.yaml ¦ 13:3 ¦ consumers ¦ consumer ¦ per_audience:⏎  consumer: ¦ per_audience:⏎  ?:
audience that pays another price ¦ offers/basic.yaml ¦ 23:21 ¦ consumers ¦ consumer ¦ { consumer: { price ¦ { ?: { price
option that another excludes ¦ offers/basic.yaml ¦ 31:23 ¦ quite ¦ quiet ¦ excludes: [extra] ¦ excludes: [extra, ?]
offer to be no worse than ¦ offers/basic.yaml ¦ 11:11 ¦ prp ¦ pro ¦ sold_to: ¦ at_least: ?⏎sold_to:
provider of an audience ¦ audiences/consumer.yaml ¦ 3:11 ¦ atlass ¦ atlas ¦ provider: atlas ¦ provider: ?
clause of a plan ¦ documents/cgv.yaml ¦ 24:17 ¦ contract.spair ¦ contract.spare ¦ - table: offer.price ¦ - clause: ?
table of a plan ¦ documents/cgv.yaml ¦ 24:16 ¦ offer.prices ¦ offer.price ¦ - table: offer.price ¦ - table: ?
row of a table ¦ documents/cgv.yaml ¦ 24:38 ¦ offer.price.setop ¦ offer.price.setup ¦ - table: offer.price ¦ - { table: offer.price, rows: [?] }
row of an insert ¦ documents/cgv.yaml ¦ 24:35 ¦ provider.legal_nam ¦ provider.legal_name ¦ - table: offer.price ¦ - { insert: parties, rows: [?] }
document that is bound ¦ documents/contract.yaml ¦ 20:11 ¦ cgvs ¦ cgv ¦ bind: cgv ¦ bind: ?
text of the law in a plan ¦ documents/cgv.yaml ¦ 24:19 ¦ boxe ¦ box ¦ table: offer.price ¦ verbatim: ?
source of a text of the law ¦ packs/texts/box.yaml ¦ 3:9 ¦ FR-CIVIL-1171 ¦ FR-CIVIL-1170 ¦  ¦ id: box⏎title: Encadré⏎source: ?⏎text: Texte.
source of a legal figure ¦ packs/parameters.yaml ¦ 2:71 ¦ FR-CONSO-L221-8 ¦ FR-CONSO-L221-18 ¦ FR-CONSO-L221-18 ¦ ?
path of a legal figure ¦ packs/parameters.yaml ¦ 3:13 ¦ law.withdrawal_day ¦ law.withdrawal_days ¦ 14, ¦ 14, until: 2027-12-31, source: FR-CONSO-L221-18, status: verified }⏎  - { path: ?, from: 2028-01-01, value: 14,
fact that a person attests ¦ packs/trade.yaml ¦ 4:67 ¦ provider.attests.audi ¦ provider.attests.audit ¦ RULE ¦ attest: ?
code that carries a rule out ¦ packs/trade.yaml ¦ 4:70 ¦ id-twic ¦ id-twice ¦ RULE ¦ built_in: [?]
`;

const AROUND: Changes = {
  ...ATTESTED,
  'vocabulary/heads.yaml': [['', 'heads: [{ id: loss, title: Perte }]']],
  'vocabulary/causes.yaml': [['', 'causes: [{ id: fault, title: Faute, statutory: false }]']],
  'vocabulary/rights.yaml': [['', 'rights: [{ id: refund, title: Remboursement, waivable: true }]']],
  'vocabulary/powers.yaml': [['', 'powers: [{ id: suspend, title: Suspendre }]']],
  'vocabulary/presumptions.yaml': [['', 'presumptions: [{ id: receipt, title: Réception }]']],
  'vocabulary/mentions.yaml': [['', 'mentions: [{ id: notice, title: Avis }]']],
  'vocabulary/prices.yaml': [['', 'prices: [{ id: setup, title: Mise en service }]']],
  'packs/texts/box.yaml': [['', 'id: box\ntitle: Encadré\nsource: FR-CIVIL-1170\ntext: Texte.\n']],
};
const DUTY = "{ duty: backup_run, of: host, strength: result, words: L'Hébergeur sauvegarde le site }";

/** An effect takes the place of the only one that there is; a rule stands in a pack of its own. */
function changed(from: string, to: string): Changes[string] {
  if (from === 'EFFECT') return [[DUTY, `{ ${to}, words: garde chaque copie }`]];
  return from === 'RULE' ? (Object.values(pack(rule(to)))[0] ?? []) : [[from, to]];
}

export const names: readonly Name[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [what = '', file = '', place = '', wrong = '', right = '', from = '', to = ''] = line
      .split(' ¦ ')
      .map((cell) => cell.replaceAll('⏎', '\n'));
    const changes = (name: string): Changes => ({ ...AROUND, [file]: changed(from, to.replace('?', name)) });
    return { what, file, place, wrong, right, changes };
  });
