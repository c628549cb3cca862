// What a voluntary organisation should have in place, point by point of the checklist, and what the sharing side shows and offers.
import { standingReads, unaccepted } from './checklist-reads';
import { hasDsptResult } from '../print/sections/parties';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notYet, type Reading, schedule, section } from './guidance-point';

const checklistPoint = (item: string, asks: string): GuidancePoint => ({
  id: `checklist-${item}`,
  group: 'partner',
  asks,
  source: ['s0-assurance'],
  read: (context) =>
    standingReads(
      context.standings?.find((one) => one.item.id === item),
      context,
    ),
});

function dsptOf(context: GuidanceContext): Reading {
  const { model, accepted, today } = context;
  const { parties, nation } = model;
  const [sender, receiver] = ['sharing', 'receiving'].map((side) => parties.find((one) => one.side === side));
  const [sharing, partner] = [sender?.dspt, receiver?.dspt];
  if (nation !== 'england')
    return doesNotApply(
      `The DSPT is England’s. For {partner} the checklist shows it; for ${sender?.organisation.name ?? 'the sender'} nothing here does. Ask your data protection officer which standard counts in its place`,
    );
  if (!sharing?.level) return notYet('The sender shows no DSPT result', { check: 'sharing-profile-finished' });
  if (partner && hasDsptResult({ dspt: partner }, today)) return done('Shows the result of both sides', section('parties'));
  return accepted
    ? done('Shows the sender’s; {partner} is accepted on its checklist', section('parties'), schedule)
    : notYet('Nothing shows yet how {partner} stands', unaccepted(context));
}

/** Help that the sharing side offered with a point. */
function helpOf(context: GuidanceContext): Reading {
  const { standings = [], accepted } = context;
  const offers = standings.filter(({ row }) => row?.outcome === 'offer-help');
  if (standings.some(({ helpAsked, row }) => helpAsked && row?.outcome !== 'offer-help'))
    return notYet('{partner} asked for help, and none is offered on record', accepted ? undefined : unaccepted(context));
  if (offers.length > 0 && accepted) return done('Says what help is given, by whom and when', section('safety'));
  const planned = standings.some(({ plan }) => plan !== undefined);
  return accepted
    ? doesNotApply(planned ? '{partner} has plans for what is open, and asked for no help with them' : '{partner} asked for no help')
    : notYet('The checklist is not accepted yet', unaccepted(context));
}

export const partnerPoints: readonly GuidancePoint[] = [
  { id: 'dspt', group: 'partner', asks: 'Show that both sides handle information well, by the DSPT', source: ['s0-dspt', 'dspt-category-3'], read: dsptOf },
  checklistPoint('responsibility', 'Give somebody fitting the job of looking after information'),
  checklistPoint('contracts', 'Put duties about information into every contract'),
  checklistPoint('training', 'Train everybody when they start, and regularly after that'),
  checklistPoint('confidentiality', 'Give staff written guidance on confidentiality and on passing things on'),
  checklistPoint('physical-access', 'Keep rooms, equipment and records from those who have no business there'),
  checklistPoint('secure-storage', 'Store information safely, and encrypt what can be carried'),
  checklistPoint('retention', 'Write down how long information is kept'),
  { id: 'help', group: 'partner', asks: 'Help a small partner to do and to show all this', source: ['s0-support', 's1-assurance'], read: helpOf },
];
