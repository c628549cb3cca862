// What is asked and replied about one point of the checklist, and a form for whoever writes next.
import { SaidWords } from '@/components/agreement/said-words';
import { Caption } from '@/components/design/heading';
import { QuestionForm } from '@/components/questions/question-form';
import type { PointThreadPage } from '@/lib/views/checklist-models';

export function PointThread({ said, intro, rests, ...page }: PointThreadPage) {
  const words = said.length > 0 && <SaidWords said={said} />;
  if (rests === undefined)
    return (
      <QuestionForm {...page}>
        {words}
        <p>{intro}</p>
      </QuestionForm>
    );
  return (
    <>
      <Caption text={page.caption ?? ''} />
      <h1 className="nhsuk-heading-l">{page.h1}</h1>
      {words}
      <p>{rests}</p>
    </>
  );
}
