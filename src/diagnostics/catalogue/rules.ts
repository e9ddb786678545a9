/** Codes about rules: how they are written, what they ask, how they come out. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';

const never: Said = {
  fr: 'Une règle qui demande ce qui n’existe pas ne trouverait jamais rien, et chacun croirait que tout va bien.',
  en: 'A rule that asks for what does not exist would never find anything, and everyone would believe that all is well.',
};
const meant = (nearest: readonly string[]): Said => ({
  fr: nearest.length === 0 ? '' : ` Vouliez-vous dire ${nearest.map((each) => `« ${each} »`).join(' ou ')} ?`,
  en: nearest.length === 0 ? '' : ` Did you mean ${nearest.map((each) => `"${each}"`).join(' or ')}?`,
});

export const rules = {
  'query-argument': entry<{ found: string }>({
    severity: 'block',
    message: ({ found }) => ({
      fr: `« ${found} » n’est pas un texte entre guillemets.`,
      en: `"${found}" is not a quoted string.`,
    }),
    why: () => ({
      fr: 'Une règle nomme ce qu’elle cherche : un nom calculé ne se vérifierait pas.',
      en: 'A rule names what it looks for: a computed name could not be checked.',
    }),
    fix: () => ({
      fr: 'Écrivez chaque argument entre guillemets : duty("host", "backup_run").',
      en: 'Write each argument in quotes: duty("host", "backup_run").',
    }),
  }),
  'query-party': entry<{ query: string; found: string }>({
    severity: 'block',
    message: ({ query, found }) => ({
      fr: `« ${query} » demande d’abord une partie, et « ${found} » n’en est pas une.`,
      en: `"${query}" asks for a party first, and "${found}" is none.`,
    }),
    why: () => never,
    fix: ({ query }) => ({
      fr: `Commencez par "host" (l’hébergeur) ou "client" : ${query}("host", …).`,
      en: `Begin with "host" or "client": ${query}("host", …).`,
    }),
  }),
  'query-qualifier': entry<{ query: string; qualifier: string; nearest: readonly string[] }>({
    severity: 'block',
    message: ({ query, qualifier, nearest }) => ({
      fr: `Un effet « ${query} » ne porte jamais le qualificatif « ${qualifier} ».${meant(nearest).fr}`,
      en: `An effect "${query}" never has the qualifier "${qualifier}".${meant(nearest).en}`,
    }),
    why: () => never,
    fix: () => ({
      fr: 'Employez un qualificatif que cet effet admet : « clausier check --explain query-qualifier » en donne la liste.',
      en: 'Use a qualifier that this effect allows: "clausier check --explain query-qualifier" lists them.',
    }),
  }),
  'attestation-endless': entry<{ path: string }>({
    severity: 'block',
    message: ({ path }) => ({
      fr: `« ${path} » n’est pas une attestation : elle n’a pas de date de fin.`,
      en: `"${path}" is no attestation: it has no last day.`,
    }),
    why: () => ({
      fr: 'Ce qu’une personne atteste ne vaut qu’un temps. Sans date de fin, personne ne serait invité à le revoir.',
      en: 'What a person attests holds for a time. Without a last day, nobody would be asked to look at it again.',
    }),
    fix: ({ path }) => ({
      fr: `Donnez au fait « ${path} », dans le schéma des faits, une date « until », et dites qui atteste (« by ») et quand (« on »).`,
      en: `Give the fact "${path}" a date "until" in the facts schema, and say who attests ("by") and when ("on").`,
    }),
  }),
  'rule-tests': entry<{ rule: string; ways: readonly string[] }>({
    severity: 'block',
    message: ({ rule, ways }) =>
      ways.length === 0
        ? {
            fr: `La règle ${rule} ne dit pas comment elle se vérifie.`,
            en: `Rule ${rule} does not say how it is checked.`,
          }
        : {
            fr: `La règle ${rule} se vérifie de ${String(ways.length)} façons : ${ways.join(', ')}.`,
            en: `Rule ${rule} is checked in ${String(ways.length)} ways: ${ways.join(', ')}.`,
          },
    why: () => ({
      fr: 'Une règle sans vérification ne refuserait jamais rien ; avec deux, on ne saurait pas laquelle compte.',
      en: 'A rule without a test would never refuse anything; with two, nobody would know which one counts.',
    }),
    fix: () => ({
      fr: 'Gardez une seule de ces clés : require (une condition), built_in (des codes du compilateur), attest (un fait attesté), by_construction (ce qui la tient toujours), review: true (relecture).',
      en: 'Keep one of these keys: require (a condition), built_in (codes of the compiler), attest (an attested fact), by_construction (what always keeps it), review: true (review).',
    }),
  }),
  'rule-without-value': entry<{ rule: string }>({
    severity: 'block',
    message: ({ rule }) => ({
      fr: `La règle ${rule} n’a pas de valeur ici : elle lit un fait absent.`,
      en: `Rule ${rule} has no value here: it reads a fact that is absent.`,
    }),
    why: () => ({
      fr: 'Une règle qui ne peut pas être évaluée ne protège de rien : elle compte comme une erreur, jamais comme respectée.',
      en: 'A rule that cannot be evaluated protects from nothing: it counts as an error, never as kept.',
    }),
    fix: () => ({
      fr: 'Demandez la présence du fait avant de le lire : has(chemin) && …',
      en: 'Ask for the fact before reading it: has(path) && …',
    }),
  }),
  'waiver-unknown': entry<{ rule: string; nearest: readonly string[] }>({
    severity: 'error',
    message: ({ rule, nearest }) => ({
      fr: `La dérogation écarte « ${rule} », qui n’est ni une règle ni un code.${meant(nearest).fr}`,
      en: `The waiver excuses "${rule}", which is neither a rule nor a code.${meant(nearest).en}`,
    }),
    why: () => ({
      fr: 'Elle n’écarte donc rien.',
      en: 'So it excuses nothing.',
    }),
    fix: () => ({
      fr: 'Corrigez l’identifiant de la règle, ou supprimez la dérogation.',
      en: 'Correct the id of the rule, or remove the waiver.',
    }),
  }),
  'waiver-refused': entry<{ rule: string }>({
    severity: 'error',
    message: ({ rule }) => ({
      fr: `Rien n’écarte ${rule}, dont les constats sont bloquants.`,
      en: `Nothing excuses ${rule}, whose findings block.`,
    }),
    why: () => ({
      fr: 'Ce qui bloque rendrait le contrat nul ou illisible : aucune signature n’y change rien.',
      en: 'What blocks would make the contract void or unreadable: no signature changes that.',
    }),
    fix: () => ({
      fr: 'Corrigez ce que la règle reproche. Si elle est trop sévère, changez sa gravité dans packs/, où chacun le verra.',
      en: 'Mend what the rule complains of. If it is too severe, change its severity in packs/, where everyone will see it.',
    }),
  }),
  'waiver-expired': entry<{ rule: string; until: string }>({
    severity: 'error',
    message: ({ rule, until }) => ({
      fr: `La dérogation à ${rule} a pris fin le ${printDate(until)}.`,
      en: `The waiver of ${rule} ended on ${until}.`,
    }),
    why: () => ({
      fr: 'Une dérogation a une fin pour que quelqu’un décide de nouveau.',
      en: 'A waiver ends so that somebody decides again.',
    }),
    fix: () => ({
      fr: 'Corrigez ce que la règle reproche, ou renouvelez la dérogation avec un motif et un auteur.',
      en: 'Mend what the rule complains of, or renew the waiver with a reason and an author.',
    }),
  }),
  'waiver-unargued': entry<{ rule: string; reason: string }>({
    severity: 'warning',
    message: ({ rule, reason }) => ({
      fr: `La dérogation à ${rule} n’explique rien : « ${reason} ».`,
      en: `The waiver of ${rule} explains nothing: "${reason}".`,
    }),
    why: () => ({
      fr: 'Cette règle vise une clause présumée abusive : c’est à l’hébergeur de prouver qu’elle ne l’est pas.',
      en: 'This rule is about a clause presumed unfair: it is for the host to prove that it is not.',
    }),
    fix: () => ({
      fr: 'Écrivez dans « reason » ce que le client reçoit en échange, ou pourquoi la clause reste équilibrée.',
      en: 'Write in "reason" what the customer gets in exchange, or why the clause stays balanced.',
    }),
  }),
  'waiver-unused': entry<{ rule: string }>({
    severity: 'warning',
    message: ({ rule }) => ({
      fr: `La dérogation à ${rule} n’excuse rien : la règle ne reproche rien ici.`,
      en: `The waiver of ${rule} excuses nothing: the rule complains of nothing here.`,
    }),
    why: () => ({
      fr: 'Une dérogation inutile cacherait un jour un vrai défaut.',
      en: 'A needless waiver would hide a real fault one day.',
    }),
    fix: () => ({
      fr: 'Supprimez-la, sauf si elle excuse une offre à venir : « clausier check --prove » le dit.',
      en: 'Remove it, unless it excuses an offer to come: "clausier check --prove" tells.',
    }),
  }),
};
