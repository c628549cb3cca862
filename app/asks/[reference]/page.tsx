import { pageOf } from '@/app/page-of';
import { Asked } from '@/components/asks/asked';
import { PageFrame } from '@/components/frame/page-frame';
import { askedPage } from '@/lib/views/asked-page';

const page = pageOf(askedPage, {
  ask: ({ sent }) => ({ sent: sent === 'yes' }),
  draw: (seen) => (
    <PageFrame frame={seen.frame} back={{ href: '/home' }}>
      <Asked {...seen.view} once={seen.once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
