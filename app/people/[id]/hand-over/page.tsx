import { pageOf } from '@/app/page-of';
import { LeaverPage } from '@/components/people/leaver-page';
import { peopleWords } from '@/content/wording/people';
import { handOverPage } from '@/lib/views/hand-over-page';

const page = pageOf(handOverPage, {
  draw: (seen) => <LeaverPage {...seen.view} frame={seen.frame} once={seen.once} words={peopleWords.handOver} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
