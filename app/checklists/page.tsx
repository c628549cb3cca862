import { firstOf, pageOf } from '@/app/page-of';
import { ChecklistTable } from '@/components/checklist/checklist-table';
import { PageFrame } from '@/components/frame/page-frame';
import { checklistListWords as words } from '@/content/wording/checklist-list';
import { checklistList } from '@/lib/views/checklist-list';

const page = pageOf(checklistList, {
  ask: ({ needs, page, done }) => ({ needs: firstOf(needs, 80), page: firstOf(page, 80), done: firstOf(done, 80) }),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="checklists" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <ChecklistTable {...view} words={words} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
