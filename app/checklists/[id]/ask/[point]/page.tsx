import { askForm, pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { PointThread } from '@/components/checklist/point-thread';
import { pointThreadPage } from '@/lib/views/point-thread-page';

const page = pageOf(pointThreadPage, {
  ask: askForm,
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <PointThread {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
