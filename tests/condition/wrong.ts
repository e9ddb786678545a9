/** Conditions that are wrong in one place, each with its nearest neighbour that is right. `⏎` stands for a line break. */

/** Code ¦ where ¦ the wrong condition ¦ the passage that is underlined ¦ the right one ¦ what the French message says. */
const TABLE = String.raw`
condition-syntax ¦ 3:19 ¦ offer.managed && ¦  ¦ offer.managed && offer.days > 1 ¦ un mot ou un signe manque
condition-syntax ¦ 4:5 ¦ offer.managed⏎  and true ¦ and ¦ offer.managed⏎  && true ¦ ce mot ou ce signe
condition-syntax ¦ 3:14 ¦ offer.days = 30 ¦ = ¦ offer.days == 30 ¦ l’égalité s’écrit « == »
condition-syntax ¦ 3:17 ¦ offer.mode == "none ¦ "none ¦ offer.mode == "none" ¦ guillemet
condition-syntax ¦ 3:16 ¦ offer.days > 1e400 ¦ 1e400 ¦ offer.days > 1e4 ¦ nombre
condition-syntax ¦ 3:18 ¦ offer.name == "\d" ¦ \d ¦ offer.name == "\\d" ¦ « \ »
condition-syntax ¦ 3:9 ¦ offer.in ¦ in ¦ offer.managed ¦ de trop
condition-type ¦ 3:3 ¦ offer.days ¦ offer.days ¦ offer.managed ¦ « offer.days » n’est pas un oui ou non
condition-type ¦ 3:20 ¦ offer.managed && "oui" ¦ "oui" ¦ offer.managed && true ¦ un oui ou non
condition-type ¦ 3:4 ¦ !offer.mode ¦ offer.mode ¦ !offer.managed ¦ un oui ou non
condition-type ¦ 3:3 ¦ offer.days - 1 ¦ offer.days - 1 ¦ offer.days - 1 > 0 ¦ un oui ou non
condition-type ¦ 3:19 ¦ offer.managed ? offer.days : true ¦ offer.days ¦ offer.managed ? false : true ¦ un oui ou non
condition-type ¦ 3:3 ¦ offer.price ¦ offer.price ¦ has(offer.price) ¦ un oui ou non
condition-type ¦ 3:17 ¦ offer.days == "30" ¦ "30" ¦ offer.days == 30 ¦ un nombre
condition-type ¦ 3:16 ¦ offer.days > offer.mode ¦ offer.mode ¦ offer.days > offer.sites ¦ un nombre
condition-type ¦ 3:18 ¦ offer.days == (1 < 2) ¦ 1 < 2 ¦ offer.days == 1 + 2 ¦ un nombre
condition-type ¦ 3:26 ¦ (offer.days + 1) * 2 + offer.managed > 2 ¦ offer.managed ¦ (offer.days + 1) * 2 + 3 > 2 ¦ un nombre
condition-type ¦ 3:3 ¦ offer.managed < true ¦ offer.managed < true ¦ offer.managed == true ¦ un nombre
condition-type ¦ 3:17 ¦ offer.mode == true ¦ true ¦ offer.managed == true ¦ un choix
condition-type ¦ 3:3 ¦ offer.contents == ["files"] ¦ offer.contents ¦ "files" in offer.contents ¦ un choix
condition-type ¦ 3:18 ¦ offer.mode == (offer.managed ? "none" : "courtesy") ¦ offer.managed ? "none" : "courtesy" ¦ offer.managed ? offer.mode == "none" : offer.mode == "courtesy" ¦ un choix
condition-type ¦ 3:3 ¦ offer.mode < "none" ¦ offer.mode < "none" ¦ offer.mode == "none" ¦ s’ordonnent
condition-type ¦ 3:3 ¦ offer.start < offer.name ¦ offer.start < offer.name ¦ offer.start < "2027-01-01" ¦ s’ordonnent
condition-type ¦ 3:17 ¦ offer.start < "demain" ¦ "demain" ¦ offer.start < "2027-03-01" ¦ une date
condition-type ¦ 3:19 ¦ offer.start in ["2027-02-29"] ¦ "2027-02-29" ¦ offer.start in ["2028-02-29"] ¦ une date
condition-type ¦ 3:8 ¦ size(offer.mode) > 1 ¦ offer.mode ¦ size(offer.contents) > 1 ¦ un ensemble
condition-type ¦ 3:17 ¦ offer.mode in offer.level ¦ offer.level ¦ offer.mode in ["none"] ¦ un ensemble
condition-type ¦ 3:13 ¦ "none" in "none" ¦ "none" ¦ "none" in ["none"] ¦ un ensemble
condition-type ¦ 3:26 ¦ offer.mode in ["none", 2] ¦ 2 ¦ offer.mode in ["none"] ¦ un choix
condition-type ¦ 3:3 ¦ has() ¦ has() ¦ has(offer.note) ¦ un seul fait
condition-type ¦ 3:3 ¦ has(offer.note, offer.end) ¦ has(offer.note, offer.end) ¦ has(offer.note) && has(offer.end) ¦ un seul fait
condition-type ¦ 3:3 ¦ size(offer.contents, offer.contents) > 1 ¦ size(offer.contents, offer.contents) ¦ size(offer.contents) > 1 ¦ un seul fait
condition-type ¦ 3:7 ¦ has("offer.note") ¦ "offer.note" ¦ has(offer.note) ¦ le chemin d’un fait
condition-type ¦ 3:16 ¦ offer.days > 9007199254740993 ¦ 9007199254740993 ¦ offer.days > 9007199254740991 ¦ taille raisonnable
condition-type ¦ 3:3 ¦ 900719925474 * offer.price_cents > 1 ¦ 900719925474 * offer.price_cents ¦ 9007199 * offer.price_cents > 1 ¦ taille raisonnable
condition-type ¦ 3:3 ¦ offer.days > 0.00000000000000000001 ¦ offer.days ¦ offer.days > 0.0000001 ¦ taille raisonnable
condition-operator ¦ 3:3 ¦ offer.days / 2 > 1 ¦ offer.days / 2 ¦ offer.days > 2 * 1 ¦ « / »
condition-operator ¦ 3:3 ¦ offer.days % 2 == 1 ¦ offer.days % 2 ¦ offer.days - 2 == 1 ¦ « % »
condition-operator ¦ 3:3 ¦ offer.days * offer.sites > 3 ¦ offer.days * offer.sites ¦ offer.days * 3 > offer.sites ¦ « offer.days * offer.sites »
condition-operator ¦ 3:3 ¦ offer.name.startsWith("a") ¦ offer.name.startsWith("a") ¦ offer.name == "a" ¦ « startsWith() »
condition-operator ¦ 3:3 ¦ offer.contents.exists(x, x == "files") ¦ offer.contents.exists(x, x == "files") ¦ "files" in offer.contents ¦ « exists() »
condition-operator ¦ 3:3 ¦ offer.contents.size() > 1 ¦ offer.contents.size() ¦ size(offer.contents) > 1 ¦ « size() »
condition-operator ¦ 3:3 ¦ int(offer.uptime) > 99 ¦ int(offer.uptime) ¦ offer.uptime > 99 ¦ « int() »
condition-operator ¦ 3:3 ¦ offer.contents[0] == "files" ¦ offer.contents[0] ¦ "files" in offer.contents ¦ « [] »
condition-operator ¦ 3:17 ¦ offer.mode == {"a": 1} ¦ {"a": 1} ¦ offer.mode == "none" ¦ « {"a": 1} »
condition-operator ¦ 3:17 ¦ offer.note == null ¦ null ¦ !has(offer.note) ¦ « null »
condition-value ¦ 3:17 ¦ offer.mode == "nonne" ¦ "nonne" ¦ offer.mode == "none" ¦ Vouliez-vous dire « none »
condition-value ¦ 3:3 ¦ "non" != offer.mode ¦ "non" ¦ "none" != offer.mode ¦ offer.mode
condition-value ¦ 3:26 ¦ offer.mode in ["none", "courtoisie"] ¦ "courtoisie" ¦ offer.mode in ["none", "courtesy"] ¦ courtoisie
condition-value ¦ 3:3 ¦ "fichiers" in offer.contents ¦ "fichiers" ¦ "files" in offer.contents ¦ offer.contents
path-unknown ¦ 3:3 ¦ offer.manged ¦ offer.manged ¦ offer.managed ¦ Vouliez-vous dire « offer.managed »
path-unknown ¦ 3:7 ¦ has(offer.nope) ¦ offer.nope ¦ has(offer.note) ¦ « offer.nope »
path-unknown ¦ 3:3 ¦ offer.managed.really ¦ offer.managed.really ¦ offer.managed ¦ « offer.managed.really »
path-unknown ¦ 3:16 ¦ offer.days > jours ¦ jours ¦ offer.days > 2 ¦ « jours »
path-unknown ¦ 3:3 ¦ constructor ¦ constructor ¦ offer.managed ¦ « constructor »
path-root ¦ 3:3 ¦ client.name == "A" ¦ client.name ¦ offer.name == "A" ¦ provider, offer, audience, law, edition
path-optional ¦ 4:6 ¦ offer.days > 1⏎&& offer.extra ¦ offer.extra ¦ offer.days > 1⏎&& has(offer.extra) && offer.extra ¦ peut être absent
path-optional ¦ 3:17 ¦ offer.mode == offer.level ¦ offer.level ¦ has(offer.level) && offer.mode == offer.level ¦ offer.level
path-optional ¦ 3:3 ¦ has(offer.mail.archive) ¦ has(offer.mail.archive) ¦ has(offer.mail) && has(offer.mail.archive) ¦ « offer.mail »
`;

export interface Wrong {
  readonly code: string;
  readonly place: string;
  readonly bad: string;
  readonly marked: string;
  readonly good: string;
  readonly said: string;
}
export const wrong: readonly Wrong[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', place = '', bad = '', marked = '', good = '', said = ''] = line
      .split(' ¦ ')
      .map((cell) => cell.replaceAll('⏎', '\n'));
    return { code, place, bad, marked, good, said };
  });
