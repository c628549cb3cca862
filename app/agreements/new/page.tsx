import { pageOf } from '@/app/page-of';
import { redirect } from 'next/navigation';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { startPage } from '@/lib/views/start-page';

const page = pageOf(startPage, {
  ask: ({ start, asked }) => ({ ...(typeof start === 'string' && { start }), ...(asked !== undefined && { asked: 'yes' }) }),
  draw({ view, frame }) {
    if (view.to !== undefined) redirect(view.to);
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        <QuestionForm {...view} method="get" />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
