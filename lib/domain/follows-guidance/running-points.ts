// What the guidance asks of the people who work with the agreement: whom to ask, what to do when it goes wrong, what was checked.
import { isDone } from '../checks/dpia-record';
import { metWithReason } from '../checks/caldicott-record';
import { givesCareForNhs } from '../agreement/nhs-care';
import { nationNames } from '../legal-basis/nations';
import { listed } from '../print/words';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notDone, notYet, page, paper, type Reading, section } from './guidance-point';

/** The National Data Guardian’s guidance is for England, and asks bodies of the NHS and whoever they pay for care: we have not read it. */
function guardianForNhs({ model: { parties, nation } }: GuidanceContext): Reading {
  const asked = parties.filter(givesCareForNhs);
  if (asked.length === 0) return doesNotApply('Neither side gives publicly funded adult social care');
  if (nation !== 'england')
    return doesNotApply(
      `Neither side gives publicly funded adult social care. Of care for the NHS this guidance is England’s: ask your data protection officer what ${nationNames[nation]} asks`,
    );
  const without = asked.filter(({ organisation: { contacts } }) => contacts.caldicott === undefined && !contacts.caldicottAlternative);
  return without.length === 0
    ? done('Names who it is on each side that gives care for the NHS', section('contacts'), page('contacts'))
    : notYet(
        `Care for the NHS is given by ${listed(without.map(({ organisation: { name } }) => name))}, and nobody is named there. The National Data Guardian asks for one: ask your data protection officer to confirm`,
      );
}

function guardian(context: GuidanceContext): Reading {
  const { result, met } = context;
  if (!result.actions.includes('CALDICOTT_GUARDIAN_OR_ALTERNATIVE')) return guardianForNhs(context);
  return met('caldicott-named')
    ? done('Names the Caldicott Guardian, or who stands in for one', section('contacts'), page('contacts'))
    : notYet('No Caldicott Guardian is named, or anybody in place of one', { check: 'caldicott-named' });
}

function principles({ model: { igReview }, met }: GuidanceContext): Reading {
  if (!igReview) return notYet('The IG lead has not checked the principles', { check: 'ig-review-ready' });
  if (!met('caldicott-met')) return notYet('Not every principle is met', { check: 'caldicott-met' });
  const reasons = metWithReason(igReview.caldicott).length;
  return done(reasons === 0 ? 'All eight are met' : `All eight are met, ${reasons} for a reason on record`, section('checks'));
}

function impact({ model: { igReview }, met }: GuidanceContext): Reading {
  if (!igReview || !met('dpia-settled')) return notYet('The risk check is not settled', { check: 'dpia-settled' });
  const { dpia } = igReview;
  if (isDone(dpia)) return done('Was done, with its reference', section('checks'));
  const why = dpia.why?.trim() || dpia.reference?.trim();
  if (why)
    return dpia.result === 'recommended'
      ? notDone(`Not a duty here. On record: ${why}`, section('checks'))
      : done(`No sign of high risk. On record: ${why}`, section('checks'));
  return doesNotApply('No sign of high risk was found');
}

export const runningPoints: readonly GuidancePoint[] = [
  { id: 'principles', group: 'running', asks: 'Meet the eight Caldicott Principles', source: ['s3-caldicott', 'ndg-caldicott-2020'], read: principles },
  { id: 'impact', group: 'running', asks: 'Assess the risks to people where they are likely to be high', source: ['uk-gdpr-35'], read: impact },
  {
    id: 'guardian',
    group: 'running',
    asks: 'Have a Caldicott Guardian or an alternative, for publicly funded adult social care and care for the NHS',
    source: ['s4-support', 'ndg-caldicott-guardians'],
    read: guardian,
  },
  {
    id: 'support',
    group: 'running',
    asks: 'Know whom to ask: senior staff, IG lead, Caldicott Guardian',
    source: ['s3-confidence', 's4-support'],
    read: () => done('Lists who to ask on both sides', section('contacts'), paper('staff-guide'), page('contacts')),
  },
  {
    id: 'staff-supported',
    group: 'running',
    asks: 'Support staff and volunteers to do it right',
    source: ['s0-support'],
    read: () => done('Gives each a page or a card', paper('staff-guide'), paper('volunteer-card')),
  },
  {
    id: 'keeping',
    group: 'running',
    asks: 'Keep people’s information only as long as it is needed',
    source: ['s0-assurance', 'records-code'],
    read: ({ model: { received } }) =>
      received === undefined
        ? notYet('{partner} has not said how long it keeps the details', { check: 'partner-confirmed' })
        : done('Says how long, and what happens then', section('retention')),
  },
  {
    id: 'incidents',
    group: 'running',
    asks: 'Act at once when something goes wrong, and report it in time',
    source: ['uk-gdpr-33', 'uk-gdpr-34'],
    read: () => done('Says who tells whom, and how fast', section('incidents'), page('contacts')),
  },
  {
    id: 'judgement',
    group: 'running',
    asks: 'Leave room for professional judgement, written down',
    source: ['s3-relevant'],
    read: () => done('Says that it supports judgement and does not replace it', section('checks')),
  },
];
