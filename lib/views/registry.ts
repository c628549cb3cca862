import 'server-only';
// Every view there is, for the tests that walk them.
import type { AnyView } from '@/lib/server/view';
import { demoPeople } from './demo-people';
import { logInPage } from './log-in-page';

export const views = { 'demo-people': demoPeople, 'log-in-page': logInPage } as const satisfies Readonly<Record<string, AnyView>>;

export type ViewName = keyof typeof views;
