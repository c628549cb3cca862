import { pageOf } from '@/app/page-of';
import { OneButtonForm } from '@/components/account/one-button-form';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { emailCodePage } from '@/lib/views/change-email-page';

const page = pageOf(emailCodePage, {
  draw({ view: { old, again, freshFirst, ...form }, frame, once }) {
    return (
      <PageFrame frame={frame} back={form.back}>
        {old === undefined ? (
          <QuestionForm {...form} hidden={{ ...form.hidden, once }}>
            <p>{form.note}</p>
          </QuestionForm>
        ) : (
          <>
            <Heading level={1}>{form.h1}</Heading>
            <p>{old}</p>
          </>
        )}
        {again && <OneButtonForm command="change-email" once={once} {...again} primary={old !== undefined} />}
        {freshFirst && (
          <p>
            <a href={freshFirst.href}>{freshFirst.text}</a>
          </p>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
