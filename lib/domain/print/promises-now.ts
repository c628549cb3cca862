// The duties of a side as they stand today. Help that was given is promised no longer. Of the partner: a plan that it has said to be done is none
// any more, or has the day that it gave since; a look that was taken again at its checklist settles the plans that it found over, and puts its
// condition in their place. What was signed stays as it was.
import type { AgreementFile } from '../agreement/agreement-file';
import { dutySaid } from '../agreement/duty-done';
import type { Catalogue } from '../agreement/catalogue';
import { dateInWords } from '../assurance/calendar';
import type { Side } from '../agreement/model';
import { helpOffered } from '../assurance/help-offered';
import type { Checklist } from '../assurance/checklist';
import { saidOf } from '../assurance/item-standing';
import { saidDone } from '../assurance/plan-said';
import { conditionDue, laterDay, type Recheck } from '../assurance/recheck';
import { looksSince } from '../assurance/worse-since';
import { firstOf } from './conditions';
import { askedOn } from './duty-place';
import { type Duty, inOrderOfDuties, lead } from './promises';
import { asTyped, capitalised } from './words';

const byDay = (day: string): Pick<Duty, 'when' | 'due'> => ({ when: `By ${dateInWords(day)}`, due: day });

/** A later day stands beside the one that was asked for. */
function dayOfCondition(condition: NonNullable<Recheck['condition']>): Pick<Duty, 'when' | 'due'> {
  const { when, due } = byDay(conditionDue(condition));
  return { when: laterDay(condition) === undefined ? when : `${when}, asked for by ${dateInWords(condition.by)}`, ...(due !== undefined && { due }) };
}

/** As the charity has said of it since. */
function said(duty: Duty, checklist: Checklist, items: Catalogue['checklist']): readonly Duty[] {
  const item = items.find(({ readyPlan }) => duty.due !== undefined && readyPlan.title === duty.what);
  const word = item && saidOf(checklist, item.id);
  if (saidDone(word)) return [];
  return [word?.day === undefined ? duty : { ...duty, ...byDay(word.day) }];
}

/** Help that was said to be given is promised no longer, and a later day stands in the place of the one that was signed. */
function helpNow(duties: readonly Duty[], checklist: Checklist): readonly Duty[] {
  const offered = helpOffered(checklist).map(({ help }) => ({ ...help, days: [help.by, ...(help.moved?.earlier ?? [])] }));
  return duties.flatMap((duty) => {
    const { what, due = '' } = duty;
    const help = offered.find((one) => capitalised(asTyped(one.what)) === what && one.days.includes(due));
    if (help?.done) return [];
    return [help?.moved ? { ...duty, ...byDay(help.by) } : duty];
  });
}

/** A condition is over when it, or the plan that it belongs to, is said to be done; or once the sharing side has looked again. */
function withoutSettled(duties: readonly Duty[], checklist: Checklist, looked: boolean): readonly Duty[] {
  const settled = (name: string) => {
    const first = firstOf(name);
    return looked || (first !== undefined && checklist.review?.firsts?.[first] !== undefined) || saidDone(saidOf(checklist, first ?? name));
  };
  return duties.filter(({ conditions }) => !conditions?.every(settled));
}

/** The partner does what the last look asks for. Where that comes first, nothing more is sent before, and both sides read it. */
function ofLook(look: Recheck | undefined, side: Side): readonly Duty[] {
  if (!look?.condition || saidDone(look.condition.said)) return [];
  const { condition, at } = look;
  const { first = false, what, owner } = condition;
  const section = askedOn(at);
  if (side === 'sharing')
    return first
      ? [
          {
            what: 'Send nothing more before the condition is met, unless to keep somebody from serious harm',
            when: 'Until it is met',
            who: lead.sharing,
            section,
          },
        ]
      : [];
  const { when, ...day } = dayOfCondition(condition);
  return [{ what, when: first ? `${when}, and nothing more is sent before it is done` : when, ...day, who: owner, section }];
}

/** What its side has said to be done once is promised no longer, before the end and after it. */
export const withoutDone = <D extends Pick<Duty, 'once'>>(duties: readonly D[], side: Side, { dutiesDone }: Pick<AgreementFile, 'dutiesDone'>): readonly D[] =>
  duties.filter(({ once }) => !dutySaid(dutiesDone, once, side));

export function promisesNow(
  duties: readonly Duty[],
  side: Side,
  { checklist, rechecks }: Pick<AgreementFile, 'checklist' | 'rechecks'>,
  { checklist: items }: Pick<Catalogue, 'checklist'>,
): readonly Duty[] {
  if (!checklist) return duties;
  const looks = looksSince({ checklist, file: rechecks ? { rechecks } : {} });
  const standing = withoutSettled(duties, checklist, looks.length > 0);
  const instead = ofLook(looks.at(-1), side);
  if (side === 'sharing') return inOrderOfDuties([...instead, ...helpNow(standing, checklist)]);
  const found = new Set(looks.flatMap((look) => look.found));
  const over = ({ what, due }: Duty) => items.some(({ id, readyPlan }) => readyPlan.title === what && found.has(`plan ${id} ${due}`));
  const open = standing.flatMap((duty) => said(duty, checklist, items)).filter((duty) => !over(duty));
  return inOrderOfDuties([...open, ...instead]);
}
