import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { DeskList } from '@/components/home/desk-list';
import { actingWords } from '@/content/wording/acting';
import { desk } from '@/lib/views/desk';

const page = pageOf(desk, {
  ask: ({ organisation }) => ({ organisation: organisation ?? '' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} current="desk" width="full" surface="canvas">
      <p className="nhsuk-caption-l sa-caption">{view.caption}</p>
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <DeskList {...view} words={actingWords.desk} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
