import { AgreementText } from '@/components/agreement/agreement-text';
import { InShort } from '@/components/agreement/in-short';
import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { ReplyStands, ReviewPage } from '@/components/questions/review-page';
import { see } from '@/lib/server/see';
import { readAgreement } from '@/lib/views/read-agreement';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(readAgreement, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ReadAgreementPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const asks = view.realPerson !== undefined || view.conflict !== undefined;
  return (
    <ReviewPage view={view} frame={frame} surface={asks ? 'sheet' : 'canvas'}>
      <div className={asks ? undefined : 'sa-main--sheet sa-no-print'}>
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <ReplyStands text={view.replied} />
          <InShort lines={view.inShort} />
          <p>
            <a href="#agreement-title">Read the whole agreement</a>
          </p>
        </QuestionForm>
      </div>
      {!asks && (
        <div className="sa-whole">
          <p className="sa-no-print">The whole agreement, as it will print. Print this page to show it to others: only the agreement goes on paper.</p>
          <AgreementText print={view.print} frame={view.frame} />
          <p className="sa-no-print">
            <a href="#enough">Say if this is what you need</a>
          </p>
        </div>
      )}
    </ReviewPage>
  );
}
