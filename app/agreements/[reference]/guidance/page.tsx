import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { FollowedPoints } from '@/components/follows-guidance/followed-points';
import { PageFrame } from '@/components/frame/page-frame';
import { followsGuidancePage } from '@/lib/views/follows-guidance-page';

const page = pageOf(followsGuidancePage, {
  ask: ({ version }) => ({ ...(version !== undefined && { version }) }),
  draw(seen) {
    const { h1, caption, back, closed } = seen.view;
    return (
      <PageFrame frame={seen.frame} back={back} {...(!closed && { width: 'full' })}>
        <Heading level={1} caption={caption}>
          {h1}
        </Heading>
        {closed ? <ClosedPanel {...closed} /> : <FollowedPoints {...seen.view} />}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
