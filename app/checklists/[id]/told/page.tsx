import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ToldLines } from '@/components/checklist/told-lines';
import { toldPage } from '@/lib/views/told-page';

const page = pageOf(toldPage, {
  ask: ({ confirmed }) => ({ confirmed: confirmed === 'yes' }),
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ToldLines {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
