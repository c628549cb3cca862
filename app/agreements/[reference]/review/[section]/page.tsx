import { AgreementBlocks } from '@/components/agreement/agreement-section';
import { InsetText } from '@/components/design/inset-text';
import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { ReviewPage } from '@/components/questions/review-page';
import { see } from '@/lib/server/see';
import { sectionCommentPage } from '@/lib/views/section-comment-page';

interface Props {
  readonly params: Promise<{ readonly reference: string; readonly section: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference, section }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(sectionCommentPage, { reference, section, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SectionCommentPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { section, ...page } = view;
  return (
    <ReviewPage view={page} frame={frame}>
      <QuestionForm {...page} hidden={{ ...page.hidden, once }}>
        <InsetText>
          <h2 className="nhsuk-heading-s">{section.heading}</h2>
          <AgreementBlocks blocks={section.blocks} level={3} />
        </InsetText>
      </QuestionForm>
    </ReviewPage>
  );
}
