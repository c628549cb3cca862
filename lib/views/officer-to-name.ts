import 'server-only';
// Of a text that speaks of the advice of the partner’s data protection officer, while the partner’s profile names none: only the partner can
// put that right, so its own pages say so beside those of the sharing side (UK GDPR Articles 13(1)(b) and 14(1)(b)).
import { officerToNameWords as words } from '@/content/wording/own-reason';
import type { Standing } from '@/lib/domain/agreement/standing';
import type { Actor } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import type { OfficerToName } from './review-models';

export function officerToName(standing: Standing, actor: Actor): { readonly officer?: OfficerToName } {
  const { partner } = standing.file;
  if (!partner || !standing.contradictions().some(({ id }) => id === 'receiving-officer-not-named')) return {};
  return {
    officer: mayChangeProfile(actor, partner)
      ? { text: words.text, way: { href: '/organisation/people', text: words.way } }
      : { text: `${words.text} ${words.ask}` },
  };
}
