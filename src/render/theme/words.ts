/** interface.yaml: the few words that a layout adds around the text, by language. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Dict, Lang, Many } from '../../shapes.js';
import type { SourceFile, YamlNode } from '../../workspace/node.js';
import { parseYaml } from '../../workspace/yaml.js';

/** By name: `words.contents` in a template. */
export type Words = Dict<string>;

export const WORDS_FILE = 'interface.yaml';
/** Read by the renderers themselves; the layouts read more. */
const ALWAYS = ['version', 'effective', 'draft', 'page', 'of', 'table', 'plain', 'plain_note', 'signature'];

/** A word is a text, which is French, or a map by language; French stands in where a language lacks it. */
export function readWords(file: SourceFile, report: Report): Readonly<Record<Lang, Words>> | undefined {
  const root = parseYaml(file, report);
  if (!root) return undefined;
  const entries = root.kind === 'map' ? root.entries : [];
  const words = entries.map(({ key, value }): [string, Dict<string>] => [key, translations(value)]);
  const known = words.filter(([, text]) => text.fr !== undefined).map(([key]) => key);
  for (const name of ALWAYS.filter((each) => !known.includes(each)))
    report(
      diagnose(
        'theme-name',
        { name: `words.${name}`, nearest: nearest(name, unread(known)) },
        { at: root.at, clash: [name] },
      ),
    );
  const inLanguage = (lang: Lang): Words =>
    Object.fromEntries(words.map(([key, text]) => [key, text[lang] ?? text.fr ?? '']));
  return { fr: inLanguage('fr'), en: inLanguage('en'), ar: inLanguage('ar') };
}

const unread = (known: Many<string>): Many<string> => known.filter((each) => !ALWAYS.includes(each));

function translations(node: YamlNode): Dict<string> {
  if (node.kind === 'scalar') return { fr: String(node.value) };
  if (node.kind === 'list') return {};
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, String(value.value)]] : [])),
  );
}
