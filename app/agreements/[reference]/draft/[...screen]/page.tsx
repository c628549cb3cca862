import { askForm, firstOf, pageOf } from '@/app/page-of';
import { AgreementSoFar } from '@/components/agreement/agreement-so-far';
import { PageFrame } from '@/components/frame/page-frame';
import { DraftQuestion } from '@/components/questions/draft-question';
import { draftQuestion } from '@/lib/views/draft-question';

const page = pageOf(draftQuestion, {
  ask(query, { screen = [] }) {
    const filter = { q: firstOf(query.q), list: firstOf(query.list), from: firstOf(query.from) };
    return { ...askForm(query), ...filter, screen: [screen].flat().map(decodeURIComponent) };
  },
  draw({ view, frame, once }) {
    const { soFar, ...asked } = view;
    return (
      <PageFrame frame={frame} variant="question" back={view.back} aside={soFar && <AgreementSoFar {...soFar} />}>
        <DraftQuestion {...asked} hidden={{ ...view.hidden, once }} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
