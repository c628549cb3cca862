import 'server-only';
// The draft as it will print, with what is still open said in its place. The partner sees it once it is sent, and not while it is being changed.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as contactNotices from '@/db/contact-notices';
import * as readings from '@/db/readings';
import { hasTextToRead, type Reading } from '@/lib/domain/agreement/reading';
import { settle } from '@/lib/domain/agreement/settle';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { carriedSheet, type SheetBefore } from '@/lib/domain/contacts/carried-sheet';
import { anyMember } from '@/lib/domain/people/actor';
import { onceOf } from '@/lib/domain/once-for';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { JourneyContext } from '@/lib/domain/questions/journey-context';
import type { PrintModel } from '@/lib/domain/print/print-model';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { standingNow } from './known-standing';
import { readMark } from './read-mark';
import { namedFor } from './signing-file';
import type { ClosedPage } from './signing-models';
import type { PreviewPageModel } from './version-models';

const h1 = 'Draft as it will print';

const draftPrint = onceOf(({ file, today, legal }: JourneyContext): PrintModel | undefined => {
  const [model, result] = [settle(file, catalogue), legal()];
  if (!model?.flows.some(({ id }) => id === 'outward') || !result) return undefined;
  const { checklist, lastVersion } = file;
  return printAgreement({ model, result, catalogue, version: lastVersion + 1, on: today, missing: 'say', ...(checklist && { checklist }) });
});

function textOf({ file, context, sheetBefore }: Standing & { readonly sheetBefore?: SheetBefore }, today: string): PreviewPageModel['text'] {
  const print = draftPrint(context);
  const { updatedAt } = file;
  return print && { print, frame: { mark: 'draft', date: updatedAt, signed: [], contactSheet: carriedSheet(contactSheet(file, today), sheetBefore, today) } };
}

function closedOf({ file }: Standing, mayPrint: boolean): ClosedPage | undefined {
  const agreement = `/agreements/${file.reference}`;
  const { version } = file;
  if (version)
    return {
      text: 'The final version is made, so there is no draft.',
      way: { href: `${agreement}/versions/${version.number}`, text: `Read version ${version.number}` },
    };
  if (mayPrint) return undefined;
  return { text: 'There is nothing to show yet. Choose the partner and the service first.', way: { href: `${agreement}/draft`, text: 'Go to your tasks' } };
}

export const previewPage = view({
  name: 'preview-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor, now) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const sheetBefore = await contactNotices.before(q, file, actor.organisations);
    const reading = await readings.of(q, reference, actor.person);
    return { ...(await standingNow(q, file, now)), ...(sheetBefore && { sheetBefore }), ...(reading && { reading }) };
  },
  allow: (actor, { file }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return 'hidden';
    return side === 'receiving' && file.status === 'draft'
      ? { forbidden: `${file.sharing.name} is changing the draft. You can read it when it is sent to you.` }
      : 'yes';
  },
  show: ({ subject, actor, now }): PreviewPageModel => {
    const { file, reading }: Pick<Standing, 'file'> & { readonly reading?: Reading } = subject;
    const mark = readMark(file, reading, actor, { page: 'preview', now: now.toISOString() });
    const caption = namedFor(file, actor.organisation);
    const text = file.version ? undefined : textOf(subject, dayOf(now.toISOString()));
    const closed = closedOf(subject, text !== undefined);
    return {
      title: `${h1} – ${caption}`,
      h1,
      caption,
      back: { href: `/agreements/${file.reference}` },
      ...(text && { text, pdf: { href: `/agreements/${file.reference}/preview/agreement.pdf`, text: 'Download the draft (PDF)' } }),
      ...(closed && { closed }),
      ...(text && hasTextToRead(file, sideOf(file, actor.organisation) ?? 'receiving') && { mark }),
    };
  },
});
