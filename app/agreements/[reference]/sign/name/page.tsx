import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { WayList } from '@/components/design/way-list';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { signingWords } from '@/content/wording/signing';
import { signNamePage } from '@/lib/views/sign-name-page';

const page = pageOf(signNamePage, {
  draw({ view, frame, once }) {
    const { closed, stale, signsAs, declaration, means, decline, someoneElse, ...form } = view;
    if (closed || stale) {
      return (
        <PageFrame frame={frame} variant="question" back={view.back}>
          <Heading level={1} caption={view.caption}>
            {view.h1}
          </Heading>
          {closed && <ClosedPanel {...closed} />}
          {!closed && stale && (
            <>
              <p>{signingWords.name.stale}</p>
              <ButtonLink href={stale.href}>{stale.text}</ButtonLink>
            </>
          )}
        </PageFrame>
      );
    }
    const below = (
      <>
        <div className="sa-declaration">
          <p>{declaration}</p>
        </div>
        <p>{means}</p>
      </>
    );
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        <QuestionForm {...form} hidden={{ ...form.hidden, once }} below={below}>
          <p>{signsAs}</p>
        </QuestionForm>
        <WayList ways={[someoneElse, decline]} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
