// Section 4, how and when: who sends, by which ways, what happens when a way fails, and how details come back.
import { showsHealthOfCaredFor } from '../../agreement/carer-referred';
import { dangerousIds } from '../../agreement/chosen-items';
import type { Flow, Method } from '../../agreement/model';
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { seesRecords } from '../../agreement/named-statute';
import { isConcern, onlyConcerns } from '../../agreement/return-items';
import { suggestedPhoneCheck } from '../../agreement/standard-terms';
import { dateInWords, dayOf } from '../../assurance/calendar';
import type { Team } from '../../people/organisation';
import { emailRoute } from '../../registers/email-route';
import { asksFirst } from '../asking-law';
import { parentSaysYes } from '../child-words';
import { anyStatementB, kindsAsked, statementsAsked } from '../papers/statement-b';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { restsOnOwnShownHealth } from '../shown-health';
import { asTyped, inSentence } from '../words';

const email = (methods: readonly Method[]): boolean => methods.includes('secure-email') || methods.includes('encrypted-email');

function whoSends({ model, say, unanswered }: PrintContext): readonly Sentence[] {
  const { team } = model;
  if (!team) return unanswered('check/people', 'which team sends the details');
  return [
    team.approver
      ? say('transfer.who-approved', { whoSends: team.whoSends, approver: inSentence(asTyped(team.approver)) })
      : say('transfer.who', { whoSends: team.whoSends }),
  ];
}

const every = { daily: 'every day', weekly: 'every week', monthly: 'every month' } as const;

function howOften(context: PrintContext): Sentence {
  const { outward, values, say, model } = context;
  const often = model.terms?.often;
  if (often) {
    const words = 'every' in often ? every[often.every] : `as follows: ${inSentence(asTyped(often.inWords))}`;
    return say(email(outward.methods) ? 'transfer.often-mailbox' : 'transfer.often', { often: words });
  }
  const asked = asksFirst(context);
  // Where section 7 says who decides for somebody who cannot, or for a child, not each of them says yes.
  const others = (context.result.actions.includes('CAPACITY_PATHWAY') && !restsOnOwnShownHealth(context)) || parentSaysYes(context);
  const yes = others ? 'says yes, or it is decided for them as section 7 says' : 'says yes';
  const both = showsHealthOfCaredFor(model) ? (asked ? 'and the person cared for say yes' : 'is referred and the person cared for says yes') : undefined;
  const trigger = `a ${values.person} ${both ?? (asked ? yes : 'is referred')}`;
  return say(email(outward.methods) ? 'transfer.each-mailbox' : 'transfer.each', { trigger });
}

function encrypted({ model, say }: PrintContext): Sentence {
  const egress = model.team?.usesNhsmail === false ? '-egress' : '';
  return say(`${model.mailbox === 'ordinary' ? 'transfer.encrypted-ordinary' : 'transfer.encrypted'}${egress}`);
}

const onNhsmail = (team: Team | undefined): boolean => team !== undefined && emailRoute(team.mailbox) === 'secure';

/**
 * What shows that the mailbox meets the standard; undefined while the partner has not said which one it uses, or nothing shows it.
 * NHS.net Connect is said only of a side whose address ends in nhs.net: nothing else shows by itself that an account meets the standard.
 */
function evidence({ model, checklist, values }: PrintContext): string | undefined {
  if (model.mailbox === 'nhsmail') return onNhsmail(model.team) ? 'NHS.net Connect on both sides' : `the mailbox of ${values.partner} is on NHS.net Connect`;
  if (model.mailbox !== 'secure-standard') return undefined;
  return checklist?.decision
    ? `the mailbox of ${values.partner} was checked with the checklist on ${dateInWords(dayOf(checklist.decision.at))}`
    : 'not checked yet';
}

function secureEmail(context: PrintContext): readonly Sentence[] {
  const found = evidence(context);
  if (found === undefined) return context.unanswered('email', 'which mailbox {partner} uses');
  const { team, mailbox } = context.model;
  // Of the side that sends, its profile or its address must say so; what only somebody says is told as that.
  const both = team?.usesNhsmail || onNhsmail(team);
  const shown = mailbox === 'nhsmail' && (!both || onNhsmail(team));
  return [context.say(`transfer.secure${both ? '' : '-mailbox'}${shown ? '' : '-said'}`, { evidence: found })];
}

/** Whoever logs in could open more than is shared: the text says what they may open, and who sees to it where people said yes to a list alone. */
function accessLimit(context: PrintContext): readonly Sentence[] {
  const { say, model } = context;
  if (asksFirst(context)) return [say('transfer.access-limit-yes'), say('transfer.access-set')];
  return [
    ...(seesRecords(model.service.statute) ? [say('transfer.access-limit-records'), say('transfer.access-records-found')] : [say('transfer.access-limit')]),
    ...(anyStatementB(context)
      ? [say('transfer.access-limit-b', { kinds: kindsAsked(context), statement: statementsAsked(context) }), say('transfer.access-set')]
      : []),
  ];
}

function access(context: PrintContext): readonly Sentence[] {
  const { outward, say, unanswered } = context;
  const { access: by } = outward;
  if (!by) return unanswered('send-how-access', 'who can log in');
  const words = { system: asTyped(by.system), jobs: inSentence(asTyped(by.jobs)), review: inSentence(asTyped(by.review)) };
  return [
    say('transfer.access', words),
    say('transfer.access-jobs', words),
    ...accessLimit(context),
    say('transfer.access-review', words),
    say('transfer.access-audit'),
    say('transfer.honorary'),
    say('transfer.access-removed'),
  ];
}

/** In the wrong hands they could harm somebody (rule W1): a letter lies about at home. */
function trackedPost({ say, model, outward }: PrintContext): Sentence {
  if (dangerousIds(outward.items).length > 0) return say('transfer.tracked-post-danger');
  return say(model.service.highHarm ? 'transfer.tracked-post-service' : 'transfer.tracked-post');
}

const ways: Readonly<Record<Method, (context: PrintContext) => readonly Sentence[]>> = {
  'encrypted-email': (context) => [encrypted(context), context.say('transfer.reply-inside')],
  'secure-email': secureEmail,
  system: ({ say }) => [say('transfer.system')],
  access,
  phone: ({ say, model }) => [
    say('transfer.phone'),
    say('transfer.who-speaks', { check: inSentence(asTyped(model.terms?.phoneCheck ?? suggestedPhoneCheck)) }),
  ],
  'tracked-post': (context) => [
    trackedPost(context),
    context.say('transfer.post-service', { service: asTyped(context.model.terms?.post ?? 'Royal Mail Special Delivery') }),
  ],
  'by-hand': ({ say }) => [say('transfer.by-hand')],
  other: ({ outward, say, unanswered }) =>
    outward.otherMethod ? [say('transfer.other', { other: asTyped(outward.otherMethod) })] : unanswered('send-how-other', 'the other way'),
};

/** The telephone stands in for whatever is down; a telephone that is down waits. */
function fallback({ outward: { methods }, say, model }: PrintContext): Sentence {
  const backup = model.terms?.backup;
  if (backup === 'another' || backup === 'wait') return say(`transfer.if-down-${backup}`);
  if (email(methods)) return say('transfer.if-email-down');
  if (methods.includes('system') || methods.includes('access')) return say('transfer.if-system-down');
  return say(methods.every((method) => method === 'phone') ? 'transfer.if-phone-down' : 'transfer.if-way-down');
}

function comesBack(context: PrintContext): readonly Sentence[] {
  const { back, say } = context;
  if (!back || back.items.length === 0) return [];
  // Somebody at risk is no news for the mailbox of a team, which nobody may open before Monday.
  const concerns = back.items.some(isConcern) ? [say('transfer.back-concerns')] : [];
  return onlyConcerns(back) ? concerns : [restComesBack(context, back), ...concerns];
}

function restComesBack({ model, say, outward }: PrintContext, back: Flow): Sentence {
  const team = model.team ? `the ${inSentence(asTyped(model.team.name)).replace(/^the /u, '')}` : 'the team that referred';
  const [method] = back.methods;
  if (method === 'system' || method === 'access') return say('transfer.back-system');
  const way = method === 'encrypted-email' ? 'inside' : 'email';
  if (way === 'email' && method !== 'secure-email') return say('transfer.back-phone');
  // A team's mailbox is open to more than work on the case, whom alone section 8 lets see this: that somebody came tells as much as a referral.
  if (!couldEndangerSomebody(model, [...outward.items, ...back.items])) return say(`transfer.back-${way}`, { team });
  return outward.items.some(({ itemId }) => itemId === 'local-ref') ? say(`transfer.back-${way}-nameless`, { team }) : say('transfer.back-referrer', { team });
}

const inOrder = Object.keys(ways) as readonly Method[];

/** What whoever sends does; what comes back is for others to read. */
export function sending(context: PrintContext): readonly Block[] {
  const { outward, say, unanswered } = context;
  if (outward.methods.length === 0) return paragraph(whoSends(context), unanswered('send-how', 'how the details are sent'));
  const chosen = inOrder.filter((method) => outward.methods.includes(method));
  return paragraph(
    whoSends(context),
    howOften(context),
    chosen.flatMap((method) => ways[method](context)),
    email(outward.methods) && say('transfer.address'),
    fallback(context),
    say('transfer.mistakes'),
  );
}

export const transfer = (context: PrintContext): readonly Block[] => {
  const [first] = sending(context);
  return first?.block === 'paragraph' && context.outward.methods.length > 0 ? paragraph(first.sentences, comesBack(context)) : sending(context);
};
