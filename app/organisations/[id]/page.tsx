import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { PartnerPage } from '@/components/organisation/partner-page';
import { partnerWords } from '@/content/wording/partners';
import { see } from '@/lib/server/see';
import { partnerPage } from '@/lib/views/partner-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const look = async ({ params }: Props) => see(partnerPage, { id: (await params).id });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function PartnerRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} current="partners" back={seen.view.back} surface="canvas">
      <PartnerPage {...seen.view} words={partnerWords.one} />
    </PageFrame>
  );
}
