import 'server-only';
// Renewing: the dates first; then what stays the same, with its age, and the answers that somebody confirms one by one.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { renewWords as words } from '@/content/wording/successor';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { beginSuccessor } from '@/lib/domain/agreement/begin-successor';
import { isAged } from '@/lib/domain/agreement/replaces';
import { checkedName, confirmedName, datesForm } from '@/lib/domain/agreement/renewing';
import { standingAnswers } from '@/lib/domain/agreement/standing-answers';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import type { FormValue } from '@/lib/domain/questions/form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { saidRows } from '@/lib/domain/questions/said-rows';
import { Reference } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import type { Closed, QuestionPageModel, Way } from './question-page-model';
import { closedForReplacing, type ReplacingPage, replacingPage } from './replacing-page';
import { namedFor } from './signing-file';

export interface CarriedAnswer {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  /** “Answered on 6 November 2026”. */
  readonly age: string;
}

export interface RenewPageModel extends QuestionPageModel {
  readonly back: Way;
  readonly closed?: Closed;
  /** The second page. */
  readonly check?: {
    readonly h1: string;
    readonly intro: string;
    /** Asked about one by one, each with a box of this name. */
    readonly old: readonly CarriedAnswer[];
    readonly oldIntro: string;
    readonly name: string;
    readonly others: readonly CarriedAnswer[];
    readonly othersHeading: string;
    readonly change: Required<Way>;
    readonly button: string;
    /** The dates as they were typed, and that this page was read. */
    readonly hidden: FormValue;
  };
}

const form = datesForm(catalogue);

/** Every answer of the sharing side’s that would be taken over, those of the dates left out. */
function carried({ file, standing }: ReplacingPage, now: Date): readonly (CarriedAnswer & { readonly old: boolean })[] {
  const { draft, context, model } = standing;
  const asked = { kind: 'renewal', open: [], confirmed: [], by: '', at: now.toISOString() } as const;
  const taken = beginSuccessor(file, standingAnswers(file, catalogue), catalogue.questions, asked);
  return draft.flatMap((step) => {
    const { key } = step;
    const answer = taken.answers[key];
    if (!answer || key === 'dates') return [];
    const age = words.check.by.replace('{on}', dateInWords(dayOf(answer.at)));
    return saidRows([step], context, model).map(({ label, lines }) => ({ key, label, lines, age, old: isAged(key, taken) }));
  });
}

/** Drawn once the dates can be read; until then, and for whoever goes back to them, the dates. */
function checkOf(subject: ReplacingPage, now: Date, attempt: ShownAttempt | undefined, href: string, attemptId: string): RenewPageModel['check'] {
  if (attempt?.command !== 'renew-agreement' || attempt.outcome.kind !== 'invalid' || !(checkedName in attempt.outcome.errors)) return undefined;
  const kept = keptAnswer(attempt, { command: 'renew-agreement' }, form, dayOf(now.toISOString()));
  const all = carried(subject, now);
  const { h1, intro, old, others, button, change } = words.check;
  return {
    h1,
    intro,
    oldIntro: old,
    name: confirmedName,
    old: all.filter((one) => one.old),
    others: all.filter((one) => !one.old),
    othersHeading: others,
    change: { href: `${withQuery(href, 'attempt', attemptId)}&change=yes`, text: change },
    button,
    hidden: { ...kept?.fields, [checkedName]: 'yes' },
  };
}

export const renewPage = view({
  name: 'renew-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: (q, { reference }, actor, now) => replacingPage(q, reference, actor, now),
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject, actor, attempt, input, now }): RenewPageModel => {
    const { file } = subject;
    const agreement = `/agreements/${file.reference}`;
    const href = `${agreement}/renew`;
    const kept = keptAnswer(attempt, { command: 'renew-agreement' }, form, dayOf(now.toISOString()));
    const check = input.changing ? undefined : checkOf(subject, now, attempt, href, input.attempt ?? '');
    const closed = closedForReplacing(subject);
    const caption = namedFor(file, actor.organisation);
    const value = kept?.fields ?? {};
    const wrong = check || input.changing ? {} : (kept?.errors ?? {});
    const h1 = check?.h1 ?? words.h1;
    return {
      title: `${h1} – ${caption}`,
      caption,
      h1,
      back: check ? { href: check.change.href } : { href: agreement },
      form: drawnForm(form, value, wrong),
      value,
      errors: wrong,
      ...(kept && { wrongParts: kept.wrongParts }),
      action: '/do/renew-agreement',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      why: { text: filledIn({ why: words.why }, agreementNames(file, file.sharing.id)).why, sources: [] },
      ...(closed && { closed }),
      ...(check && !closed && { check }),
    };
  },
});
