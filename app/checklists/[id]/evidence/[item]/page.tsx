import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { EvidenceOfPoint } from '@/components/checklist/evidence-of-point';
import { evidencePage } from '@/lib/views/evidence-page';

const page = pageOf(evidencePage, {
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <EvidenceOfPoint {...view} once={once} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
