/** Numbers that registers give: well formed, of one company, and borne by those who can have one. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { IdentifierFault } from '../diagnostics/catalogue/sale-forms.js';
import type { Audience, Dict, Facts, FactType } from '../shapes.js';
import type { Form } from './form.js';

interface Register {
  readonly validate: (value: string) => { readonly isValid: boolean; readonly error?: Error };
}

/** By field of the form. One file per register: the whole collection takes a quarter of a second to load. */
const registers: Dict<() => Promise<Register>> = {
  siren: () => import('stdnum/lib/cjs/fr/siren.js'),
  siret: () => import('stdnum/lib/cjs/fr/siret.js'),
  vat: () => import('stdnum/lib/cjs/fr/tva.js'),
  ice: () => import('stdnum/lib/cjs/ma/ice.js'),
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
  const sound = new Map<string, string>();
  for (const [key, load] of Object.entries(registers)) {
    const value = form.text(key);
    if (value === undefined) continue;
    const title = titleOf(key);
    if (customer === 'consumer') {
      report(diagnose('sale-identifier-excess', { title }, finding(key)));
      continue;
    }
    const { isValid, error } = (await load()).validate(value);
    const fault = FAULTS[error?.name ?? ''] ?? 'format';
    if (isValid) sound.set(key, value.replace(/[\s.-]/g, ''));
    else report(diagnose('sale-identifier-wrong', { title, value, fault }, finding(key)));
  }
  const siren = sound.get('siren');
  const others = { siret: sound.get('siret')?.slice(0, 9), vat: sound.get('vat')?.slice(-9) };
  for (const [key, part] of Object.entries(others))
    if (siren !== undefined && part !== undefined && part !== siren)
      report(
        diagnose('sale-identifier-mismatch', { title: titleOf(key), value: form.text(key) ?? '', siren }, finding(key)),
      );
  const required = typeof jurisdiction === 'string' ? REQUIRED[jurisdiction] : undefined;
  if (customer !== 'professional' || required === undefined || form.missing.has(required)) return;
  if (form.facts[required] === undefined)
    report(diagnose('sale-identifier-missing', { title: titleOf(required) }, finding(required)));
}
