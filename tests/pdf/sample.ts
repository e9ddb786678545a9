import type { About } from '../../src/pdf/normalise.js';
import type { IsoDate } from '../../src/shapes.js';

export const about: About = {
  title: 'Conditions générales « Éco »',
  author: 'Hébergeur Atlas',
  date: '2027-01-01' as IsoDate,
  lang: 'fr',
};

/** A document of `articles` pages, with contents that say on which page each article stands. */
export function sample({ articles = 12, head = '', body = '' } = {}): string {
  const numbers = Array.from({ length: articles }, (_, i) => i + 1);
  const contents = numbers
    .map(
      (n) => `<li><a href="#article.${n}">Article ${n}</a> <span class="toc-page" data-target="article.${n}"></span>`,
    )
    .join('\n');
  const text = numbers
    .map(
      (n) => `<section><h2 id="article.${n}">Article ${n}</h2><p>L’Hébergeur répond sous ${n} heures.</p>
<table><thead><tr><th scope="col">Qui</th><th scope="col">Quoi</th></tr></thead>
<tbody><tr><th scope="row">Client</th><td>${n} jours</td></tr></tbody></table></section>`,
    )
    .join('\n');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title><style>
@page { size: A4; margin: 20mm } section { break-before: page } .toc-page { display: inline-block; width: 4ch }
</style>${head}</head><body><h1>Conditions</h1><nav><ol>${contents}</ol></nav>${body}${text}</body></html>`;
}
