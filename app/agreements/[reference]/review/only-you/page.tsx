import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { ReviewQuestion } from '@/components/questions/review-question';
import { see } from '@/lib/server/see';
import { reviewQuestionPage } from '@/lib/views/review-question';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(reviewQuestionPage, { reference, question: 'only-you', attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function OnlyYouPage(props: Props) {
  const seen = await look(props);
  return seen.failure ? <FailurePage {...seen.failure} /> : <ReviewQuestion {...seen} />;
}
