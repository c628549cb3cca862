// What the guidance asks about the way in which details travel.
import type { Method } from '../agreement/model';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notYet, type Reading, section } from './guidance-point';

const uses = ({ model: { flows } }: GuidanceContext, ...methods: readonly Method[]): boolean =>
  flows.some((flow) => flow.methods.some((one) => methods.includes(one)));
const chosen = ({ model: { flows } }: GuidanceContext): boolean => flows.some(({ id, methods }) => id === 'outward' && methods.length > 0);
const noWay = notYet('No way of sending is chosen', { question: 'send-how' });

const emails: readonly Method[] = ['secure-email', 'encrypted-email'];
const byEmailAlone = ({ model: { flows } }: GuidanceContext): boolean => flows.every(({ methods }) => methods.every((one) => emails.includes(one)));

function secureEmail(context: GuidanceContext): Reading {
  if (!chosen(context)) return noWay;
  if (!uses(context, 'secure-email', 'encrypted-email')) return doesNotApply('Nothing is sent by email');
  if (context.model.mailbox === undefined) return notYet('{partner} has not said which mailbox it uses', { checklist: 'fill-in' });
  return context.met('method-possible')
    ? done(byEmailAlone(context) ? 'Sends by secure or encrypted email alone' : 'What goes by email goes by secure or encrypted email', section('transfer'))
    : notYet('{partner} has no mailbox yet that fits', { check: 'method-possible' });
}

const onlyWith =
  (methods: readonly Method[], says: string, without: string) =>
  (context: GuidanceContext): Reading => {
    if (!chosen(context)) return noWay;
    return uses(context, ...methods) ? done(says, section('transfer')) : doesNotApply(without);
  };

export const sendingPoints: readonly GuidancePoint[] = [
  {
    id: 'secure-email',
    group: 'sending',
    asks: 'Use email that meets the secure email standard, or encrypt it',
    source: ['s0-secure-email', 's4-transfer'],
    read: secureEmail,
  },
  {
    id: 'right-address',
    group: 'sending',
    asks: 'Check the address twice before sending',
    source: ['s4-transfer'],
    read: onlyWith(['secure-email', 'encrypted-email'], 'Has the address checked', 'Nothing is sent by email'),
  },
  {
    id: 'tracked-paper',
    group: 'sending',
    asks: 'Send paper by a way that can be traced',
    source: ['s4-transfer'],
    read: onlyWith(['tracked-post', 'by-hand'], 'Names the tracked way', 'No paper is sent'),
  },
  {
    id: 'log-ins',
    group: 'sending',
    asks: 'Control and review who can look into a system, and give visitors an honorary contract or the like',
    source: ['s3-relevant', 's2-honorary'],
    read: onlyWith(['access'], 'Names the jobs that log in, who reviews them and what they sign', 'Nobody logs in to the other side’s system'),
  },
];
