import 'server-only';
import * as z from 'zod';
import * as mail from '@/db/mail';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { CapturedLetter, CapturedMail } from './captured-mail-model';

/** The path of a paragraph that is nothing but an address of this service. */
function pathOf(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return undefined;
  const { pathname, search } = new URL(text);
  return pathname + search;
}

function toLetter({ id, to, toName, subject, text, at }: mail.Letter): CapturedLetter {
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const path = pathOf(paragraph);
    return { text: paragraph, ...(path !== undefined && { path }) };
  });
  return { id, to: `${toName}, ${to}`, at: momentInWords(at.toISOString()), subject, paragraphs };
}

/** What the demonstration would have sent. Its page and its address exist in the demonstration only. */
export const capturedMail = view({
  name: 'captured-mail',
  who: anybody,
  input: z.strictObject({}),
  load: async (q) => mail.newest(q),
  allow: () => 'yes',
  show: ({ subject }): CapturedMail => ({ letters: subject.map(toLetter) }),
});
