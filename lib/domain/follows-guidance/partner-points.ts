// What a voluntary organisation should have in place, point by point of the checklist, and what the sharing side shows and offers.
import { dateInWords } from '../assurance/calendar';
import { isOpen, type ItemStanding } from '../assurance/item-standing';
import { asTyped } from '../print/words';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notYet, type Reading, schedule, section } from './guidance-point';

const unaccepted = { check: 'assurance-accepted' } as const;

/** How a point of the checklist counts: what is planned is never said to be done. */
function standingReads(standing: ItemStanding | undefined, accepted: boolean): Reading {
  if (standing === undefined || standing.source === 'missing') return notYet('The partner has not answered this point of the checklist', unaccepted);
  if (standing.answer === 'not-applicable') return doesNotApply('The partner says that it has nothing of the kind');
  if (isOpen(standing)) {
    const { plan } = standing;
    return notYet(
      plan ? `Planned by ${dateInWords(plan.by)}; until then: ${asTyped(plan.safeguard)}` : 'Not in place, and nothing is planned',
      plan && accepted ? undefined : unaccepted,
    );
  }
  if (!accepted) return notYet('Answered, and not accepted yet', unaccepted);
  if (standing.source === 'not-asked') return done('Rests on the current DSPT result', schedule);
  return done(standing.source === 'dspt' ? 'Covered by the current DSPT result' : 'In place, by the accepted checklist', schedule);
}

const checklistPoint = (item: string, asks: string): GuidancePoint => ({
  id: `checklist-${item}`,
  group: 'partner',
  asks,
  source: ['s0-assurance'],
  read: ({ standings, accepted }) =>
    standingReads(
      standings?.find((one) => one.item.id === item),
      accepted,
    ),
});

function dsptOf({ model: { parties, nation }, accepted }: GuidanceContext): Reading {
  if (nation !== 'england') return doesNotApply('The DSPT is England’s: the checklist shows it instead');
  const [sharing, partner] = ['sharing', 'receiving'].map((side) => parties.find((one) => one.side === side)?.dspt);
  if (!sharing?.level) return notYet('The sender shows no DSPT result', { check: 'sharing-profile-finished' });
  if (partner?.level) return done('Shows the result of both sides', section('parties'));
  return accepted
    ? done('Shows the sender’s; the partner is accepted on its checklist', section('parties'), schedule)
    : notYet('Nothing shows yet how the partner stands', unaccepted);
}

/** Help that the sharing side offered with a point. */
function helpOf({ standings, accepted }: GuidanceContext): Reading {
  const offers = (standings ?? []).filter(({ row }) => row?.outcome === 'offer-help');
  if (offers.length > 0 && accepted) return done('Says what help is given, by whom and when', section('safety'));
  return accepted ? doesNotApply('Nothing was found that help was needed with') : notYet('The checklist is not accepted yet', unaccepted);
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
