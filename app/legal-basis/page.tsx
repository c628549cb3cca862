import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { EnquiryAnswer } from '@/components/enquiry/enquiry-answer';
import { EnquiryQuestion } from '@/components/enquiry/enquiry-question';
import { EnquiryLead } from '@/components/enquiry/enquiry-lead';
import { documentTitle } from '@/components/questions/document-title';
import { enquiryWords } from '@/content/wording/enquiry';
import { see } from '@/lib/server/see';
import { addressNames, enquiryPage } from '@/lib/views/enquiry-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

async function look({ searchParams }: Props) {
  const query = await searchParams;
  return see(enquiryPage, Object.fromEntries(addressNames.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]))));
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  return { title: seen.view.asks ? documentTitle(seen.view.asks) : seen.view.title };
}

export default async function LegalBasisPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="may-we-share" back={view.back}>
      {view.asks && <EnquiryQuestion {...view.asks}>{view.first && <EnquiryLead words={enquiryWords} />}</EnquiryQuestion>}
      {view.answer && <EnquiryAnswer {...view.answer} logIn={view.logIn} words={enquiryWords} />}
    </PageFrame>
  );
}
