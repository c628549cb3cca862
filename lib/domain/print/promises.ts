// “What you have promised”: the duties of one side under a signed version, with when, who and where it stands. Made only from
// answers and confirmed suggestions; a reminder, and no part of the agreement.
import type { OnceDuty } from '../agreement/duty-done';
import type { Side } from '../agreement/model';
import { dateInWords } from '../assurance/calendar';
import { checklistContext } from '../assurance/checklist-context';
import { helpOpen } from '../assurance/help-offered';
import { isOpen, itemStandings } from '../assurance/item-standing';
import { goesOn } from '../assurance/plan';
import { saidDone } from '../assurance/plan-said';
import { asksFirst } from './asking-law';
import { deciderOf } from './decider';
import { conditions, firstNamed } from './conditions';
import type { DutyPlace } from './duty-place';
import { mustBeSafe } from './must-be-safe';
import { logInDuties } from './log-in-duties';
import { isNameless } from './names';
import { otherPeople, otherPeopleNamed, somebodyElseNamed } from './other-people';
import { asNationSays } from './nation-words';
import { printContext, type PrintContext, type PrintSource } from './print-context';
import { anyStatementB, kindsAsked, statementsAsked } from './papers/statement-b';
import { legalBasis } from './sections/legal-basis';
import { caredForChildAlone } from './child-words';
import { childrensTimes } from './sections/retention';
import { asTyped, capitalised, inSentence, listed } from './words';

export interface Duty {
  readonly what: string;
  readonly when: string;
  /** A job, never a name. */
  readonly who: string;
  /** Where it stands: the printed number of the section, or the part that has none. */
  readonly section: DutyPlace;
  /** ISO date, when it falls due on one. */
  readonly due?: string;
  /** It is done once: its side can say so, and on which day. */
  readonly once?: OnceDuty;
  /** The conditions that it stands for, by their names (`firstNamed`). It is over when each of them is. */
  readonly conditions?: readonly string[];
}

/** The plan for a notice is told with its day where people are told (section 9); every other stands in the schedule. */
const placeOfPlan = (item: string): DutyPlace => (item === 'transparency' ? 9 : 'schedule');

const everybody = 'Everyone who sees the details';
/** Who sees to it where no other job is named. */
export const lead = { sharing: 'IG lead', receiving: 'Person who looks after information' } as const;

const by = (date: string): Pick<Duty, 'when' | 'due'> => ({ when: `By ${dateInWords(date)}`, due: date });

function plans({ checklist, model, result, catalogue, today }: PrintContext): readonly Duty[] {
  if (!checklist) return [];
  return itemStandings(checklist, checklistContext(model, result, catalogue, today))
    .filter(isOpen)
    .flatMap(({ item, plan }): readonly Duty[] => {
      if (!plan) return [];
      const of = { who: asTyped(plan.owner), section: placeOfPlan(item.id) };
      const after = goesOn(plan, item);
      return [
        ...(saidDone(plan.said) ? [] : [{ what: item.readyPlan.title, ...by(plan.by), ...of }]),
        ...(after?.when ? [{ what: after.text.replace(/\.$/u, ''), when: after.when, ...of }] : []),
      ];
    });
}

function help({ checklist }: PrintContext): readonly Duty[] {
  if (!checklist) return [];
  return helpOpen(checklist).map(({ help: offer }) => ({ what: capitalised(asTyped(offer.what)), ...by(offer.by), who: asTyped(offer.owner), section: 8 }));
}

/** What both sides promise each other. */
function mutual(context: PrintContext, side: Side): readonly Duty[] {
  const { model, values, sharing, outwardResult } = context;
  const other = side === 'sharing' ? values.partner : values.sharingOrg;
  const byLaw = outwardResult?.commonLaw === 'statutory_duty';
  const says = side === 'sharing' ? deciderOf(sharing) : values.sharingOrg;
  const others = somebodyElseNamed(context) ? '; for somebody else whose details went along, take out theirs alone, unless they keep somebody safe' : '';
  return [
    { what: `If something goes wrong, ring ${other}`, when: `At once, within ${values.hours} hours`, who: everybody, section: 10 },
    {
      what: `${byLaw ? `If a person says no, stop sharing and tell ${other}: ${says} says if it stands` : `If a person says no, stop and tell ${other}`}${others}`,
      when: 'Within one working day',
      who: everybody,
      section: 9,
    },
    ...(model.together !== undefined && sharing.role === 'joint_controller'
      ? [
          {
            what: 'Say in short in your privacy notice what both sides decide together',
            when: 'While the agreement runs',
            who: lead[side],
            section: 1,
          } as const,
        ]
      : []),
    {
      what: 'Answer requests to see, correct or delete details, and acknowledge complaints',
      when: 'Within one month; complaints within 30 days',
      who: lead[side],
      section: 9,
    },
  ];
}

function ofPartner(context: PrintContext): readonly Duty[] {
  const {
    model: { received, purpose },
    values,
  } = context;
  const safely = mustBeSafe(context) ? ', in a way that is safe for them' : '';
  const checker = received?.checker ? capitalised(asTyped(received.checker)) : lead.receiving;
  return [
    { what: `Use the details only to ${inSentence(asTyped(purpose.mayDo))}`, when: 'Always', who: everybody, section: 2 },
    { what: `Tell ${values.sharingOrg} of a referral that is a mistake or incomplete`, when: 'Within one working day', who: everybody, section: 4 },
    ...(received ? [{ what: 'Clear out what is due, and referrals not taken up', when: 'Every three months', who: checker, section: 5 }] : []),
    {
      what: context.partner.notice
        ? `Give people your privacy notice${safely}`
        : `Tell each person what you received, from whom and why, and how to say no${safely}`,
      when: 'At first contact, within one month at the latest',
      who: everybody,
      section: 9,
    },
    // The summary is for partners that are no public body (small-charity.ts); others never read this promise.
    ...(context.partner.organisation.publicAuthority
      ? []
      : [
          {
            what: `Tell ${values.sharingOrg} if ${context.partner.dspt?.version === undefined ? '' : 'your DSPT lapses or '}a checklist answer gets worse`,
            when: 'Within five working days',
            who: lead.receiving,
            section: 'summary' as const,
          },
        ]),
  ];
}

/** One person’s yes does not cover another (rule C10), also where people expect what is shared about themselves. */
function ofOthers(context: PrintContext): readonly Duty[] {
  const others = otherPeopleNamed(context);
  if (others === '') return [];
  const without = otherPeople(context).some(({ shown }) => shown) ? 'send nothing' : 'leave their details out';
  const what = `Ask whoever else is named (${others}) for a yes of their own, where the ${context.values.person} agrees and it is safe; otherwise ${without}`;
  return [{ what, when: 'Before their details are sent', who: 'Staff who refer', section: 7 }];
}

function ofSharing(context: PrintContext): readonly Duty[] {
  const {
    sharing: { notice },
    today,
    outward,
  } = context;
  const asks = asksFirst(context);
  // As section 5 and the staff guide say.
  const inRecord = isNameless(context.model) ? `in ${context.values.theirRecord}` : 'in the record';
  const written = context.model.service.highHarm ? 'where only staff who need it can see it' : inRecord;
  const email = outward.methods.includes('encrypted-email') || outward.methods.includes('secure-email');
  return [
    { what: asks ? `Ask first, and write the answer ${written}` : 'Check for objections', when: 'Before each referral', who: 'Staff who refer', section: 7 },
    // Where people expect the rest, a yes of its own is asked all the same.
    ...(!asks && anyStatementB(context)
      ? [
          {
            what: `Ask for ${statementsAsked(context)}, and write the answer ${written}`,
            when: `Before details about ${kindsAsked(context)} are sent`,
            who: 'Staff who refer',
            section: 7,
          } as const,
        ]
      : []),
    ...ofOthers(context),
    ...officer(context),
    ...(email ? [{ what: 'Check the address', when: 'Before each message', who: 'Staff who refer', section: 4 }] : []),
    ...logInDuties(context),
    ...(notice?.on && notice.on > today
      ? [{ what: 'Publish the privacy notice', ...by(notice.on), who: lead.sharing, section: 9, once: 'privacy-notice' as const }]
      : []),
  ];
}

/** What the sharing side asked to be done first: the partner does it, and until then nothing is sent. */
function first(context: PrintContext, side: Side): readonly Duty[] {
  const asked = conditions(context).map((one) => ({ of: firstNamed(one), text: one.text }));
  const duty = (what: string, of: readonly string[]): Duty => ({
    what,
    when: 'Before sharing starts',
    who: lead[side],
    section: 'schedule',
    conditions: of,
  });
  if (side === 'receiving') return asked.map(({ of, text }) => duty(capitalised(text), [of]));
  return asked.length === 0
    ? []
    : [duty('Send nothing before what the schedule lists first is done, unless to keep somebody from serious harm', [...new Set(asked.map(({ of }) => of))])];
}

/** Children are told so that they can follow it (rule P2); somebody has to make that notice. */
const childrensNotice = (side: Side, when: string): Duty => ({
  what: 'Make a notice that children can follow',
  when,
  who: lead[side],
  section: 9,
  once: 'childrens-notice',
});

/** Where England’s Code may keep a child’s record longer, somebody has to ask (section 5). */
const childrensRecords: Duty = {
  what: 'Ask the records lead to confirm how long a child’s record is kept',
  when: 'Before sharing starts',
  who: 'Person who looks after information',
  section: 5,
  once: 'childrens-records',
};

/** What section 7 leaves open, by the sentence that says who is asked. It names no day, so nothing waits for it. */
const leftOpen: readonly (readonly [string, string])[] = [
  ['legal.return-ea', 'that the request for what comes back is enough'],
  ['legal.statute-confirm', 'that the law gives the right'],
  ['legal.care-act-confirm', 'how far the Care Act lets an advocate see records'],
  ['legal.nameless-confirm', 'that the service counts as one that people use without a name'],
  ['legal.capacity-confirm', 'who may decide for somebody who cannot'],
  ['legal.children-confirm', 'who decides for a child'],
];
/** Questions that come before a yes is taken. */
const beforeYes: readonly (readonly [string, string])[] = [
  ['legal.capacity-yes-of-others', 'somebody appointed'],
  ['legal.parents-yes', 'somebody with parental responsibility'],
];

/** Read from the section itself, so that both always say the same. */
function officer(context: PrintContext): readonly Duty[] {
  const said = new Set<string>();
  const say: PrintContext['say'] = (id, values) => {
    said.add(id);
    return context.say(id, values);
  };
  legalBasis({ ...context, say });
  const asked = (rows: typeof leftOpen) => rows.filter(([id]) => said.has(id)).map(([, what]) => asNationSays(what, context.model.nation));
  const ask = (what: string, when: string, once: OnceDuty): Duty => ({
    what: `Ask the data protection officer to confirm ${what}`,
    when,
    who: lead.sharing,
    section: 7,
    once,
  });
  const [open, whose] = [asked(leftOpen), asked(beforeYes)];
  return [
    ...(open.length > 0 ? [ask(listed(open), 'By the day on which it starts', 'officer-open')] : []),
    ...(whose.length > 0 ? [ask(`that the explicit yes of ${listed(whose, 'or')} counts`, 'Before such a yes is taken', 'officer-yes')] : []),
  ];
}

function reviewWhen({ model: { reviewMonths, reviewOn } }: PrintContext): string {
  if (reviewOn !== undefined) return `On ${dateInWords(reviewOn)}`;
  return `${reviewMonths === 12 ? 'One year' : `${reviewMonths} months`} after it starts`;
}

/** Sections in their order, then what stands in no section. */
const orderOf = ({ section }: Duty): number => (typeof section === 'number' ? section : Number.POSITIVE_INFINITY);

/** What falls due on a date, in the order of the dates; then what applies every day, in the order of the sections. */
export function inOrderOfDuties(duties: readonly Duty[]): readonly Duty[] {
  const dated = duties.filter(({ due }) => due !== undefined).toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
  const daily = duties.filter(({ due }) => due === undefined);
  return [...dated, ...daily.toSorted((one, other) => (orderOf(one) === orderOf(other) ? 0 : orderOf(one) - orderOf(other)))];
}

/** Every duty of a side. `reviewOn` (ISO date) is known once the last side has signed. */
export function promises(source: PrintSource, side: Side, reviewOn?: string): readonly Duty[] {
  const context = printContext(source);
  const review: Duty = { what: 'Review the agreement', who: lead[side], section: 13, ...(reviewOn ? by(reviewOn) : { when: reviewWhen(context) }) };
  const caredFor = caredForChildAlone(context) ? [childrensNotice(side, 'Before details of a child who is cared for are first sent')] : [];
  const children = context.result.actions.includes('CHILD_FRIENDLY_NOTICE') ? [childrensNotice(side, 'Before sharing starts')] : caredFor;
  const records = childrensTimes(context) ? [{ ...childrensRecords, who: lead[side] }] : [];
  const own = side === 'sharing' ? [...help(context), ...ofSharing(context)] : [...plans(context), ...ofPartner(context)];
  return inOrderOfDuties([...first(context, side), ...own, ...mutual(context, side), ...children, ...records, review]);
}
