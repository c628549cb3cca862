import 'server-only';
// Sending the agreement to the partner (D33).
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { sendingWords as words } from '@/content/wording/sending';
import * as invitations from '@/db/invitations';
import * as people from '@/db/people';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { newPartnerIn } from '@/lib/domain/agreement/provisional-partner';
import { lifecycle } from '@/lib/domain/agreement/lifecycle';
import { sendForm } from '@/lib/domain/agreement/send-form';
import { nothingChanged } from '@/lib/domain/agreement/sent-answers';
import type { Standing } from '@/lib/domain/agreement/standing';
import { checklistContext } from '@/lib/domain/assurance/checklist-context';
import { assuranceStands } from '@/lib/domain/assurance/checklist-tag';
import { type ChecklistCounts, checklistCounts } from '@/lib/domain/assurance/checklist-counts';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import type { Person } from '@/lib/domain/people/person';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import type { Form } from '@/lib/domain/questions/form';
import { filledIn, resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { CheckRow } from './check-row';
import { checkRows } from './check-rows';
import { draftStanding, inDraft, isDrafted } from './draft-standing';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { openCommentsNote } from './open-comments';
import { openQuestions } from './open-questions';
import { realPersonWarning } from './question-model';
import type { SendPageModel } from './send-page-model';
import { shownSources } from './shown-sources';

interface Looking {
  readonly standing: Standing;
  /** Whoever of the partner is told, as the mail is addressed. */
  readonly told: readonly Person[];
  /** Nobody is there yet: who will be invited. */
  readonly invited?: string;
  readonly actor: Actor;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
}

function question() {
  const found = catalogue.questions.find(({ id }) => id === 'send');
  if (!found) throw new Error('No question “send”');
  return found;
}

/** What is not met, with the way to it. The IG lead’s page opens for her alone: to others it says how it gets there. */
function openRows({ standing, actor }: Looking): readonly CheckRow[] {
  const { factsFor } = standing;
  const lead = hasRole(actor, 'ig-lead');
  return checkRows(factsFor('sharing'), lifecycle.draft.send?.needs ?? [])
    .filter(({ met }) => !met)
    .map(({ way, ...row }) => {
      const open = row.id === 'answers-complete' ? openQuestions(standing) : [];
      if (open[0]) return { ...row, text: open.map(({ text }) => text).join('. '), way: { href: open[0].way.href, text: words.wayToOpen } };
      if (!way) return row;
      const toLead = way.href.endsWith('/ig-review') && !lead;
      return { ...row, way: toLead ? { href: inDraft(standing, 'check'), text: words.wayToLead } : way };
    });
}

function counts({ model, result, file, context }: Standing): ChecklistCounts | undefined {
  if (!model || !result || !file.partner) return undefined;
  const { id: organisationId } = file.partner;
  const none = {
    id: '',
    agreementReference: file.reference,
    organisationId,
    sharingOrganisationId: file.sharing.id,
    status: 'in-progress',
    version: 0,
    revision: 1,
    answers: {},
  } as const;
  return checklistCounts(none, checklistContext(model, result, catalogue, context.today));
}

/** A checklist that is accepted, and not out of date, is not filled in again. */
function asks({ file: { checklist }, model, result, context }: Standing): readonly string[] {
  const stands = checklist && model && result && assuranceStands(checklist, checklistContext(model, result, catalogue, context.today));
  return [...words.asks, stands ? words.checklistStands : words.asksChecklist, words.asksReply];
}

function closedFor({ standing }: Looking): SendPageModel['closed'] {
  if (isDrafted(standing)) return undefined;
  const { status, reference } = standing.file;
  return { text: status === 'ended' ? words.ended : words.sentAlready, way: { href: `/agreements/${reference}`, text: 'Go to the agreement' } };
}

const named = ({ fields }: Form): Form => ({ fields: fields.map((field) => (field.name === 'finalOnYes' ? { ...field, label: words.ahead } : field)) });

function page(looking: Looking): SendPageModel {
  const { standing, told, invited, actor, attempt, attemptId, changing } = looking;
  const { file, context } = standing;
  const { h1, why } = resolveQuestion(question(), context);
  const form = sendForm(question(), context);
  const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'send-agreement' }, form, context.today);
  const { withDspt = 4, without = 11 } = counts(standing) ?? {};
  const names = { ...agreementNames(file, actor.organisation), withDspt: String(withDspt), without: String(without) };
  const say = <T>(text: T): T => filledIn(text, names);
  const closed = closedFor(looking);
  const comments = openCommentsNote(file);
  return {
    title: `${h1} – ${agreementName(file)}`,
    caption: question().section,
    h1,
    back: { href: hasRole(actor, 'ig-lead') ? inDraft(standing, 'ig-review') : inDraft(standing) },
    form: named(drawnForm(form, kept?.fields ?? {}, kept?.errors)),
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    action: '/do/send-agreement',
    hidden: { reference: file.reference },
    buttons: { main: say(words.button), exit: false },
    why: { text: why, sources: shownSources(question().sources) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href: inDraft(standing, 'send'), attemptId }) }),
    ...(closed && { closed }),
    open: openRows(looking),
    openNote: words.openNote,
    ...(comments && { comments }),
    recipients: {
      heading: words.who,
      people: invited === undefined ? told.map(({ name, jobTitle }) => `${name}, ${jobTitle}`) : [invited],
      note: invited === undefined ? (told.length > 0 ? words.whoNote : say(words.whoNobody)) : say(words.whoNew),
    },
    ...(nothingChanged(file, catalogue.questions) && { same: say(words.same) }),
    asks: { heading: words.asked, lines: say(asks(standing)) },
  };
}

export const sendPage = view({
  name: 'send-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor: Actor, now) => {
    const standing = await draftStanding(q, reference, actor, now);
    if (!standing) return undefined;
    const all = standing.file.partner ? await people.ofOrganisations(q, [standing.file.partner.id]) : [];
    const typed = newPartnerIn(standing.file.answers);
    const before = all.length > 0 || typed ? undefined : await invitations.newestFor(q, reference, actor.organisations);
    const invited = typed ? `${typed.person}, ${typed.email}` : before && `${before.name}, ${before.mailbox}`;
    const managers = all.filter(({ roles }) => roles.includes('checklist-owner'));
    return { standing, told: managers.length > 0 ? managers : all, ...(invited && { invited }) };
  },
  allow: (actor, { standing }) => mayDraft(actor, standing.file),
  show: ({ subject, input, actor, attempt }): SendPageModel => page({ ...subject, actor, attempt, attemptId: input.attempt, changing: input.changing }),
});
