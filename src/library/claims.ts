/** What pages promise, from claims/*.yaml. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Claim, Fact, FactType, Many, Money, Workspace } from '../shapes.js';
import type { Readings } from './files.js';
import { known } from './names.js';

/** A claim about what does not exist, or with a value that its fact cannot have, is left out: the finding says why. Of several offers, one each. */
export function readClaims(
  readings: Readings,
  { offers, audiences, facts }: Pick<Workspace, 'offers' | 'audiences' | 'facts'>,
  report: Report,
): Many<Claim> {
  return readings.claims.flatMap(({ value: file, at }) =>
    file.claims.flatMap((row, index): Many<Claim> => {
      const { page, audience, says, path, value } = row;
      const pointer = `/claims/${index}`;
      const named = namedIn(row, pointer);
      const isNamed = [
        ...named.map(([offer, where]) => known('offer', offer, offers, at(where), report)),
        audience === undefined || known('audience', audience, audiences, at(`${pointer}/audience`), report),
        known('fact', path, facts, at(`${pointer}/path`), report),
      ].every(Boolean);
      const type = facts[path];
      if (!isNamed || !type) return [];
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
      const claim = { page, says, path: type.path, value: value as Fact, at: at(pointer), valueAt };
      // A page that names no offer speaks to an audience of the offers that it can buy.
      const all = Object.values(offers).filter(
        ({ regression, soldTo }) => !regression && (audience === undefined || isIn(soldTo, audience)),
      );
      return (named.length === 0 ? all : named.flatMap(([id]) => offers[id] ?? [])).flatMap((offer): Many<Claim> => {
        if (audience === undefined) return [{ ...claim, offer: offer.id }];
        const to = offer.soldTo.find((each) => each === audience);
        if (to !== undefined) return [{ ...claim, offer: offer.id, audience: to }];
        const finding = { at: at(`${pointer}/audience`), clash: [page, audience] };
        report(diagnose('claim-audience', { offer: offer.id, audience, soldTo: offer.soldTo }, finding));
        return [];
      });
    }),
  );
}

const isIn = (all: Many<string>, one: string): boolean => all.includes(one);

/** The offers that a row names, each with where. */
const namedIn = (
  { offer, offers = [] }: { readonly offer?: string; readonly offers?: Many<string> },
  pointer: string,
): Many<readonly [id: string, pointer: string]> => [
  ...(offer === undefined ? [] : [[offer, `${pointer}/offer`] as const]),
  ...offers.map((each, index) => [each, `${pointer}/offers/${index}`] as const),
];

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
