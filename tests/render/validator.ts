/** html-validate under the rules of .htmlvalidate.json, as anyone may run it. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { fileURLToPath } from 'node:url';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const place = fileURLToPath(new URL('../../page.html', import.meta.url));

/** Faults as "line rule: message". */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, place);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
