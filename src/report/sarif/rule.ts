import type { Findable } from '../format.js';
import { helpOf } from '../help.js';
import { proseMarkdown } from '../markdown/prose.js';
import { phrases, type MessageLang } from '../phrases.js';
import { inLang } from '../told.js';
import { LEVELS } from './level.js';

export function ruleOf(findable: Findable, lang: MessageLang) {
  const { code, title, severity, evidence, what, group, decided, sources } = findable;
  const parts = helpOf(findable, lang);
  const { colon } = phrases[lang];
  return {
    id: code,
    shortDescription: { text: inLang(title, lang) },
    fullDescription: { text: inLang(what, lang) },
    help: {
      text: parts.map(({ heading, body }) => `${heading}${colon} ${body}`).join('\n'),
      markdown: parts.map(({ heading, body }) => `**${heading}${colon}** ${proseMarkdown(body)}`).join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [group.id],
      severity,
      evidence,
      decided,
      sources: sources.map((source) => inLang(source, lang)),
    },
  };
}
