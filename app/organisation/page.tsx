import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { OrganisationSummary } from '@/components/organisation/organisation-summary';
import { profileWords } from '@/content/wording/profile';
import { see } from '@/lib/server/see';
import { organisationPage } from '@/lib/views/organisation-page';

interface Props {
  readonly searchParams: Promise<{ readonly saved?: string; readonly contacts?: string }>;
}

const look = async ({ searchParams }: Props) => see(organisationPage, { contacts: (await searchParams).contacts === 'yes' });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function OrganisationRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={{ href: '/home' }} surface="canvas">
      <OrganisationSummary {...view} words={profileWords} saved={(await props.searchParams).saved === 'yes'} />
    </PageFrame>
  );
}
