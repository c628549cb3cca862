import { pageOf } from '@/app/page-of';
import { StopByLink } from '@/components/account/stop-by-link';
import { PageFrame } from '@/components/frame/page-frame';
import { stopEmailsPage } from '@/lib/views/stop-emails-page';

const page = pageOf(stopEmailsPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      <StopByLink {...view} command="stop-emails" once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
