import { askForm, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { dutyDonePage } from '@/lib/views/duty-done-page';

const page = pageOf(dutyDonePage, {
  ask: askForm,
  draw: (seen) => (
    <PageFrame frame={seen.frame} variant="question" back={seen.view.back}>
      <ClosedOrForm view={seen.view} hidden={{ ...seen.view.hidden, once: seen.once }}>
        <p className="sa-typed">{seen.view.promised}</p>
        <p>{seen.view.intro}</p>
      </ClosedOrForm>
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
