import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { PartnerList } from '@/components/organisation/partner-list';
import { partnerWords } from '@/content/wording/partners';
import { see } from '@/lib/server/see';
import { partnerList } from '@/lib/views/partner-list';

interface Props {
  readonly searchParams: Promise<{ readonly page?: string | readonly string[] }>;
}

/** Of a name that stands twice in the address, the first counts; what is too long makes no sense. */
const look = async ({ searchParams }: Props) => see(partnerList, { page: [(await searchParams).page].flat()[0]?.slice(0, 80) });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function PartnerListRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} current="partners" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{seen.view.title}</h1>
      <PartnerList {...seen.view} words={partnerWords} />
    </PageFrame>
  );
}
