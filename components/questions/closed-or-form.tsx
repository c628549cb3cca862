// What a page with one form of its own holds: why there is nothing to do now, or the form.
import type { ReactNode } from 'react';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import type { ClosedPage } from '@/lib/views/signing-models';
import { QuestionForm } from './question-form';

interface ClosedOrFormProps {
  readonly view: QuestionPageModel & { readonly closed?: ClosedPage };
  readonly hidden: QuestionPageModel['hidden'];
  /** Above the fields. */
  readonly children?: ReactNode;
  readonly below?: ReactNode;
}

export function ClosedOrForm({ view, hidden, children, below }: ClosedOrFormProps) {
  if (!view.closed)
    return (
      <QuestionForm {...view} hidden={hidden} below={below}>
        {children}
      </QuestionForm>
    );
  return (
    <>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      <ClosedPanel {...view.closed} />
    </>
  );
}
