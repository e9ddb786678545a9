/** Numbers that registers give: well formed, of one company, and borne by those who can have one. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { IdentifierFault } from '../diagnostics/catalogue/sale-forms.js';
import type { Audience, Dict, Facts, FactType } from '../shapes.js';
import type { Form } from './form.js';

interface Register {
  readonly validate: (value: string) => { readonly isValid: boolean; readonly error?: Error };
}
interface Field {
  /** One file per register: the whole collection takes a quarter of a second to load. */
  readonly register: () => Promise<Register>;
  /** Of a number without its spaces: the digits that name the company. */
  readonly company: (number: string) => string;
}
const first = (number: string): string => number.slice(0, 9);

/** By field of the form. */
const fields: Dict<Field> = {
  siren: { register: () => import('stdnum/lib/cjs/fr/siren.js'), company: first },
  siret: { register: () => import('stdnum/lib/cjs/fr/siret.js'), company: first },
  vat: { register: () => import('stdnum/lib/cjs/fr/tva.js'), company: (number) => number.slice(-9) },
  ice: { register: () => import('stdnum/lib/cjs/ma/ice.js'), company: first },
};
/** What every business of a country bears. */
const REQUIRED: Dict<string> = { FR: 'siren', MA: 'ice' };
const FAULTS: Dict<IdentifierFault> = { InvalidLength: 'length', InvalidFormat: 'format', InvalidChecksum: 'checksum' };

export async function checkIdentifiers(
  form: Form,
  audience: Audience,
  types: Dict<FactType>,
  report: Report,
): Promise<void> {
  const { customer, jurisdiction } = audience.facts as Facts;
  const titleOf = (key: string): string => types[`client.${key}`]?.title ?? key;
  const finding = (key: string) => ({ at: form.at(key), clash: [key] });
  const companies = new Map<string, string>();
  for (const [key, { register, company }] of Object.entries(fields)) {
    const value = form.text(key);
    if (value === undefined) continue;
    const title = titleOf(key);
    if (customer === 'consumer') {
      report(diagnose('sale-identifier-excess', { title }, finding(key)));
      continue;
    }
    const fault = faultOf(await register(), value, company(bare(value)));
    if (fault === undefined) companies.set(key, company(bare(value)));
    else report(diagnose('sale-identifier-wrong', { title, value, fault }, finding(key)));
  }
  const siren = companies.get('siren');
  for (const key of ['siret', 'vat'])
    if (siren !== undefined && (companies.get(key) ?? siren) !== siren)
      report(
        diagnose('sale-identifier-mismatch', { title: titleOf(key), value: form.text(key) ?? '', siren }, finding(key)),
      );
  const required = typeof jurisdiction === 'string' ? REQUIRED[jurisdiction] : undefined;
  if (customer !== 'professional' || required === undefined || form.missing.has(required)) return;
  if (form.facts[required] === undefined)
    report(diagnose('sale-identifier-missing', { title: titleOf(required) }, finding(required)));
}

const bare = (value: string): string => value.replace(/[\s.-]/g, '');

function faultOf(register: Register, value: string, company: string): IdentifierFault | undefined {
  const { isValid, error } = register.validate(value);
  if (!isValid) return FAULTS[error?.name ?? ''] ?? 'format';
  // Zeros satisfy every check digit.
  return /^0*$/.test(company) ? 'zeros' : undefined;
}
