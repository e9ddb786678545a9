import { expect, test } from 'vitest';
import type { FileKind } from '../../src/workspace/layout.js';
import { check } from './check.js';

const good: Readonly<Record<FileKind, string>> = {
  workspace: `edition: { version: '2027.1', effective: 2027-01-01 }
languages: [fr]
defaults: { audience: fr-consumer }`,
  'clause-library': `topic: backups
title: Sauvegardes
clauses:
  - id: backups.scope
    title: { fr: Étendue, en: Scope }
    kind: scope
    text: |
      Le texte.
    effects: none
    review: { review_by: 2027-11-22 }
  - id: backups.restoration
    title: Restauration
    when: 'offer.backup.mode == "contractual"'
    alternatives:
      - name: self_service
        when: 'offer.restore.channel == "self_service"'
        kind: commitment
        text: { fr: Texte, ar: نص }
        plain: Vous pouvez.
        effects:
          - { duty: restore_offer, of: host, strength: result, price: paid, flags: [quote_first], words: met à disposition }
          - { declines: cms_update, of: host, words: ne met pas à jour }
          - { right: withdraw, of: client, flags: [free], words: a le droit }
          - { excludes: data_loss, of: host, cause: client_act, carve: [core, promised_backup], words: ne répond pas }
          - { caps: all, of: host, by: [offer.price.monthly], carve: [core], credits: inside, words: au plus }
          - { reserves: change_price, of: host, flags: [notice, exit], words: peut réviser }
          - { waives: set_off, of: client, flags: [reciprocal], words: renonce }
          - { deems: acceptance_by_silence, against: client, flags: [rebuttable], words: vaut acceptation }
          - { states: overwrites, flags: [boxed], words: remplace }
          - { prices: hour, flags: [repair, free_if_host_fault], words: par heure }
        law: [FR-CIVIL-1170]
      - { name: other, when: otherwise, kind: cap, text: Autre, effects: none }
    review: { approved_by: Me Exemple, approved_on: 2027-01-01, review_by: 2027-11-22 }
    waivers: [{ rule: HO-1, reason: Essai, author: A. B., until: 2027-02-01 }]`,
  definitions: `definitions:
  - { id: backup, term: Sauvegarde, forms: [Sauvegardes], when: 'offer.backup.mode != "none"', text: Une copie. }`,
  claims: `claims:
  - { page: Prix, offer: essential, says: Copies gardées 30 jours, path: offer.backup.retention_days, value: 30 }
  - { page: Prix, offer: essential, audience: fr-consumer, says: 5 €, path: offer.price.recurring, value: { cents: 500, currency: EUR, tax: incl } }
  - { page: Aide, offer: essential, says: Par courriel, path: offer.support.channels, value: [email] }
  - { page: Aide, offer: essential, says: Sans accès SSH, path: offer.access.ssh, value: false }`,
  'document-plan': `id: cgv
title: Conditions générales
cite: des CGV
per: situation
nature: contractual
precedence: 1
when: 'audience.jurisdiction == "FR"'
parts:
  - heading: Cadre
    id: frame
    numbered: title
    parts:
      - heading: Objet
        id: object
        numbered: false
        required: true
        when: 'offer.mail.included'
        parts: [{ clause: object.purpose, when: 'offer.mail.included' }]
  - { table: offer.backup, rows: [offer.backup.mode] }
  - { verbatim: box }
  - { bind: sla, when: 'offer.sla.enabled' }
  - { insert: parties, rows: [provider.name, client.name] }`,
  offer: `id: essential
facts: { backup: { mode: none } }
sold_to: [fr-consumer, fr-professional]
per_audience: { fr-professional: { price: { monthly: { cents: 1, currency: EUR, tax: excl } } } }
options:
  - id: more
    title: Plus
    price: { cents: 500, currency: EUR, tax: incl }
    period: month
    per_audience: { fr-professional: { price: { cents: 400, currency: EUR, tax: excl } } }
    facts: { backup: { mode: contractual } }
    excludes: [other]
at_least: basic
waivers: []`,
  audience: `id: fr-consumer
title: Consommateur
provider: exemple
languages: [fr, en]
facts: { jurisdiction: FR }`,
  provider: `id: exemple
facts: { name: Exemple }`,
  parameters: `parameters:
  - { path: law.late_rate, from: 2027-01-01, until: 2027-06-30, value: 12.15, source: FR-ECO, status: verified }
  - { path: law.fee, from: 2027-01-01, value: { cents: 4000, currency: EUR, tax: excl }, source: FR-ECO, status: memory }`,
  pack: `id: hosting
title: Métier
predicates: { consumer_like: 'audience.customer == "consumer"' }
rules:
  - id: C-BK-01
    family: backups
    title: { fr: Sauvegarde, en: Backup }
    kind: required
    severity: error
    applies: consumer_like
    from: 2016-07-01
    counts: performance
    require: 'duty("host", "backup_run")'
    source: { cite: Usage, status: trade, read_on: 2026-11-01 }
    says: { fr: Rien, en: Nothing }
    advice: Ajoutez
  - { id: C-DO-07, title: Chiffres, kind: constraint, severity: warning, built_in: [figure-literal], source: { cite: A, status: memory }, says: A, advice: B }
  - { id: C-RE-01, title: Relire, kind: constraint, severity: info, review: true, source: { cite: A, status: memory }, says: A, advice: B }`,
  'statutory-text': `id: box
title: Encadré
source: FR-CONSO
text: |
  Le texte.`,
  derived: `derived:
  - { path: offer.has_help, title: Aide, type: bool, value: 'offer.a > 0', note: Une note }
  - { path: offer.rate, title: Taux, type: decimal, unit: percent, decimals: 2, value: 'offer.b' }`,
  activities: `activities:
  - { id: restore, title: Restaurer, phase: incident, matrix: true, applies: 'offer.a', prevents: [data_loss], parents: [backup] }`,
  heads: `heads: [{ id: data_loss, title: Perte de données, parents: [all] }]`,
  causes: `causes: [{ id: client_act, title: Fait du client, statutory: true }]`,
  powers: `powers: [{ id: suspend, title: Suspendre, parents: [stop], governs: [offer.notice_days] }]`,
  rights: `rights: [{ id: withdraw, title: Se rétracter, answered_by: refund, waivable: false }]`,
  presumptions: `presumptions: [{ id: silence, title: Le silence vaut acceptation }]`,
  mentions: `mentions: [{ id: overwrites, title: Écrase, risk: true, needs: [offer.restore.channel] }]`,
  'price-lines': `prices: [{ id: hour, title: Heure, path: offer.price.hour }]`,
  links: `links: [{ id: formats, title: Formats, address: provider.formats_url, use: terms, copy: { version: '1', dated: 2026-11-22, kept: Archives } }]`,
  assertions: `assertions: [{ id: remote, title: Copies distantes, about: [copie], forms: [distante], require: 'offer.a' }]`,
  sources: `sources:
  - { id: FR-CIVIL-1170, cite: 'C. civ., art. 1170', title: Obligation essentielle, status: verified, read_on: 2026-01-01, from: 2016-10-01 }`,
  words: `words: { yes: Oui, no: { fr: Non, en: 'No' } }`,
};

test.each(Object.entries(good) as [FileKind, string][])('%s: a file with every key is accepted', (kind, text) => {
  expect(check(kind, text).found).toEqual([]);
});

test.each(Object.entries(good) as [FileKind, string][])('%s: a key too many is refused, on the key', (kind, text) => {
  expect(check(kind, `${text}\nsurplus: 1`).marks).toEqual([['schema-key-unknown', 'surplus']]);
});

test.each(Object.entries(good) as [FileKind, string][])('%s: a missing key is refused', (kind, text) => {
  const [first = ''] = /^\w+(?=:)/.exec(text) ?? [];
  const { found } = check(kind, text.replace(first, `x_${first}`));
  expect(found.map(({ code }) => code).sort()).toEqual(['schema-key-missing', 'schema-key-unknown']);
});
