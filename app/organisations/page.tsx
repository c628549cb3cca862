import { firstOf, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { PartnerList } from '@/components/organisation/partner-list';
import { partnerWords } from '@/content/wording/partners';
import { partnerList } from '@/lib/views/partner-list';

const page = pageOf(partnerList, {
  ask: (query) => ({ page: firstOf(query.page, 80) }),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="partners" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <PartnerList {...view} words={partnerWords} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
