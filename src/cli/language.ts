/** The language of messages: `--lang`, else the machine's, else French. Read before the options are, since help speaks too. */
import { diagnose } from '../diagnostics/diagnose.js';
import { nearest } from '../diagnostics/nearest.js';
import { Trouble } from '../diagnostics/trouble.js';
import type { Many } from '../shapes.js';
import type { Io, MessageLang } from './io.js';

const LANGUAGES: Many<MessageLang> = ['fr', 'en'];

/** Throws Trouble for a language that messages do not speak. */
export function languageOf(argv: Many<string>, env: Io['env']): MessageLang {
  const asked = valueOf(argv, '--lang');
  if (asked === undefined) return machineLanguage(env);
  const known = LANGUAGES.find((lang) => lang === asked);
  if (known) return known;
  const names = { kind: 'language', name: asked, nearest: nearest(asked, LANGUAGES), known: LANGUAGES } as const;
  throw new Trouble(diagnose('argument-unknown', names));
}

export function machineLanguage(env: Io['env']): MessageLang {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '') ?? '';
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'fr';
}

function valueOf(argv: Many<string>, name: string): string | undefined {
  const end = argv.indexOf('--');
  const given = end === -1 ? argv : argv.slice(0, end);
  const at = given.findLastIndex((each) => each === name || each.startsWith(`${name}=`));
  if (at === -1) return undefined;
  return given[at] === name ? given[at + 1] : given[at]?.slice(name.length + 1);
}
