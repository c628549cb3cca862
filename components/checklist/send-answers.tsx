// The organisation’s own answers, sent to everybody whom they answer wholly: read once, one box for each, one button.
import { Button } from '@/components/design/button';
import { Checkboxes } from '@/components/design/choices';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { LeftList } from '@/components/design/left-list';
import { NotificationBanner } from '@/components/design/notification-banner';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { passportWords } from '@/content/wording/passport';
import type { SendAnswersPage } from '@/lib/views/passport-models';
import { PointList } from './point-list';

type Page = SendAnswersPage & { readonly words: typeof passportWords.send };

function More({ more, words }: Pick<Page, 'more' | 'words'>) {
  if (more.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.more}</h2>
      <p>{words.moreSay}</p>
      <ul className="nhsuk-list">
        {more.map(({ id, text, href }) => (
          <li key={id}>
            <a className="sa-alone" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sending({ asking, points, hidden, errors, words }: Pick<Page, 'asking' | 'points' | 'hidden' | 'errors' | 'words'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.answers}</h2>
      <PointList points={points} />
      <form method="post" action="/do/send-answers-together" noValidate>
        <HiddenFields values={hidden} />
        <Checkboxes
          name="checklist"
          label={words.asking}
          look="m"
          error={errors.checklist}
          choices={asking.map(({ id, label, hint }) => ({ value: id, label, hint }))}
          chosen={asking.map(({ id }) => id)}
        />
        <p>{words.each}</p>
        <Button>{words.button}</Button>
      </form>
    </>
  );
}

export function SendAnswers({ h1, intro, sent, asking, left, words, ...page }: Page) {
  const problems = Object.entries(page.errors).map(([name, text]) => ({ text, ...(name !== '' && { href: `#${name}` }) }));
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      {sent !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{sent}</p>
        </NotificationBanner>
      )}
      <Caption text="Checklist" />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <LeftList left={left} />
      <p>{intro}</p>
      {asking.length > 0 && <Sending {...page} asking={asking} words={words} />}
      <More more={page.more} words={words} />
    </>
  );
}
