import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { OrganisationSummary } from '@/components/organisation/organisation-summary';
import { profileWords } from '@/content/wording/profile';
import { see } from '@/lib/server/see';
import { organisationPage } from '@/lib/views/organisation-page';

interface Props {
  readonly searchParams: Promise<{ readonly saved?: string }>;
}

const look = () => see(organisationPage, {});

export async function generateMetadata() {
  const seen = await look();
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function OrganisationRoute({ searchParams }: Props) {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={{ href: '/home' }} surface="canvas">
      <OrganisationSummary {...view} words={profileWords} saved={(await searchParams).saved === 'yes'} />
    </PageFrame>
  );
}
