import 'server-only';
// Before somebody is taken out: what ends at once, what lies with them, and who takes over.
import * as z from 'zod';
import { leaverForm } from '@/content/questions/leaver';
import { contactWords } from '@/content/wording/contacts';
import { peopleWords } from '@/content/wording/people';
import { type LeaverFile, leaverFile } from '@/db/leaver-files';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { SheetOnFile } from '@/lib/domain/contacts/change-contact';
import { leftLines } from '@/lib/domain/contacts/left-on-sheet';
import { endsWith, ownRoles } from '@/lib/domain/people/deputyship';
import { anyMember } from '@/lib/domain/people/actor';
import { whyNotRemove } from '@/lib/domain/people/change-roles';
import type { HeldWork } from '@/lib/domain/people/held-work';
import { isBelow } from '@/lib/domain/people/role-lattice';
import { whoCanTake } from '@/lib/domain/people/successors-of';
import { listed } from '@/lib/domain/print/words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import { keptAnswer } from './kept-answer';
import { fewSheets } from './left-on-sheet';
import type { RemovePageModel } from './people-models';

const words = peopleWords.remove;

/** “SA-7K4M-2QXR with Riverside Debt Advice” */
export function heldLines(held: HeldWork, organisation: string): readonly string[] {
  const each = (file: AgreementFile) => {
    const other = file.partner && agreementNames(file, organisation).other;
    return other ? `${file.reference} with ${other}` : file.reference;
  };
  return (['drafts', 'leads', 'signs'] as const).flatMap((kind) =>
    held[kind].length > 0 ? [words[kind].replace('{list}', listed(held[kind].map(each)))] : [],
  );
}

/** Who stands in for whom, as it ends with them. */
function deputyLines({ person, team, deputyships }: LeaverFile, today: string): readonly string[] {
  const { standsInFor, stoodInBy } = endsWith(person.id, deputyships, today);
  const line = (text: string, id: string, day: string) => filledIn(text, { person: team.find((one) => one.id === id)?.name ?? '', day: dateInWords(day) });
  return [
    ...standsInFor.map(({ personId, untilDay }) => line(words.standsInFor, personId, untilDay)),
    ...stoodInBy.map(({ deputyId, untilDay }) => line(words.stoodInBy, deputyId, untilDay)),
  ];
}

/** The contact sheets of signed agreements that name them: nobody else is named there by itself. */
function sheetLines({ person: { id, name }, team, sheets }: LeaverFile & { readonly sheets: readonly SheetOnFile[] }, today: string): readonly string[] {
  const here = team.filter((one) => one.id !== id).map((one) => one.name);
  const lines = leftLines(sheets, { former: [name], here }, today);
  return lines.length === 0 ? [] : [filledIn(contactWords.left.remove, { list: listed([...new Set(lines.map(({ reference }) => reference))]) })];
}

export const removePersonPage = view({
  name: 'remove-person-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => {
    const file = await leaverFile(q, id, actor);
    return file && { ...file, sheets: await fewSheets(q, actor.organisation) };
  },
  allow: (actor, { person }) =>
    isBelow(person.roles, ownRoles(actor)) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName} to remove ${person.name}` },
  show: ({ subject, actor, now, attempt }): RemovePageModel => {
    const { person, team, held, invited } = subject;
    const { heirs, signers } = whoCanTake(person, team, held);
    const form = leaverForm(heirs, signers);
    const kept = keptAnswer(attempt, { command: 'remove-person' }, form, dayOf(now.toISOString()));
    const names = { name: person.name, own: actor.organisationName };
    const say = (text: string) => filledIn(text, names);
    const refusal = whyNotRemove({ actor, person, team });
    const today = dayOf(now.toISOString());
    const holds = [...heldLines(held, actor.organisation), ...deputyLines(subject, today), ...sheetLines(subject, today)];
    return {
      title: say(words.h1),
      h1: say(words.h1),
      back: { href: `/people/${person.id}` },
      lines: [...words.lines.map(say), ...(invited.length > 0 ? [say(words.invited).replace('{names}', listed(invited))] : [])],
      holds: holds.length > 0 ? holds : [say(words.nothing)],
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/remove-person',
      hidden: { person: person.id },
      buttons: { main: say(words.button), exit: false },
      cancel: { href: `/people/${person.id}`, text: say(words.cancel) },
      why: { text: words.why, sources: [] },
      ...(refusal?.kind === 'refused' && { refusal: refusal.reason }),
    };
  },
});
