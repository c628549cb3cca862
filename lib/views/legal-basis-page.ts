import 'server-only';
// The legal basis of an agreement for both sides, at any time: as the answers stand, or as it was fixed with the words that are signed.
import * as z from 'zod';
import { legalBasisWords as words } from '@/content/wording/legal-basis';
import * as agreements from '@/db/agreements';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { rulesVersion } from '@/lib/domain/legal-basis/assess-agreement';
import { confirmedCard } from '@/lib/domain/legal-basis/card/confirmed-card';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { isDrafted } from './draft-standing';
import { standingNow } from './known-standing';
import { legalCard } from './legal-card';
import type { LegalBasisPageModel } from './legal-basis-page-model';
import { type IssuedVersion, namedFor, readVersion } from './signing-file';

type Parts = Pick<LegalBasisPageModel, 'legal' | 'note' | 'way' | 'closed'>;

/** Read from the frozen bytes. Rules of another edition are not explained by the words of today’s. */
function asFixed(version: IssuedVersion, file: AgreementFile, actor: Actor): Parts {
  const at = `/agreements/${file.reference}`;
  const read = { href: `${at}/versions/${version.number}`, text: `Read version ${version.number}` };
  if (!version.unchanged) return { closed: { text: words.broken, way: read, broken: true } };
  const { model, legalBasis, editions } = version.snapshot;
  if (editions.rules !== rulesVersion) return { closed: { text: filledIn(words.otherEdition, { edition: dateInWords(editions.rules) }), way: read } };
  const legal = legalCard({ model, result: legalBasis }, { withOptions: hasRole(actor, 'ig-lead') });
  const amends = isSigned(file) && file.sharing.id === actor.organisation && hasRole(actor, 'drafter', 'ig-lead');
  const statusWord = isSigned(file) ? words.asSigned : words.asFixed;
  const confirmed = { partyId: file.sharing.id, ...(model.igReview && { on: dayOf(model.igReview.at) }) };
  const fixed = legal && { ...legal, card: { ...confirmedCard(legal.card, confirmed), statusWord } };
  // Only what the demonstration tells of earlier days can have been fixed before the rules that it was worked out by.
  const told = editions.rules > dayOf(version.snapshot.frozenAt) ? ` ${filledIn(words.toldByRules, { edition: dateInWords(editions.rules) })}` : '';
  return {
    ...(fixed && { legal: fixed }),
    note: `${isSigned(file) ? words.signed : words.fixed}${told}`,
    ...(amends && { way: { href: `${at}/amend`, text: words.amend } }),
  };
}

export const legalBasisPage = view({
  name: 'legal-basis-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor, now) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const version = file.version && (await versions.byId(q, file.version.id));
    return version ? { file, version: readVersion(version) } : { file, standing: await standingNow(q, file, now) };
  },
  allow: (actor, { file }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return 'hidden';
    return side === 'receiving' && file.status === 'draft' ? { forbidden: filledIn(words.changing, { name: file.sharing.name }) } : 'yes';
  },
  show: ({ subject: { file, version, standing }, actor }): LegalBasisPageModel => {
    const caption = namedFor(file, actor.organisation);
    const agreement = `/agreements/${file.reference}`;
    const around = { title: `${words.h1} – ${caption}`, h1: words.h1, caption, intro: words.intro, back: { href: agreement } };
    if (version) return { ...around, ...asFixed(version, file, actor) };
    const legal = standing && legalCard(standing, { withOptions: hasRole(actor, 'ig-lead'), changing: { standing, actor, from: 'legal-basis' } });
    if (!standing || !legal) return { ...around, closed: { text: words.none, way: { href: agreement, text: 'Go to the agreement' } } };
    return { ...around, legal, note: isDrafted(standing) ? words.drafting : words.sent };
  },
});
