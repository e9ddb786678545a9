/** A report of changes, for a reader who knows the contract and not the tool. */
import type { Diagnostic, Many } from '../../shapes.js';
import { inOrder } from '../order.js';
import { phrases, type MessageLang } from '../phrases.js';
import type { Changes, Concerned, FigureChange, PassageChange, Words } from './changes.js';
import { changePhrases } from './phrases.js';
import { excerpt } from './excerpt.js';
import type { Style } from './style.js';

/** Sections without content are left out. Ends with a line feed. */
export function writeChanges(changes: Changes, lang: MessageLang, style: Style): string {
  const say = changePhrases[lang];
  const { text, strong, heading, item } = style;
  const [before, after] = changes.editions;
  const concerns = (concerned: Many<Concerned>): string =>
    concerned.map((each) => text(nameOf(each, say.catalogue))).join(', ');

  const section = (title: string, lines: Many<string>): Many<string> =>
    lines.length === 0 ? [] : [heading(2, text(title)), lines.join('\n')];
  const figure = ({ title, before: was, after: is, worse, concerns: where, printedIn }: FigureChange): string =>
    [
      `${strong(text(title))}${say.colon} ${text(was ?? say.absent)} → ${strong(text(is ?? say.absent))}${worse ? ` (${say.worse})` : ''}.`,
      `${say.concerns}${say.colon} ${concerns(where)}.`,
      ...(printedIn.length > 0
        ? [`${say.printedIn}${say.colon} ${printedIn.map((each) => text(say.quoted(each))).join(', ')}.`]
        : []),
    ].join(' ');

  const blocks = [
    heading(1, text(say.title(changes.base))),
    ...(before.version === after.version ? [] : [text(say.edition(before.version, after.version))]),
    ...(isEmpty(changes) ? [say.none] : []),
    ...section(
      say.adverse,
      changes.adverse.map(({ says, announced, concerns: where }) =>
        item(
          `${strong(text(says[lang]))} (${say.announced(announced)}). ${say.concerns}${say.colon} ${concerns(where)}.`,
        ),
      ),
    ),
    ...section(
      say.sold,
      changes.sold.map(({ change, concerns: where }) => item(`${say.soldAs[change]}${say.colon} ${concerns(where)}.`)),
    ),
    ...section(
      say.documents,
      changes.documents.map(({ title, change, concerns: where }) =>
        item(
          `${strong(text(title))}${say.colon} ${say.documentIs[change]}. ${say.concerns}${say.colon} ${concerns(where)}.`,
        ),
      ),
    ),
    ...section(
      say.figures,
      changes.figures.map((each) => item(figure(each))),
    ),
    ...(changes.passages.length === 0 ? [] : [heading(2, say.passages)]),
    ...changes.passages.flatMap((passage) => passageBlocks(passage, lang, style, concerns)),
    ...findingBlocks(say.appeared, changes.findings.appeared, lang, style),
    ...findingBlocks(say.gone, changes.findings.gone, lang, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const nameOf = ({ name, only }: Concerned, catalogue: string): string =>
  only.length === 0 ? name || catalogue : `${name || catalogue} (${only.join(' ; ')})`;

const isEmpty = ({ sold, documents, figures, passages }: Changes): boolean =>
  [sold, documents, figures, passages].every(({ length }) => length === 0);

function passageBlocks(
  { title, id, kind, document, change, alternatives, words, concerns }: PassageChange,
  lang: MessageLang,
  { text, heading, quotation, words: marked }: Style,
  named: (concerned: Many<Concerned>) => string,
): Many<string> {
  const say = changePhrases[lang];
  const place = [document, kind === 'clause' ? id : ''].filter((each) => each !== '').join(', ');
  const head = `${text(title)}${say.colon} ${say.passageIs[change]}`;
  return [
    heading(3, place === '' ? head : `${head} (${text(place)})`),
    ...(alternatives ? [text(say.took(...alternatives))] : []),
    ...(words.length === 0 ? [say.meaning] : []),
    ...(document === '' ? [say.unprinted] : [`${say.concerns}${say.colon} ${named(concerns)}.`]),
    ...excerpt(words).map((passage) =>
      quotation(
        apart(passage)
          .map(({ change: as, text: written }) => marked[as](text(written)))
          .join(''),
      ),
    ),
  ];
}

/** What was taken out does not touch what was put in. */
const apart = (words: Many<Words>): Many<Words> =>
  words.map(({ change, text }, index) =>
    change === 'removed' && words[index + 1]?.change === 'added'
      ? { change, text: `${text.trimEnd()} ` }
      : { change, text },
  );

function findingBlocks(
  title: string,
  found: Many<Diagnostic>,
  lang: MessageLang,
  { text, strong, heading, item }: Style,
): Many<string> {
  if (found.length === 0) return [];
  const lines = inOrder(found).map(({ code, severity, message, at }) => {
    const place = at ? ` (${text(at.file)}:${String(at.start.line)})` : '';
    return item(
      `${strong(phrases[lang].severity[severity])} ${text(code)}${place} ${text(message[lang] ?? message.fr)}`,
    );
  });
  return [heading(2, title), lines.join('\n')];
}
