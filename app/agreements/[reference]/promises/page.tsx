import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { PromiseList } from '@/components/papers/promise-list';
import { promisesPage } from '@/lib/views/promises-page';

const page = pageOf(promisesPage, {
  draw(seen) {
    const { h1, caption, back, closed } = seen.view;
    return (
      <PageFrame frame={seen.frame} back={back}>
        <Heading level={1} caption={caption}>
          {h1}
        </Heading>
        {closed ? <ClosedPanel {...closed} /> : <PromiseList promises={seen.view} />}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
