import 'server-only';
// What every page of the partner’s review looks at, who may open it, and the frame of words around its question.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import { mayAnswer } from '@/lib/domain/agreement/answering';
import { replyStands, reviewClosed } from '@/lib/domain/agreement/review-closed';
import type { Standing } from '@/lib/domain/agreement/standing';
import type { Actor } from '@/lib/domain/people/actor';
import type { Question } from '@/lib/domain/questions/question';
import { standingNow } from './known-standing';
import type { Around } from './review-models';

export async function reviewSubject(q: Q, reference: string, { organisations }: Actor, now: Date): Promise<Standing | undefined> {
  const file = await agreements.file(q, reference, organisations);
  return file && (await standingNow(q, file, now));
}

/** Throws when the content has no such question. */
export function reviewQuestion(id: string): Question {
  const found = catalogue.questions.find((question) => question.journey === 'review' && question.id === id);
  if (!found) throw new Error(`no review question “${id}”`);
  return found;
}

export const mayReview = (actor: Actor, { file }: Standing) => mayAnswer(actor, { file, question: reviewQuestion('enough') });

export const reviewHref = ({ file }: Pick<Standing, 'file'>, path = ''): string => `/agreements/${file.reference}/review${path === '' ? '' : `/${path}`}`;

/** What is asked belongs to the agreement with the other side: the partner reads these pages. */
export const aboutReview = ({ file }: Pick<Standing, 'file'>): string => `Agreement with ${file.sharing.name}`;

/** Closed with the reason in words, or open, with a reply that stands already. The page of the reply itself rests on nothing. */
export function aroundReview(standing: Standing, { after = [], outside }: Pick<Question, 'after' | 'outside'> = {}): Around {
  const { file, review } = standing;
  const hub = `/agreements/${file.reference}`;
  const text = reviewClosed(file);
  if (text !== undefined) return { closed: { text, way: { href: hub, text: 'Go to the agreement' } } };
  const first = outside ? undefined : review.find(({ key, answered, volunteered }) => after.includes(key) && !answered && !volunteered);
  if (first)
    return {
      closed: {
        text: 'Say first whether this is what you need to start helping.',
        way: { href: reviewHref(standing, first.path), text: 'Read the agreement' },
      },
    };
  const replied = replyStands(file, outside ? 'reply' : 'answer');
  return replied === undefined ? {} : { replied };
}
