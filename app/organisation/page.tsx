import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { OrganisationSummary } from '@/components/organisation/organisation-summary';
import { profileWords } from '@/content/wording/profile';
import { organisationPage } from '@/lib/views/organisation-page';

const page = pageOf(organisationPage, {
  ask: ({ contacts }) => ({ contacts: contacts === 'yes' }),
  draw: ({ view, frame }, { saved }) => (
    <PageFrame frame={frame} current="organisation" back={{ href: '/home' }} surface="canvas">
      <OrganisationSummary {...view} words={profileWords} saved={saved === 'yes'} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
