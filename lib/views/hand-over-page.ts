import 'server-only';
// What lies with somebody, and who takes it over for good.
import * as z from 'zod';
import { leaverForm } from '@/content/questions/leaver';
import { peopleWords } from '@/content/wording/people';
import { leaverFile } from '@/db/leaver-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { holdsWork, mayHandOver } from '@/lib/domain/people/held-work';
import { whoCanTake } from '@/lib/domain/people/successors-of';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { RemovePageModel } from './people-models';
import { heldLines } from './remove-person-page';

const words = peopleWords.handOver;

export const handOverPage = view({
  name: 'hand-over-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => leaverFile(q, id, actor),
  allow: (actor, { person }) => (mayHandOver(actor, person) ? 'yes' : { forbidden: `Ask ${person.name}, or an admin of ${actor.organisationName}` }),
  show: ({ subject: { person, team, held }, actor, now, attempt }): RemovePageModel => {
    const { heirs = [] } = whoCanTake(person, team, held);
    const form = leaverForm(heirs, undefined);
    const kept = keptAnswer(attempt, { command: 'hand-over-work' }, form, dayOf(now.toISOString()));
    const say = (text: string) => filledIn(text, { name: person.name, own: actor.organisationName });
    const holds = heldLines({ ...held, signs: [] }, actor.organisation);
    const back = person.id === actor.person ? '/account' : `/people/${person.id}`;
    return {
      title: say(words.h1),
      h1: say(words.h1),
      back: { href: back },
      lines: words.lines.map(say),
      holds,
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/hand-over-work',
      hidden: { person: person.id },
      buttons: { main: words.button, exit: false },
      cancel: { href: back, text: holdsWork(held) ? words.cancel : words.back },
      why: { text: words.why, sources: [] },
      ...(!holdsWork(held) && { refusal: say(words.nothing) }),
      ...(holdsWork(held) && heirs.length === 0 && { refusal: words.nobody }),
    };
  },
});
