import { FailurePage } from '@/components/failure-page';
import { InsetText } from '@/components/design/inset-text';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { ReplyStands, ReviewPage } from '@/components/questions/review-page';
import { see } from '@/lib/server/see';
import { decidePage } from '@/lib/views/decide-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(decidePage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function DecidePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const above = view.replied !== undefined || view.open.length > 0;
  return (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        {above ? (
          <>
            <ReplyStands text={view.replied} />
            {view.open.length > 0 && (
              <InsetText>
                <p>Before you can agree:</p>
                <ul className="nhsuk-list nhsuk-list--bullet">
                  {view.open.map(({ href, text }) => (
                    <li key={href}>
                      <a href={href}>{text}</a>
                    </li>
                  ))}
                </ul>
              </InsetText>
            )}
          </>
        ) : undefined}
      </QuestionForm>
    </ReviewPage>
  );
}
