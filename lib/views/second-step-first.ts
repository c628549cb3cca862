import 'server-only';
// In the place of signing, for somebody whose organisation asks for an authenticator app that they have not set up: why, and the way to it and back.
import { authenticatorWords as words } from '@/content/wording/authenticator';
import type { Closed } from './why-not-sign';

export const secondStepFirst = (reference: string, own: string): Closed => ({
  text: words.before.text.replace('{own}', () => own),
  way: { href: `/account/authenticator?next=${encodeURIComponent(`/agreements/${reference}/sign`)}`, text: words.begin },
});
