/** Handlebars' own syntax tree of a text. */
import Handlebars from 'handlebars';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Many } from '../../shapes.js';
import type { TextSource } from './source.js';
import { readTags, type Tag } from './tags.js';

/** undefined where the text does not read: the findings say why, each at its tag. */
export function syntaxOf(text: TextSource): Many<hbs.AST.Statement> | undefined {
  const tags = readTags(text);
  if (!tags) return undefined;
  const program = parsed(text.source);
  if (program) return program.body;
  const tag = tags.find((each) => !parsed(alone(each)));
  const at = tag ? text.placeOf(tag) : text.at;
  text.report(diagnose('text-syntax', { tag: tag?.text ?? '{{ … }}' }, { at, clash: [tag?.text ?? text.source] }));
  return undefined;
}

function parsed(source: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(source);
  } catch {
    return undefined;
  }
}

/** What parses if, and only if, the tag itself does. */
function alone({ kind, name, text }: Tag): string {
  if (kind === 'open') return `${text}{{/${name}}}`;
  if (kind === 'else') return `{{#if x}}${text}{{/if}}`;
  return kind === 'close' ? '' : text;
}
