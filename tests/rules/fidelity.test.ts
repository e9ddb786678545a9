import { testFamily } from './family.js';
import type { Changes, Plan } from './starter.js';

const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const association: Plan = { offer: 'shared-pro', audience: 'fr-non-professional' };
const professional: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const server: Plan = { offer: 'vps', audience: 'fr-professional' };

const in_ = (file: string, from: string | RegExp, to: string): Changes => ({ [`clauses/${file}.yaml`]: [[from, to]] });
/** The condition of a clause, or of its first alternative. */
const condition = (clause: string): RegExp =>
  new RegExp(`(?<=- id: ${clause.replace('.', '[.]')}\\n(?:(?!- id: |when: ')[^])*when: ')[^']*`);

testFamily('hosting-fidelity', {
  'C-FI-01': [
    {
      plan: consumer,
      bad: in_('order', condition('guarantees.conformity'), 'audience.customer == "non_professional"'),
    },
    { plan: association, bad: in_('term', condition('assignment.contract'), 'audience.customer == "consumer"') },
  ],
  'C-FI-02': [
    { plan: professional, bad: in_('object', condition('object.purpose'), 'audience.customer == "public_entity"') },
    { plan: professional, bad: in_('liability', condition('liability.claims'), 'audience.customer != "consumer"') },
  ],
  'C-FI-03': {
    plan: consumer,
    bad: in_('order', condition('withdrawal.early_start'), 'has(offer.withdrawal) && audience.channel == "in_person"'),
  },
  'C-FI-04': {
    plan: consumer,
    bad: in_('liability', condition('liability.cap_exceptions'), 'audience.customer == "consumer"'),
  },
  'C-FI-05': [
    {
      plan: managed,
      bad: in_(
        'managed',
        condition('managed.limits'),
        'offer.managed.cms_core != "none" && size(offer.managed.exclusions) > 9',
      ),
    },
    { plan: managed, bad: in_('service', condition('service.description'), 'offer.access.root') },
  ],
  'C-FI-06': {
    plan: managed,
    bad: in_('modifications', condition('modifications.breakage'), 'offer.managed.minutes_included_month > 900'),
  },
  'C-FI-07': {
    plan: server,
    bad: { 'offers/vps.yaml': [['minutes_included_month: 0', 'minutes_included_month: 15']] },
  },
  'C-FI-08': {
    plan: consumer,
    bad: in_('price', condition('price.amount'), 'offer.price.setup.cents == 1'),
  },
  'C-FI-09': {
    plan: consumer,
    bad: in_('term', condition('term.renewal'), 'offer.term.kind == "open" && offer.renewal.tacit'),
  },
  'C-FI-10': {
    plan: consumer,
    bad: in_('dpa', 'offer.location.country != "MA" && !(has', 'offer.location.country == "DE" && !(has'),
  },
  'C-FI-11': {
    plan: managed,
    bad: in_('warnings', condition('warnings.security'), 'offer.managed.cms_core != "none" && offer.access.root'),
  },
});
