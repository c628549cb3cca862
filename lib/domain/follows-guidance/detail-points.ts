// What the guidance asks about the details themselves: no more than is needed, for those who need them.
import { advocateLogsIn, seesRecords } from '../agreement/named-statute';
import {
  caredForAsked,
  caredForNamed,
  doesNotApply,
  done,
  type GuidanceContext,
  type GuidancePoint,
  nobodyYet,
  notDone,
  notYet,
  page,
  paper,
  type Reading,
  section,
  whose,
} from './guidance-point';

const allItems = ({ model: { flows } }: GuidanceContext) => flows.flatMap(({ items }) => items);

function least(context: GuidanceContext): Reading {
  const { model, result } = context;
  const beyond = result.warnings.includes('ACCESS_EXCEEDS_MINIMUM') || result.warnings.includes('EXCESSIVE_FOR_NON_CLINICAL');
  const reason = model.igReview?.reviewReason?.trim();
  // The law says what an advocate may see, and section 4 what is opened: how far the log-in itself reaches is another thing.
  if (beyond && advocateLogsIn(model)) {
    const may = 'A log-in could show more than an advocate may see. Section 4 says what is opened';
    return reason ? notDone(`${may}. On record: ${reason}`, section('transfer')) : notYet(may, { check: 'legal-status-allows' });
  }
  if (beyond) {
    return reason
      ? notDone(`More goes than a service wider than care needs. On record: ${reason}`, section('details'))
      : notYet('More goes than a service wider than care needs', { check: 'legal-status-allows' });
  }
  return allItems(context).length === 0
    ? notYet('No details are chosen', { question: 'details' })
    : done('Lists every detail that may be sent, and what is left out', section('details'));
}

function number({ model, outward }: GuidanceContext): Reading {
  const included = model.flows.some(({ id, items }) => id === 'outward' && items.some(({ itemId }) => itemId === 'nhs-number'));
  if (outward.nhsNumber === 'required') {
    return included
      ? done('Sends the NHS number where it is known', section('details'))
      : notYet('The NHS number is not among the details', { question: 'details' });
  }
  if (outward.nhsNumber === 'leave_out' && included) return notYet('The NHS number is sent although no duty asks for it here', { question: 'details' });
  return doesNotApply('No duty to use the number reaches this sharing');
}

function genderHistory(context: GuidanceContext): Reading {
  const { model } = context;
  if (allItems(context).some(({ facts }) => facts.includes('genderHistory'))) return notYet('Gender history is among the details', { question: 'details' });
  if (advocateLogsIn(model)) return notYet('A log-in to a record may show it. Ask your data protection officer to confirm how it is kept out');
  return seesRecords(model.service.statute)
    ? done('None is in the referral. What an advocate sees of a record is decided for each person', section('details'))
    : done('Has none of it, and staff check each time', section('details'), page('can-i-share'));
}

/** How old somebody is who is cared for, nothing says. */
function noChildReferred(context: GuidanceContext): string {
  if (!caredForNamed(context)) return 'Nobody under 18 is among the people';
  return caredForAsked(context)
    ? 'No child is referred; the person cared for may be one: see section 7'
    : 'No child is referred; the person cared for may be one';
}

export const detailPoints: readonly GuidancePoint[] = [
  {
    id: 'needs-agreed',
    group: 'details',
    asks: 'Both sides work out what this partner needs, for this service',
    source: ['s0-information-requirements'],
    read: ({ model: { received }, met }) =>
      received?.enough === 'enough' && met('enough-confirmed')
        ? done('{partner} confirmed that this is what it needs', section('details'))
        : notYet('{partner} has not said that this is what it needs', { check: 'enough-confirmed' }),
  },
  {
    id: 'least',
    group: 'details',
    asks: 'Share no more than the service needs, least of all outside care',
    source: ['s0-minimum', 's3-relevant'],
    read: least,
  },
  {
    id: 'reasons',
    group: 'details',
    asks: 'Be able to say why each detail is relevant, and have it written down',
    source: ['s3-relevant'],
    read: (context) => {
      const items = allItems(context);
      return items.length > 0 && items.every(({ reason }) => reason.trim() !== '')
        ? done('Gives a reason for each detail', section('details'))
        : notYet('Not every detail has a reason', { question: 'details' });
    },
  },
  {
    id: 'need-to-know',
    group: 'details',
    asks: 'Share with those who have a proper part in helping the person',
    source: ['s4-implied', 's1-need-to-know'],
    read: ({ model: { received } }) =>
      received === undefined || received.jobs.trim() === ''
        ? notYet('{partner} has not said which jobs see the details', { check: 'partner-confirmed' })
        : done('Names the jobs that see the details', section('safety')),
  },
  {
    id: 'gender-history',
    group: 'details',
    asks: 'Keep out gender history that the law protects',
    source: ['s3-healthcare-workers', 'gra-2004-s22'],
    read: genderHistory,
  },
  {
    id: 'nhs-number',
    group: 'details',
    asks: 'Use the NHS number where the duty to share for care applies',
    source: ['s2-duty', 'hsca-2012-s251a'],
    read: number,
  },
  {
    id: 'childrens-social-care',
    group: 'details',
    asks: 'Leave children’s social care to the guidance made for it',
    source: ['s4-scope'],
    read: (context) => {
      const { people } = context.model;
      if (nobodyYet(context)) return whose();
      if (!people.children && !people.young) return doesNotApply(noChildReferred(context));
      return context.met('children-settled')
        ? done('Shares no children’s social care record', section('details'))
        : notYet('It is not settled that no children’s social care record is shared', { check: 'children-settled' });
    },
  },
  {
    id: 'who-may-send',
    group: 'details',
    asks: 'Follow your own rules on who may share, and who must approve first',
    source: ['s4-policy'],
    read: ({ model: { team } }) =>
      team === undefined
        ? notYet('No team is named', { check: 'suggestions-confirmed' })
        : done('Says who sends, and who approves', section('transfer'), paper('staff-guide')),
  },
];
