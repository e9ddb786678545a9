/** Offers, audiences, providers: who sells what to whom. */
import type { Report } from '../diagnostics/diagnose.js';
import type {
  Audience,
  AudienceId,
  Dict,
  Fact,
  Many,
  NonEmpty,
  Offer,
  OfferId,
  Option,
  OptionId,
  Place,
  Provider,
  ProviderId,
  Waiver,
} from '../shapes.js';
import type { Readings } from './files.js';
import { known } from './names.js';
import { localisedText } from './reading.js';
import { byId } from './unique.js';

export function readProviders(readings: Readings, report: Report): Dict<Provider> {
  const rows = readings.provider.map(
    ({ value, at }) => [value.id, { id: value.id as ProviderId, facts: value.facts as Fact, at: at('/id') }] as const,
  );
  return byId('provider', rows, report);
}

export function readAudiences(readings: Readings, providers: Dict<Provider>, report: Report): Dict<Audience> {
  const rows = readings.audience.map(({ value, at }) => {
    known('provider', value.provider, providers, at('/provider'), report);
    const audience: Audience = {
      id: value.id as AudienceId,
      title: localisedText(value.title),
      provider: value.provider as ProviderId,
      languages: value.languages as unknown as Audience['languages'],
      facts: value.facts as Fact,
      at: at('/id'),
    };
    return [value.id, audience] as const;
  });
  return byId('audience', rows, report);
}

export function readOffers(readings: Readings, audiences: Dict<Audience>, report: Report): Dict<Offer> {
  const rows = readings.offer.map(({ file, value, at, find }) => {
    value.sold_to.forEach((audience, index) => known('audience', audience, audiences, at(`/sold_to/${index}`), report));
    const namesAudiences = (pointer: string, row: object = {}): void => {
      for (const audience of Object.keys(row)) {
        const key = `${pointer}/${audience}`;
        known('audience', audience, audiences, find(key, 'key') ?? at(key), report);
      }
    };
    namesAudiences('/per_audience', value.per_audience);
    const options = (value.options ?? []).map((option, index): Option => {
      const pointer = `/options/${index}`;
      namesAudiences(`${pointer}/per_audience`, option.per_audience);
      return {
        id: option.id as OptionId,
        title: localisedText(option.title),
        price: option.price,
        period: option.period,
        forAudience: option.per_audience ?? {},
        facts: option.facts as Fact,
        excludes: (option.excludes ?? []) as Many<OptionId>,
        places: placesOf(option.facts as Fact, 'offer', `${pointer}/facts`, at),
        at: at(`${pointer}/id`),
      };
    });
    const byOption = byId(
      'option',
      options.map((option) => [option.id, option] as const),
      report,
    );
    value.options?.forEach(({ excludes }, index) =>
      excludes?.forEach((other, each) =>
        known('option', other, byOption, at(`/options/${index}/excludes/${each}`), report),
      ),
    );
    const offer: Offer = {
      id: value.id as OfferId,
      facts: value.facts as Fact,
      soldTo: value.sold_to as unknown as NonEmpty<AudienceId>,
      regression: file.path.startsWith('offers/_regressions/'),
      forAudience: (value.per_audience ?? {}) as Dict<Fact>,
      options: Object.values(byOption),
      ...(value.at_least === undefined ? {} : { atLeast: value.at_least as OfferId }),
      waivers: (value.waivers ?? []).map((waiver, index) => ({ ...waiver, at: at(`/waivers/${index}`) }) as Waiver),
      places: placesOf(value.facts as Fact, 'offer', '/facts', at),
      placesFor: Object.fromEntries(
        Object.entries((value.per_audience ?? {}) as Dict<Fact>).map(([id, facts]) => [
          id,
          placesOf(facts, 'offer', `/per_audience/${id}`, at),
        ]),
      ),
      at: at('/id'),
    };
    return [value.id, offer] as const;
  });
  const offers = byId('offer', rows, report);
  for (const { value, at } of readings.offer)
    if (value.at_least !== undefined) known('offer', value.at_least, offers, at('/at_least'), report);
  return offers;
}

/** Money is one fact: its parts are not looked at alone. */
function placesOf(fact: Fact, path: string, pointer: string, at: (pointer: string) => Place): Dict<Place> {
  const isBranch = typeof fact === 'object' && !('cents' in fact);
  const own = { [path]: at(pointer) };
  if (!isBranch) return own;
  const below = Object.entries(fact).map(([key, value]) => placesOf(value, `${path}.${key}`, `${pointer}/${key}`, at));
  return Object.assign(own, ...below) as Dict<Place>;
}

/** Two options that set one path differently may not be chosen together: the first such path, or undefined. */
export function clashOf(a: Option, b: Option): string | undefined {
  return clash(a.facts, b.facts, 'offer');
}

function clash(a: Fact, b: Fact, path: string): string | undefined {
  const trees = [a, b].every((fact) => typeof fact === 'object' && !Array.isArray(fact) && !('cents' in fact));
  if (!trees) return JSON.stringify(a) === JSON.stringify(b) ? undefined : path;
  for (const [key, below] of Object.entries(a as Dict<Fact>)) {
    const other = (b as Dict<Fact>)[key];
    const found = other === undefined ? undefined : clash(below, other, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
