import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { InviteContent } from '@/components/invitation/invite-content';
import { documentTitle } from '@/components/questions/document-title';
import { invitePage } from '@/lib/views/invite-page';

const page = pageOf(invitePage, {
  title: ({ button, ...view }) => documentTitle({ ...view, errors: button?.errors }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      <InviteContent {...view} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
