import { askForm, pageOf } from '@/app/page-of';
import { EndConfirmation } from '@/components/agreement/end-confirmation';
import { EndInterruption } from '@/components/agreement/end-interruption';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { type EndPageModel, endPage } from '@/lib/views/end-page';

function Content({ view, once }: { readonly view: EndPageModel; readonly once: string }) {
  const hidden = { ...view.hidden, once };
  if (view.ended) return <EndConfirmation ended={view.ended} />;
  if (view.sure && !view.closed) return <EndInterruption sure={view.sure} action={view.action} hidden={hidden} value={view.value} />;
  return <ClosedOrForm view={view} hidden={hidden} />;
}

const page = pageOf(endPage, {
  ask: (query) => ({ ...askForm(query), sooner: query.sooner === 'yes' }),
  draw: (seen) => (
    <PageFrame frame={seen.frame} variant="question" back={seen.view.back}>
      <Content view={seen.view} once={seen.once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
