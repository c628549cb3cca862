import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistSent } from '@/components/checklist/checklist-sent';
import { checklistSentPage } from '@/lib/views/checklist-sent-page';

const page = pageOf(checklistSentPage, {
  draw: (seen) => <ChecklistPage {...seen}>{(view) => <ChecklistSent {...view} />}</ChecklistPage>,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
