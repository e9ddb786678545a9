import type { Diagnostic } from '../../shapes.js';
import { phrases, type MessageLang } from '../phrases.js';
import { capital, told } from '../told.js';
import { proseMarkdown } from './prose.js';

/** One finding as a paragraph and a list under it. */
export function findingMarkdown(finding: Diagnostic, lang: MessageLang): string {
  const { code, gravity, evidence, message, why, fix, at, related, concerns } = told(finding, lang);
  const say = phrases[lang];
  const line = (label: string, text: string): string => `- ${label} ${proseMarkdown(text)}`;
  return [
    `**${capital(gravity)}** (${proseMarkdown(code)}, ${evidence})${say.colon} ${proseMarkdown(message)}`,
    '',
    ...(at ? [line(say.where, say.place(at))] : []),
    ...related.map((other) => line(say.also, `${other.label}, ${say.place(other.at)}`)),
    ...(concerns ? [line(say.concerns, concerns)] : []),
    line(say.why, why),
    ...(fix === undefined ? [] : [line(say.fix, fix)]),
  ].join('\n');
}
