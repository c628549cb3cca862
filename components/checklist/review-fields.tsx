import type { ReactNode } from 'react';
import { FormFields } from '@/components/questions/form-fields';
import type { QuestionPageModel } from '@/lib/views/question-page-model';

export interface ReviewFieldsProps extends Pick<QuestionPageModel, 'form' | 'value' | 'errors' | 'wrongParts'> {
  readonly above?: Readonly<Record<string, ReactNode>>;
  /** Of a field without a label of its own. */
  readonly heading?: string;
}

/** Some of the fields of the review, which stands in parts. */
export function ReviewFields({ form, value, errors, wrongParts, above, heading = '' }: ReviewFieldsProps) {
  return <FormFields form={form} value={value} errors={errors} wrongParts={wrongParts} above={above} heading={heading} some />;
}
