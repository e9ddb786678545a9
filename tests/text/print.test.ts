import { describe, expect, test } from 'vitest';
import { printDate } from '../../src/diagnostics/date.js';
import { listed, printAlone, printFact } from '../../src/language/print/fact.js';
import { percentOf, printAmount, printMoney, vatIn } from '../../src/language/print/money.js';
import { printNumber } from '../../src/language/print/number.js';
import type { Fact, FactType, Money } from '../../src/shapes.js';
import { visible } from './visible.js';
import { types } from './types.js';

/** Tables show a no-break space as ~ and a narrow one as ^. */
const money = (cents: number, currency: Money['currency'], tax: Money['tax']): Money => ({ cents, currency, tax });

describe('a number', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-7, '−7'],
    [999, '999'],
    [1000, '1^000'],
    [1234567.5, '1^234^567,5'],
    [-1234567, '−1^234^567'],
    [99.9, '99,9'],
    [99.99, '99,99'],
    [0.5, '0,5'],
    [1000.0625, '1^000,0625'],
    [1e-7, '0,0000001'],
  ])('%d prints as %s', (value, printed) => {
    expect(visible(printNumber(value))).toBe(printed);
  });
});

describe('an amount', () => {
  test.each([
    [money(1200, 'EUR', 'incl'), '12,00~€~TTC'],
    [money(1200, 'EUR', 'excl'), '12,00~€~HT'],
    [money(0, 'EUR', 'incl'), '0,00~€~TTC'],
    [money(5, 'EUR', 'incl'), '0,05~€~TTC'],
    [money(199, 'EUR', 'excl'), '1,99~€~HT'],
    [money(-250, 'EUR', 'excl'), '−2,50~€~HT'],
    [money(-50, 'EUR', 'excl'), '−0,50~€~HT'],
    [money(123456789, 'EUR', 'excl'), '1^234^567,89~€~HT'],
    [money(130000, 'MAD', 'excl'), '1^300,00~DH~HT'],
    [money(9900, 'MAD', 'incl'), '99,00~DH~TTC'],
    [money(4000, 'EUR', 'none'), '40,00~€'],
  ])('%o prints as %s', (value, printed) => {
    expect(visible(printMoney(value))).toBe(printed);
  });

  test('says nothing of the tax where the words around do', () => {
    expect(visible(printAmount({ cents: 240, currency: 'EUR' }))).toBe('2,40~€');
  });
});

describe('a share of an amount is exact and rounded half up, away from zero below it', () => {
  test.each([
    [1200, 20, 240],
    [999, 20, 200],
    [101, 50, 51],
    [-101, 50, -51],
    [1, 49.9, 0],
    [1, 50, 1],
    [10000, 5.5, 550],
    [1000, 0.05, 1],
    // In doubles, 250 × 0.082 is below the half.
    [250, 8.2, 21],
    [9_007_199_254_740_991, 100, 9_007_199_254_740_991],
    [0, 20, 0],
  ])('%d cents at %d %%: %d', (cents, percent, share) => {
    expect(percentOf(cents, percent)).toBe(share);
  });
});

describe('VAT', () => {
  test.each([
    [money(1000, 'EUR', 'excl'), 20, 200],
    [money(1200, 'EUR', 'incl'), 20, 200],
    [money(1190, 'EUR', 'incl'), 20, 198],
    [money(1055, 'EUR', 'incl'), 5.5, 55],
    [money(1000, 'EUR', 'excl'), 0, 0],
    [money(1000, 'EUR', 'incl'), 0, 0],
    [money(-1200, 'EUR', 'incl'), 20, -200],
    [money(1200, 'EUR', 'none'), 20, 0],
  ])('on %o at %d %% is %d', (value, percent, vat) => {
    expect(vatIn(value, percent)).toBe(vat);
  });

  test.each([1, 99, 4_990, 123_457])('is the same whichever way %d cents are stated', (cents) => {
    const vat = vatIn(money(cents, 'EUR', 'excl'), 20);
    expect(vatIn(money(cents + vat, 'EUR', 'incl'), 20)).toBe(vat);
  });
});

describe('a date', () => {
  test.each([
    ['2027-01-01', '1er~janvier~2027'],
    ['2027-02-02', '2~février~2027'],
    ['2026-03-09', '9~mars~2026'],
    ['2026-04-10', '10~avril~2026'],
    ['2026-05-11', '11~mai~2026'],
    ['2026-06-21', '21~juin~2026'],
    ['2026-07-31', '31~juillet~2026'],
    ['2026-08-01', '1er~août~2026'],
    ['2026-09-30', '30~septembre~2026'],
    ['2026-10-05', '5~octobre~2026'],
    ['2026-11-11', '11~novembre~2026'],
    ['2028-02-29', '29~février~2028'],
    ['2026-12-31', '31~décembre~2026'],
  ])('%s prints as %s', (iso, printed) => {
    expect(visible(printDate(iso))).toBe(printed);
  });
});

describe('a unit is singular below two', () => {
  test.each<[string | undefined, number, string]>([
    ['day', 0, '0~jour'],
    ['day', 1, '1~jour'],
    ['day', 2, '2~jours'],
    ['day', -1, '−1~jour'],
    ['day', -2, '−2~jours'],
    ['hour', 1.5, '1,5~heure'],
    ['hour', 1.99, '1,99~heure'],
    ['hour', 2, '2~heures'],
    ['business_day', 1, '1~jour~ouvré'],
    ['business_day', 10, '10~jours~ouvrés'],
    ['business_hour', 1, '1~heure~ouvrée'],
    ['business_hour', 4, '4~heures~ouvrées'],
    ['minute', 15, '15~minutes'],
    ['second', 1, '1~seconde'],
    ['month', 1, '1~mois'],
    ['month', 12, '12~mois'],
    ['year', 1, '1~an'],
    ['year', 5, '5~ans'],
    ['times', 1, '1~fois'],
    ['times', 3, '3~fois'],
    ['point', 2, '2~points'],
    ['person', 1, '1~personne'],
    ['person', 50, '50~personnes'],
    ['percent', 99.9, '99,9~%'],
    ['percent', 1, '1~%'],
    ['gigabyte', 1000, '1^000~Go'],
    ['megabyte', 1, '1~Mo'],
    ['kilometer', 20, '20~km'],
    ['count', 3, '3'],
    [undefined, 3, '3'],
  ])('%s: %d prints as %s', (unit, value, printed) => {
    const type = { ...types['offer.sites'], type: 'decimal', unit } as FactType;
    expect(visible(printFact(value, type))).toBe(printed);
  });
});

describe('a fact prints by its type', () => {
  test.each<[string, Fact, string]>([
    ['offer.managed', true, 'oui'],
    ['offer.managed', false, 'non'],
    ['offer.days', 30, '30~jours'],
    ['offer.sites', 1500, '1^500'],
    ['offer.uptime', 99.95, '99,95~%'],
    ['offer.price', money(4990, 'EUR', 'incl'), '49,90~€~TTC'],
    ['offer.start', '2027-01-01', '1er~janvier~2027'],
    ['offer.name', "l'Essai  : 50 % **gras**", "l'Essai  : 50 % **gras**"],
    ['offer.mode', 'courtesy', 'l’courtesy'],
    ['offer.mode', 'unlisted', 'unlisted'],
    ['offer.contents', ['files'], 'l’files'],
    ['offer.contents', ['mail', 'files'], 'l’mail et l’files'],
    ['offer.contents', [], 'aucun'],
  ])('%s = %o prints as %s', (path, value, printed) => {
    const type = types[path];
    if (!type) throw new Error(path);
    expect(visible(printFact(value, type))).toBe(printed);
  });

  test.each<[string, Fact, string]>([
    ['offer.days', 0, 'aucun'],
    ['offer.days', 1, '1~jour'],
    ['offer.price', money(0, 'EUR', 'incl'), 'aucun'],
    ['offer.price', money(5, 'EUR', 'incl'), '0,05~€~TTC'],
  ])('%s = %o alone in a cell prints as %s', (path, value, printed) => {
    const type = types[path];
    if (!type) throw new Error(path);
    expect(visible(printAlone(value, { ...type, zero: 'aucun' }))).toBe(printed);
    expect(visible(printAlone(value, type))).toBe(visible(printFact(value, type)));
  });

  test.each<[string, number, string]>([
    ['offer.days', 30, '30'],
    ['offer.uptime', 99.95, '99,95'],
  ])('%s without its unit', (path, value, printed) => {
    const type = types[path];
    if (!type) throw new Error(path);
    expect(printFact(value, type, true)).toBe(printed);
  });

  test.each([
    [[], 'aucun'],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('%o is listed as %s', (members, printed) => {
    expect(listed(members)).toBe(printed);
  });
});
