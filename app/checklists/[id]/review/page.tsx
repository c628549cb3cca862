import { ChecklistReview } from '@/components/checklist/checklist-review';
import { see } from '@/lib/server/see';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const { id } = await params;
  const { attempt, change, from } = await searchParams;
  return see(checklistReviewPage, { id, attempt, changing: change === 'yes', from }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistReviewRoute(props: ChecklistProps) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistReview {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
