import 'server-only';
// What a comment suggests, as it reads beside the words that stand there, and how the sharing side settles it.
import { commentWords } from '@/content/wording/comments';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { whyClosed } from '@/lib/domain/agreement/answering';
import { editPath, isPartnersOwn, maySettle, type Thread } from '@/lib/domain/agreement/commenting';
import type { Standing } from '@/lib/domain/agreement/standing';
import { standsNow } from '@/lib/domain/agreement/suggesting';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { Actor } from '@/lib/domain/people/actor';
import type { ShownThread } from './comment-models';
import { questionPath } from './question-path';

const words = commentWords.page;

interface Looking {
  readonly standing: Standing;
  readonly file: AgreementFile;
  readonly actor: Actor;
  readonly closed: boolean;
  readonly isChanged: (thread: Thread) => boolean;
}

const maySettleNow = (thread: Thread, { file, actor, closed }: Looking): boolean => !closed && !thread.settled && maySettle(actor, file) === 'yes';

export function settling(thread: Thread, looking: Looking): ShownThread['settle'] {
  if (!maySettleNow(thread, looking)) return undefined;
  const { file, actor } = looking;
  const sent = file.status === 'with-partner';
  const rests = whyClosed({ file, question: { journey: 'draft' } }, actor);
  if (thread.suggestion) {
    const note = sent ? words.takeBackForWords : rests && `${rests}.`;
    return { dealtWith: words.declineWords, decline: true, ...(note !== undefined && { note }) };
  }
  const { dealtWith } = words;
  if (looking.isChanged(thread)) return { accept: words.accept, dealtWith };
  if (isPartnersOwn(thread)) return { dealtWith, note: filledIn(words.partnersOwn, { partner: file.partner?.name ?? 'the partner' }) };
  const edit = { href: `/agreements/${file.reference}/${editPath(thread.section, questionPath)}`, text: words.edit };
  return sent
    ? { dealtWith, note: words.takeBack }
    : { ...(rests === undefined && { edit }), dealtWith, note: rests === undefined ? words.editFirst : `${rests}.` };
}

const lines = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

export function shownSuggestion(thread: Thread, looking: Looking): ShownThread['suggestion'] {
  const { suggestion, settled } = thread;
  if (!suggestion) return undefined;
  const { key, called, before, words: suggested } = suggestion;
  const now = settled ? undefined : standsNow(suggestion, looking.standing);
  const other = now && now.words !== before ? { text: words.since, words: now.words } : undefined;
  const since = settled ? undefined : now ? other : { text: words.gone };
  const open = whyClosed({ file: looking.file, question: { journey: 'draft' } }, looking.actor) === undefined;
  const put = now && open && maySettleNow(thread, looking);
  return {
    summary: words.suggests,
    heading: called,
    labels: settled?.how === 'accepted' ? words.labels.accepted : words.labels.suggested,
    before: lines(before),
    now: lines(suggested),
    ...(since && { since }),
    ...(put && { put: { text: words.acceptWords, revision: String(looking.file.answers[key]?.revision ?? 0) } }),
  };
}
