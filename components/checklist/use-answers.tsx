// The organisation’s own answers before they are used for another agreement: read, with what is asked all the same, and one button.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { passportWords } from '@/content/wording/passport';
import type { UseAnswersPage } from '@/lib/views/passport-models';
import { LabelledList } from './labelled-list';
import { PointList } from './point-list';

interface UseAnswersProps extends UseAnswersPage {
  readonly words: typeof passportWords.use;
}

export function UseAnswers({ h1, caption, intro, points, open, openSay, own, hidden, other, errors, words }: UseAnswersProps) {
  return (
    <>
      {errors[''] !== undefined && <ErrorSummary errors={[{ text: errors[''] }]} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{intro}</p>
      <h2 className="nhsuk-heading-m">{words.open}</h2>
      <p>{openSay}</p>
      {open.length > 0 && (
        <div className="nhsuk-u-margin-bottom-5">
          <LabelledList rows={open.map(({ title, why }) => ({ label: title, text: why }))} />
        </div>
      )}
      <h2 className="nhsuk-heading-m">{words.answers}</h2>
      <PointList points={points} />
      {own !== undefined && <p>{own}</p>}
      <form method="post" action="/do/reuse-checklist-answers">
        <HiddenFields values={hidden} />
        <Button>{words.button}</Button>
      </form>
      <p>{words.after}</p>
      <p>
        <a className="sa-alone" href={other.href}>
          {other.text}
        </a>
      </p>
    </>
  );
}
