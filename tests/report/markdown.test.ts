import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import type { Findable } from '../../src/report/format.js';
import { markdown } from '../../src/report/markdown.js';
import type { AudienceId, ClauseId, DocumentId, IsoDate, OfferId } from '../../src/shapes.js';
import { htmlOfMarkdown } from '../render/read.js';
import { about, placeOf, unknownKey } from './findings.js';

const file = { path: 'clauses/a_b.yaml', text: 'topic: a\nwhne: x\n' };
const pro = 'pro' as OfferId;
const audience = 'fr-consumer' as AudienceId;
const findings = [
  unknownKey('whne', placeOf(file, 'whne')),
  unknownKey('a', undefined, { subject: { offer: pro, audience, document: 'cgv' as DocumentId } }),
  unknownKey('b', placeOf(file, 'topic'), { subject: { offer: pro, clause: 'backups.copy' as ClauseId } }),
  diagnose('modal-in-commitment', { words: 'pourra' }, { subject: { clause: 'backups.copy' as ClauseId } }),
];

test('a lawyer reads where, why and what to do, by offer and by clause', () => {
  expect(markdown(findings, about)).toBe(`# Vérification des clauses

**3 erreurs, 1 avertissement.**

| Gravité | constaté | heuristique |
| --- | ---: | ---: |
| bloquant | 3 | 0 |
| avertissement | 0 | 1 |

## Toute la bibliothèque

### Clause backups.copy

**Avertissement** (modal-in-commitment, heuristique) : ${said('modal-in-commitment')}

### clauses/a\\_b.yaml

**Bloquant** (schema-key-unknown, constaté) : La clé « whne » n’existe pas ici.

- Où : clauses/a\\_b.yaml, ligne 2, colonne 1
- Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.
- À faire : Supprimez cette clé.

## Offre pro

### Clause backups.copy

**Bloquant** (schema-key-unknown, constaté) : La clé « b » n’existe pas ici.

- Où : clauses/a\\_b.yaml, ligne 1, colonne 1
- Concerne : offre pro, clause backups.copy
- Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.
- À faire : Supprimez cette clé.

### Document cgv

**Bloquant** (schema-key-unknown, constaté) : La clé « a » n’existe pas ici.

- Concerne : offre pro, public fr-consumer, document cgv
- Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.
- À faire : Supprimez cette clé.
`);
});

/** The sentences of a code whose wording is not of interest here. */
function said(code: string): string {
  const { message, why, fix } = findings.find((each) => each.code === code) ?? {};
  return `${message?.fr ?? ''}\n\n- Concerne : clause backups.copy\n- Pourquoi : ${why?.fr ?? ''}\n- À faire : ${fix?.fr ?? ''}`;
}

test('it is made of headings, one table and lists', () => {
  const html = htmlOfMarkdown(markdown(findings, about));
  expect(html.match(/<h2>[^<]*/g)).toEqual(['<h2>Toute la bibliothèque', '<h2>Offre pro']);
  expect(html.match(/<table>/g)).toHaveLength(1);
  expect(html.match(/<li>Où : [^<]*/g)).toHaveLength(2);
});

test('nothing found is said, in English too', () => {
  expect(markdown([], { ...about, clean: 'Nothing to say.\n', lang: 'en' })).toBe(
    '# Check of the clauses\n\nNothing to say.\n',
  );
});

test('what was excused is listed, and what only a lawyer can judge is counted', () => {
  const [finding = findings[0]] = findings.slice(2);
  const until = '2027-12-31' as IsoDate;
  const waiver = { rule: 'R', reason: 'Refonte', author: 'A. B.', until, at: placeOf(file, 'topic') };
  const review = { decided: 'review' } as Findable;
  const text = markdown([], { ...about, findables: [review, review], waived: finding ? [{ finding, waiver }] : [] });
  expect(text).toContain(
    '## Écartés par dérogation\n\n- schema-key-unknown, offre pro, clause backups.copy, écarté par A. B. jusqu’au 31\u00a0décembre\u00a02027 : Refonte\n',
  );
  expect(text).toMatch(/\n2 règles que seul un juriste peut juger : « clausier list rules » les donne\.\n$/);
});
