import 'server-only';
// Every organisation of the service, for its admin: who uses it, what became part of what, and the form that says so.
import * as z from 'zod';
import { authenticatorWords as fresh } from '@/content/wording/authenticator';
import { mergerForm } from '@/content/questions/merger';
import { mergerWords as words } from '@/content/wording/mergers';
import * as mergers from '@/db/mergers';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import { logInWay } from './log-in-way';
import type { OrganisationsPageModel } from './organisations-page-model';

export const organisationsPage = view({
  name: 'organisations-page',
  who: ['admin'],
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    if (!(await toolkitEditions.actsForHost(q, actor))) return undefined;
    const [open, merged] = [await organisations.partnersFor(q, []), await mergers.all(q)];
    const ended = await organisations.these(
      q,
      merged.map(({ from }) => from),
    );
    return { open, merged, ended, everybody: await people.everybody(q) };
  },
  allow: () => 'yes', // found by the admin of the service alone
  show: ({ subject: { open, merged, ended, everybody }, actor, now, attempt }): OrganisationsPageModel => {
    const form = mergerForm(open);
    const kept = keptAnswer(attempt, { command: 'merge-organisations' }, form, dayOf(now.toISOString()));
    const peopleOf = (id: string) => everybody.filter(({ organisationId }) => organisationId === id).length;
    const nameOf = (id: string) => open.find((one) => one.id === id)?.name ?? ended.get(id)?.name ?? '';
    const part = ({ into, day }: mergers.MergerRow) => words.part.replace('{into}', () => nameOf(into)).replace('{day}', dateInWords(day));
    return {
      title: words.title,
      h1: words.title,
      caption: words.caption,
      back: { href: '/organisation' },
      rows: [
        ...open.map(({ id, name }) => ({ key: id, cells: [name, String(peopleOf(id)), peopleOf(id) > 0 ? words.here : words.nobody] })),
        ...merged.map((row) => ({ key: row.from, cells: [nameOf(row.from), '0', part(row)] })),
      ],
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      ...(kept && { wrongParts: kept.wrongParts }),
      action: '/do/merge-organisations',
      hidden: {},
      buttons: { main: words.button, exit: false },
      ...(!confirmedRecently(actor.authenticatedAt, now) && {
        logInAgain: { href: logInWay('/admin/organisations'), heading: fresh.fresh, text: fresh.freshText, way: fresh.freshWay },
      }),
    };
  },
});
