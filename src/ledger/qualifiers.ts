/** Every qualifier that an entry of the ledger answers to: those that its clause writes, and those that follow. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import { factAt } from '../situation/facts.js';
import type { Many, Money } from '../shapes.js';

/** What the law never lets a party set aside: `carve: [core]` says all four. */
const CORE: Many<string> = ['carve:wilful', 'carve:gross', 'carve:bodily', 'carve:mandatory'];

export function qualifiersOf(entry: LedgerEntry, prepared: Prepared): ReadonlySet<string> {
  const all = new Set([...entry.qualifiers, ...following(entry, prepared), `in:${entry.document}`]);
  if (entry.nature === 'contractual') all.add('binding');
  if (all.has('carve:core')) for (const each of CORE) all.add(each);
  if (CORE.every((each) => all.has(each))) all.add('carve:core');
  return all;
}

function following(entry: LedgerEntry, { workspace, facts }: Prepared): Many<string> {
  const { causes, prices } = workspace.vocabulary;
  switch (entry.kind) {
    case 'excludes':
      return [`cause:${entry.cause}`, ...(causes[entry.cause]?.statutory ? ['cause:statutory'] : [])];
    case 'caps':
      return ['amount:facts'];
    case 'prices': {
      const path = prices[entry.line]?.path;
      const price = path === undefined ? undefined : (factAt(facts, path) as Money | undefined);
      return price ? [`tax:${price.tax}`] : [];
    }
    default:
      return [];
  }
}
