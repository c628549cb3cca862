import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { PartnerPage } from '@/components/organisation/partner-page';
import { partnerWords } from '@/content/wording/partners';
import { partnerPage } from '@/lib/views/partner-page';

const page = pageOf(partnerPage, {
  draw: (seen) => (
    <PageFrame frame={seen.frame} current="partners" back={seen.view.back} surface="canvas">
      <PartnerPage {...seen.view} words={partnerWords.one} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
