import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import * as sessions from '@/db/sessions';
import { anybody, isVisitor } from '@/lib/domain/people/actor';
import { deadLink, whyNotUsable } from '@/lib/domain/people/use-log-in';
import { rowOfLink } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import { logInWay } from './log-in-way';
import type { QuestionPageModel, Way } from './question-page-model';

const words = logInWords.link;

export interface LinkPageModel extends QuestionPageModel {
  /** The link does nothing any more: what is true of links, and the way on. */
  readonly dead?: { readonly text: string; readonly way: Required<Way> };
}

/** What the mailed link opens: a button, so that looking at it changes nothing. An old, used or made-up link says so in the same words. */
export const linkPage = view({
  name: 'link-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async (q, { token }, _actor, now, proves) => {
    const file = await sessions.logInFile(q, rowOfLink(token), 'log-in');
    if (!file || !proves(token, file.row)) return { good: false };
    const { row, newest, person } = file;
    const proof = { row, newest, right: person !== undefined, now, tally: [] };
    return { good: whyNotUsable(proof, 'token', deadLink) === undefined, next: row.next ?? undefined };
  },
  allow: () => 'yes',
  show: ({ subject: { good, next }, input, actor }): LinkPageModel => {
    const h1 = good ? words.h1 : deadLink;
    const again = { text: words.deadNote, way: { href: logInWay(next), text: words.again } };
    const inside = { text: words.inside, way: { href: next ?? '/home', text: words.goOn } };
    return {
      title: h1,
      h1,
      form: { fields: [] },
      value: {},
      errors: {},
      action: '/do/log-in-with-link',
      hidden: { token: input.token },
      buttons: { main: words.button, exit: false },
      ...(!good && { dead: isVisitor(actor) ? again : inside }),
    };
  },
});
