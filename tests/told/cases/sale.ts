/** Forms of a customer and of an order, and what an offer, an audience or the calendar does not allow. */
import type { Changes } from '../../changed.js';
import { typed, written, type ToldCases } from '../told.js';

const contract = (offer: string, audience: string): string =>
  `clausier contract --offer ${offer} --audience ${audience} --client client.yaml --order order.yaml --format html`;
const form = (file: string, lines: readonly string[]): Changes => ({ [file]: [['', `${lines.join('\n')}\n`]] });
const PRO = ['kind: professional', 'name: Atelier Exemple', 'siren: "123456782"'];
const PLACE = ['city: Lyon', 'country: FR', 'representative: Camille', 'email: camille@exemple.fr'];
const CONSUMER = ['kind: consumer', 'name: Camille Exemple', 'city: Lyon', 'country: FR', 'email: camille@exemple.fr'];
const ORDER = ['id: 2027-0042', 'date: 2027-02-01', 'start: 2027-03-01', 'quantity: 1'];
const pro = (...more: readonly string[]): Changes => form('client.yaml', [...PRO, ...more, ...PLACE]);
const order = (lines: Readonly<Record<string, string>> = {}): Changes =>
  form(
    'order.yaml',
    Object.entries({ ...ofLines(ORDER), ...lines }).map(([key, value]) => `${key}: ${value}`),
  );
const ofLines = (lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));

const toPro = contract('basic', 'professional');
const toConsumer = contract('basic', 'consumer');

export const sale: ToldCases = {
  'sale-field-missing': written(
    toPro,
    form('client.yaml', [...PRO, ...PLACE.filter((line) => !line.startsWith('email'))]),
    pro(),
    order(),
  ),
  'sale-identifier-wrong': written(toPro, pro('siret: "1234567820001"'), pro('siret: "12345678200010"'), order()),
  'sale-identifier-mismatch': written(toPro, pro('siret: "73282932000074"'), pro('siret: "12345678200010"'), order()),
  'sale-identifier-missing': written(toPro, form('client.yaml', [...PRO.slice(0, 2), ...PLACE]), pro(), order()),
  'sale-identifier-excess': written(
    toConsumer,
    form('client.yaml', [...CONSUMER, 'siren: "123456782"']),
    form('client.yaml', CONSUMER),
    order(),
  ),
  'sale-order-id': written(toPro, order({ id: '2027/0042' }), order(), pro()),
  'sale-text-lines': written(
    toPro,
    form('client.yaml', [...PRO.slice(0, 1), 'name: "Atelier Exemple\\nVoir annexe 2"', ...PRO.slice(2), ...PLACE]),
    pro(),
    order(),
  ),
  'sale-text-scripts': written(
    toPro,
    form(
      'client.yaml',
      [...PRO, ...PLACE].map((line) => line.replace('Atelier', 'Аtelier')),
    ),
    pro(),
    order(),
  ),
  'sale-kind': written(toConsumer, pro(), form('client.yaml', CONSUMER), order()),
  'sale-audience': typed([contract('pro', 'consumer')], ['clausier list offers', toConsumer], {
    given: { ...form('client.yaml', CONSUMER), ...order() },
  }),
  'sale-options-excluded': typed(
    ['clausier build --offer basic --option archive,extra --format html'],
    ['clausier build --offer basic --option archive --format html'],
  ),
  'sale-options-clash': written(
    'clausier build --offer basic --option archive,extra --format html',
    {},
    { 'offers/basic.yaml': [['retention_days: 90', 'retention_days: 30']] },
    { 'offers/basic.yaml': [['    excludes: [extra]\n', '']] },
  ),
  'sale-currency': written(
    contract('pro', 'ma-professional').replace('--client', '--option archive --client'),
    {},
    {
      'offers/pro.yaml': [
        [
          '    period: once\n',
          '    period: once\n    per_audience: { ma-professional: { price: { cents: 5000, currency: MAD, tax: excl } } }\n',
        ],
      ],
    },
    {
      ...order(),
      ...form('client.yaml', [
        ...PRO.slice(0, 2),
        'ice: "123456789000014"',
        'city: Rabat',
        'country: MA',
        ...PLACE.slice(2),
      ]),
    },
  ),
  'sale-order-before-edition': written(toPro, order({ date: '2026-12-31' }), order(), pro()),
  'sale-start-before-order': written(toPro, order({ start: '2027-01-31' }), order(), pro()),
  'sale-early-start': written(
    toConsumer,
    order({ start: '2027-02-15' }),
    order({ start: '2027-02-15', early_start: 'true' }),
    form('client.yaml', CONSUMER),
  ),
};
