/** What pages promise, from claims/*.yaml. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Claim, Fact, FactType, Many, Money, Workspace } from '../shapes.js';
import type { Readings } from './files.js';
import { known } from './names.js';

/** A claim about what does not exist, or with a value that its fact cannot have, is left out: the finding says why. */
export function readClaims(
  readings: Readings,
  { offers, audiences, facts }: Pick<Workspace, 'offers' | 'audiences' | 'facts'>,
  report: Report,
): Many<Claim> {
  return readings.claims.flatMap(({ value: file, at }) =>
    file.claims.flatMap(({ page, offer, audience, says, path, value }, index): Many<Claim> => {
      const pointer = `/claims/${index}`;
      const isNamed = [
        known('offer', offer, offers, at(`${pointer}/offer`), report),
        audience === undefined || known('audience', audience, audiences, at(`${pointer}/audience`), report),
        known('fact', path, facts, at(`${pointer}/path`), report),
      ].every(Boolean);
      const [sold, type] = [offers[offer], facts[path]];
      if (!isNamed || !sold || !type) return [];
      const to = sold.soldTo.find((each) => each === audience);
      if (audience !== undefined && to === undefined) {
        const finding = { at: at(`${pointer}/audience`), clash: [page, audience] };
        report(diagnose('claim-audience', { offer, audience, soldTo: sold.soldTo }, finding));
        return [];
      }
      const valueAt = at(`${pointer}/value`);
      if (!fits(value, type)) {
        const names = {
          path: type.path,
          title: type.title,
          type: type.type,
          values: type.values?.map((each) => each.value),
        };
        report(diagnose('claim-value', names, { at: valueAt, clash: [page, path] }));
        return [];
      }
      const claim = { page, offer: sold.id, says, path: type.path, value: value as Fact, at: at(pointer), valueAt };
      return [{ ...claim, ...(to === undefined ? {} : { audience: to }) }];
    }),
  );
}

function fits(value: Fact, type: FactType): boolean {
  const isMember = (each: Fact): boolean => type.values?.some((member) => member.value === each) ?? true;
  switch (type.type) {
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return Number.isInteger(value);
    case 'decimal':
      return typeof value === 'number';
    case 'enum':
      return typeof value === 'string' && isMember(value);
    case 'string':
    case 'date':
      return typeof value === 'string';
    case 'money':
      return typeof value === 'object' && Object.hasOwn(value, 'cents' satisfies keyof Money);
    case 'set':
      return Array.isArray(value) && value.every(isMember);
    // A page promises one thing at a time.
    case 'list':
    case 'object':
      return false;
  }
}
