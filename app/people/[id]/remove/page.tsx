import { pageOf } from '@/app/page-of';
import { LeaverPage } from '@/components/people/leaver-page';
import { peopleWords } from '@/content/wording/people';
import { removePersonPage } from '@/lib/views/remove-person-page';

const page = pageOf(removePersonPage, {
  draw: (seen) => <LeaverPage {...seen.view} frame={seen.frame} once={seen.once} words={peopleWords.remove} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
