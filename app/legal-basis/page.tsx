import { pageOf } from '@/app/page-of';
import { EnquiryAnswer } from '@/components/enquiry/enquiry-answer';
import { EnquiryLead } from '@/components/enquiry/enquiry-lead';
import { EnquiryQuestion } from '@/components/enquiry/enquiry-question';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { enquiryWords } from '@/content/wording/enquiry';
import { addressNames, enquiryPage } from '@/lib/views/enquiry-page';

const page = pageOf(enquiryPage, {
  ask: (query) => Object.fromEntries(addressNames.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]))),
  title: (view) => documentTitle(view.asks ?? view),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="may-we-share" back={view.back}>
      {view.asks && <EnquiryQuestion {...view.asks}>{view.first && <EnquiryLead words={enquiryWords} />}</EnquiryQuestion>}
      {view.answer && <EnquiryAnswer {...view.answer} logIn={view.logIn} words={enquiryWords} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
