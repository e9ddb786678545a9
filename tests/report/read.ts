/** What a reader of each format of a report gets from it, without our own code. */
import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';

interface Message {
  readonly text: string;
}
interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Readonly<Record<string, number>>;
}
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
  readonly relatedLocations: readonly { readonly message: Message; readonly physicalLocation: PhysicalLocation }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly justification: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface SarifRule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}
export interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly columnKind: string;
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly SarifResult[];
  }[];
}
export const readSarif = (text: string): SarifLog => JSON.parse(text) as SarifLog;

interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly failure?: readonly { readonly message: string; readonly type: string; readonly inner: string }[];
  readonly skipped?: readonly { readonly message: string }[];
  readonly 'system-out'?: readonly string[];
}
interface JunitCounts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped?: number;
}
export interface Junit extends JunitCounts {
  readonly testsuite: readonly (JunitCounts & { readonly name: string; readonly testcase: readonly JunitCase[] })[];
}
/** Throws where the text is not well-formed XML 1.0, down to each character. */
export async function readJunit(text: string): Promise<Junit> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return (await parse(text)) as unknown as Junit;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** As the runner of workflows reads a line; undefined where it only prints it. Throws where the line is neither. */
export function readCommand(line: string): Command | undefined {
  if (!line.trimStart().startsWith('::')) {
    if (line.includes('::') || line.includes('##[')) throw new Error(`half a command: ${line}`);
    return undefined;
  }
  const [, name = '', list = '', data = ''] = /^::([a-z]+)(?: ([^:]*))?::(.*)$/su.exec(line) ?? [];
  if (name === '') throw new Error(`not a command: ${line}`);
  const properties = list.split(',').map((one) => {
    const [key = '', ...value] = one.split('=');
    return [key, unescape(value.join('=').replace(/%3A/g, ':').replace(/%2C/g, ','))] as const;
  });
  return { name, properties: Object.fromEntries(properties), data: unescape(data) };
}

const unescape = (text: string): string => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
