import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { JoinContent } from '@/components/people/join-content';
import { documentTitle } from '@/components/questions/document-title';
import { joinPage } from '@/lib/views/join-page';

const page = pageOf(joinPage, {
  ask: ({ code }) => ({ code: code === 'sent' }),
  title: ({ form, ...view }) => documentTitle({ ...view, errors: form?.errors }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      <JoinContent {...view} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
