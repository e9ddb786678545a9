/** JUnit's XML, for build servers: a suite for each phase and each pack, a test for each thing that was looked for. */
import { isAsGraveAs } from '../diagnostics/severity.js';
import type { Diagnostic, Many } from '../shapes.js';
import type { About } from './format.js';
import { casesOf, type Case } from './junit/cases.js';
import { element } from './junit/xml.js';
import { phrases } from './phrases.js';
import { inLang, told, whereabouts } from './told.js';

/** What is less grave than `failOn` passes, and is said in the output of its test. */
export function junit(findings: Many<Diagnostic>, about: About): string {
  const cases = casesOf(findings, about).map((each) => testOf(each, about));
  const suites = [...new Set(cases.map(({ suite }) => suite))].map((name) => {
    const own = cases.filter(({ suite }) => suite === name);
    return element(
      'testsuite',
      { name, ...countsOf(own) },
      own.map(({ xml }) => xml),
    );
  });
  const all = element('testsuites', { name: 'clausier', ...countsOf(cases) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}

interface Test {
  readonly suite: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly xml: string;
}

function testOf({ suite, name, findings, skipped }: Case, about: About): Test {
  const [first] = findings;
  const grave = findings.filter(({ severity }) => isAsGraveAs(severity, about.failOn));
  const outcome = grave.length > 0 ? 'failed' : skipped === undefined ? 'passed' : 'skipped';
  const text = findings.map((finding) => wordsOf(finding, about)).join('\n\n');
  const inner =
    outcome === 'failed'
      ? [element('failure', { type: grave[0]?.severity, message: messageOf(grave, about) }, [], text)]
      : outcome === 'skipped'
        ? [element('skipped', { message: skipped })]
        : text === ''
          ? []
          : [element('system-out', {}, [], text)];
  const file = first?.at && `${about.folder}${first.at.file}`;
  const xml = element('testcase', { classname: suite, name, file, line: first?.at?.start.line }, inner);
  return { suite, outcome, xml };
}

function countsOf(tests: Many<Test>): Readonly<Record<string, number>> {
  const count = (outcome: Test['outcome']): number => tests.filter((each) => each.outcome === outcome).length;
  return { tests: tests.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

/** Readers show this much in their lists. */
function messageOf(findings: Many<Diagnostic>, { lang }: About): string {
  const [first] = findings;
  const more = findings.length - 1;
  return `${first ? inLang(first.message, lang) : ''}${more > 0 ? ` ${phrases[lang].more(more)}` : ''}`;
}

function wordsOf(finding: Diagnostic, { lang }: About): string {
  const { gravity, evidence, message, why, fix, at, related, concerns } = told(finding, lang);
  const say = phrases[lang];
  return [
    `${at ? `${whereabouts(at)} ` : ''}${gravity} (${evidence})`,
    message,
    ...related.map((other) => `${other.label}${say.colon} ${whereabouts(other.at)}`),
    ...(concerns ? [`${say.concerns} ${concerns}`] : []),
    `${say.why} ${why}`,
    ...(fix === undefined ? [] : [`${say.fix} ${fix}`]),
  ].join('\n');
}
