// What the public reads, page by page. A page that everybody can open stands here, with the words that it draws.
import { guidanceEntries } from '@/content/guidance/entries';
import type { GuidanceEntry } from '@/content/guidance/entry';
import { enquiryFields, enquiryPages } from '@/content/questions/enquiry';
import { enquiryCaseHeading, enquiryFundraising, enquiryHeadings, enquiryNotSure, enquiryWords } from '@/content/wording/enquiry';
import { closedAccountWords } from '@/content/wording/log-in';
import { guidanceWords } from '@/content/wording/guidance';
import { consentSentences } from '@/content/wording/papers-consent';
import { publicSentences } from '@/content/wording/papers-public';
import { stopEmailsWords } from '@/content/wording/stop-emails';
import { actionSentences, warningSentences } from '@/lib/domain/legal-basis/actions';
import { legalRules } from '@/lib/domain/legal-basis/legal-rules';
import { pageWords, wordsIn } from './page-words';

const pages = ['/', '/help', '/how-signing-works', '/privacy', '/cookies', '/accessibility'] as const;
const fileOf = (page: string) => (page === '/' ? 'app/page.tsx' : `app${page}/page.tsx`);

const entryWords = ({ title, summary, parts, ours, confirm, here }: GuidanceEntry) =>
  wordsIn([title, summary, parts, ours, confirm, here.map(({ text }) => text)]);

const sentences = (all: Readonly<Record<string, { readonly text: string }>>, kinds: RegExp) =>
  Object.entries(all).flatMap(([id, { text }]) => (kinds.test(id) ? [text] : []));

const asked = Object.values(enquiryFields).flatMap(({ label, hint, options = [], errors }) =>
  wordsIn([label, hint ?? '', options.map((option) => [option.label, option.hint ?? '']), Object.values(errors)]),
);
/** Of the answer: every line that the card can say. Its rules and actions are those of any agreement. */
const answered = wordsIn([enquiryHeadings, enquiryCaseHeading, enquiryNotSure, enquiryFundraising, actionSentences, warningSentences]);

/** Name → its texts. */
export const publicTexts = (): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(pages.map((page) => [page, pageWords(fileOf(page))])),
  '/log-in/closed': wordsIn(closedAccountWords),
  '/stop-emails': wordsIn(stopEmailsWords),
  '/guidance': [...wordsIn(guidanceWords), ...guidanceEntries.flatMap(({ title, summary }) => [title, summary])],
  ...Object.fromEntries(guidanceEntries.map((entry) => [`/guidance/${entry.slug}`, entryWords(entry)])),
  '/legal-basis, its questions': [...wordsIn(enquiryWords), ...asked, ...Object.values(enquiryPages).flatMap(({ h1 = '', why }) => [h1, why])],
  '/legal-basis, its answers': [...answered, ...legalRules.flatMap(({ sentence, caveat = '' }) => [sentence, caveat])],
  'the leaflet and the card': sentences(publicSentences, /^(leaflet|signpost)\./),
  'the consent form and the spoken yes': sentences(consentSentences, /./),
});

/** Sentences that are longer than twenty words and stay so, each with its reason. */
export const allowedLong: Readonly<Record<string, string>> = {};
