import { pageOf } from '@/app/page-of';
import { StopByLink } from '@/components/account/stop-by-link';
import { PageFrame } from '@/components/frame/page-frame';
import { stopEmailPage } from '@/lib/views/stop-email-page';

const page = pageOf(stopEmailPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      <StopByLink {...view} command="stop-email-change" once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
