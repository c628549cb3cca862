import 'server-only';
// Every view there is, for the tests that walk them.
import type { AnyView } from '@/lib/server/view';
import { capturedMail } from './captured-mail';
import { demoPeople } from './demo-people';
import { linkPage } from './link-page';
import { linkSentPage } from './link-sent-page';
import { logInPage } from './log-in-page';

export const views = {
  'captured-mail': capturedMail,
  'demo-people': demoPeople,
  'link-page': linkPage,
  'link-sent-page': linkSentPage,
  'log-in-page': logInPage,
} as const satisfies Readonly<Record<string, AnyView>>;

export type ViewName = keyof typeof views;
