import 'server-only';
// Who stands in for somebody, now or soon, and the form to name the next.
import * as z from 'zod';
import { deputyForm } from '@/content/questions/deputy';
import { peopleWords } from '@/content/wording/people';
import { deputyFile } from '@/db/deputy-files';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { actsOn, mayNameDeputy, passedOn } from '@/lib/domain/people/deputyship';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { DeputyPageModel } from './people-models';
import { rolesInSentence } from './role-words';

const words = peopleWords.deputy;

export const deputyPage = view({
  name: 'deputy-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => deputyFile(q, id, actor),
  allow: (actor, { person }) => (mayNameDeputy(actor, person) ? 'yes' : { forbidden: `Ask ${person.name}, or an admin of ${actor.organisationName}` }),
  show: ({ subject: { person, others, all }, actor, now, attempt }): DeputyPageModel => {
    const today = dayOf(now.toISOString());
    const able = others.filter(({ id }) => id !== actor.person);
    const form = deputyForm(able);
    const kept = keptAnswer(attempt, { command: 'name-deputy', screen: person.id }, form, today);
    const passes = rolesInSentence(passedOn(person.roles));
    const say = (text: string) => filledIn(text, { name: person.name, roles: passes });
    const open = all.filter(({ endedAt, untilDay }) => endedAt === null && untilDay >= today);
    const refusal = passes === '' ? say(words.nothing) : able.length === 0 ? words.nobody : undefined;
    return {
      title: say(words.h1),
      h1: say(words.h1),
      back: { href: person.id === actor.person ? '/account' : `/people/${person.id}` },
      lines: [say(words.does), words.signs, words.ends],
      open: open.map((one) => ({
        id: one.id,
        name: others.find(({ id }) => id === one.deputyId)?.name ?? '',
        days: words.days.replace('{from}', dateInWords(one.fromDay)).replace('{until}', dateInWords(one.untilDay)),
        now: actsOn(one, today),
      })),
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      ...(kept && { wrongParts: kept.wrongParts }),
      action: '/do/name-deputy',
      hidden: { screen: person.id },
      buttons: { main: words.button, exit: false },
      ...(refusal !== undefined && { refusal }),
    };
  },
});
