import 'server-only';
// The list of tasks: the home of a draft.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { exits } from '@/content/wording/exits';
import { taskGroups, taskNames, taskNotes } from '@/content/wording/draft-tasks';
import { sectionNames, successorWords } from '@/content/wording/successor';
import * as events from '@/db/events';
import * as successors from '@/db/successors';
import type { Before } from '@/lib/domain/agreement/before-stands';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { type DraftTask, draftTasks } from '@/lib/domain/agreement/draft-tasks';
import { settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { closedFor, draftStanding, inDraft, isDrafted } from './draft-standing';
import type { DraftTasksModel, ShownTask } from './draft-tasks-model';
import type { Closed, Way } from './question-page-model';
import { willReplace } from './successor-notes';
import { type TwinNote, twinNote } from './twin-note';

const namesIn = ({ file, contradictions }: Standing) => ({
  igLead: file.igReview?.byName ?? file.igLead?.name ?? 'your IG lead',
  partner: file.partner?.name ?? 'the partner',
  sharing: file.sharing.name,
  n: String(file.replaces?.version ?? ''),
  stopping: String(contradictions().filter(({ stops }) => stops === 'sending').length),
  found: String(contradictions().filter(({ level }) => level !== 'note').length),
});

function shownTask({ id, state, path, note }: DraftTask, standing: Standing, closed: boolean): ShownTask {
  const words =
    note &&
    filledIn(taskNotes[note], note === 'with-ig-lead' ? { ...namesIn(standing), igLead: standing.file.igLead?.name ?? 'your IG lead' } : namesIn(standing));
  const open = path !== undefined && (!closed || path === 'with-ig-lead');
  return {
    id,
    text: taskNames[id],
    status: state,
    ...(words && { hint: words.hint }),
    ...(words?.tag && { statusText: words.tag }),
    ...(open && { href: inDraft(standing, path) }),
  };
}

/** Sections that are open and have no task of their own: they stand behind “Check your answers”. */
function openElsewhere({ replaces }: Standing['file']): string {
  const names = (replaces?.open ?? []).filter((section) => !(section in taskNames)).map((section) => sectionNames[section]);
  return names.length === 0 ? '' : successorWords.openElsewhere.replace('{names}', names.join('; '));
}

function notesOn(standing: Standing, closed: Closed | undefined, before: Before | undefined): DraftTasksModel['notes'] {
  const { file, exit } = standing;
  const { reply, igReview } = file;
  const drafting = isDrafted(standing);
  const asks = drafting && file.status === 'changes-asked' && reply?.changes;
  const back = drafting && igReview?.outcome === 'back' && igReview.backNote;
  const will = willReplace(file, before, standing.context.today);
  return [
    ...(will ? [{ ...will, text: [will.text, openElsewhere(file)].filter(Boolean).join(' ') }] : []),
    ...(closed ? [{ heading: 'You can read this draft, not change it', ...closed }] : []),
    ...(asks ? [{ heading: `${file.partner?.name ?? 'The partner'} asks for changes`, text: asks }] : []),
    ...(back ? [{ heading: `${igReview.byName} sent this back`, text: back }] : []),
    ...(exit && drafting
      ? [
          {
            heading: 'This sharing needs another route',
            text: exits[exit.exit].h1,
            way: { href: inDraft(standing, `another-route/${exits[exit.exit].path}`), text: 'Read what to use instead' },
          },
        ]
      : []),
  ];
}

const buttons: Readonly<Partial<Record<DraftTask['id'], string>>> = { 'ig-review': 'Open the IG lead’s page' };

/** The first task that waits for this person. */
function onward(tasks: readonly DraftTask[], standing: Standing, closed: boolean): Way | undefined {
  if (closed) return undefined;
  const begun = tasks.some(({ state }) => state !== 'not-started' && state !== 'cannot-start');
  const open = tasks.find(
    ({ state, path, note, id }) => path !== undefined && state !== 'completed' && note !== 'another-route' && !(id === 'ig-review' && path !== 'ig-review'),
  );
  if (!open?.path) return undefined;
  const last: Readonly<Record<string, string>> = { check: 'Check your answers', send: `Send to ${standing.file.partner?.name ?? 'the partner'}` };
  const held = open.id === 'send' && open.path === 'send' && open.note !== 'ready-to-send';
  return { href: inDraft(standing, open.path), text: (held ? undefined : last[open.path]) ?? buttons[open.id] ?? (begun ? 'Continue' : 'Start') };
}

const cameBack: Readonly<Record<string, string>> = {
  'hand-over-taken-back': 'took the draft back from the IG lead',
  'agreement-taken-back': 'took the agreement back from {partner}',
  'agreement-reopened': 'opened the agreement again',
};

/** The last thing that happened, while nothing has happened since. */
function saidOf(last: events.PastEvent | undefined, { person }: Actor, standing: Standing): string | undefined {
  const words = last && cameBack[last.what];
  if (!words || !isDrafted(standing)) return undefined;
  return `${last.by === person ? 'You' : (last.byName ?? 'Somebody')} ${filledIn(words, namesIn(standing))} on ${momentInWords(last.at)}`;
}

interface Around {
  readonly twin: TwinNote | undefined;
  readonly last: events.PastEvent | undefined;
  /** The signed agreement that it is to replace. */
  readonly before: Before | undefined;
}

function show(standing: Standing, actor: Actor, { twin, last, before }: Around): DraftTasksModel {
  const { file, exit, context } = standing;
  const closed = closedFor(standing, actor);
  const tasks = draftTasks(standing, hasRole(actor, 'ig-lead'));
  const done = tasks.filter(({ state }) => state === 'completed').length;
  const service = settleService(file.answers, catalogue)?.label;
  const said = saidOf(last, actor, standing);
  const on = onward(tasks, standing, closed !== undefined);
  return {
    title: `Your tasks – ${agreementName(file)}`,
    h1: agreementName(file),
    reference: file.reference,
    status: exit ? 'Needs another route' : statusTag(file, context.today).text,
    ...(service && { service }),
    back: { href: `/agreements/${file.reference}`, text: 'Back to the agreement' },
    groups: taskGroups.map(({ heading, tasks: ids }) => ({
      heading,
      tasks: tasks.filter(({ id }) => ids.includes(id)).map((task) => shownTask(task, standing, closed !== undefined)),
    })),
    progress: `${done} of ${tasks.length} tasks ${done === 1 ? 'is' : 'are'} complete`,
    ...(said && { said }),
    notes: [...notesOn(standing, closed, before), ...(twin ? [twin] : [])],
    ...(on && { on }),
  };
}

export const draftTasksPage = view({
  name: 'draft-tasks',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor, now) => {
    const standing = await draftStanding(q, reference, actor, now);
    if (!standing) return undefined;
    const twin = isDrafted(standing) ? await twinNote(q, standing.file, actor.organisations) : undefined;
    const before = await successors.beforeOf(q, standing.file, actor.organisations);
    return { standing, twin, before, last: (await events.history(q, reference)).at(-1) };
  },
  allow: (actor, { standing }) => mayDraft(actor, standing.file),
  show: ({ subject: { standing, ...around }, actor }) => show(standing, actor, around),
});
