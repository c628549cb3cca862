// What was said on the telephone: each line with a box to confirm it and a way to correct it.
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorMessage } from '@/components/design/error-message';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ToldPage } from '@/lib/views/told-models';
import { LabelledList } from './labelled-list';

type Line = ToldPage['lines'][number];

interface LineProps extends Pick<ToldPage, 'words'> {
  readonly line: Line;
  readonly id: string;
  /** The id of what is wrong with the selection. */
  readonly fault: string | undefined;
}

function LineOf({ line, id, words, fault }: LineProps) {
  const { title, asked, answer, details, told, correct, later, value, chosen } = line;
  return (
    <li className="sa-point">
      <div className="sa-point__head">
        <h2 className="nhsuk-heading-s sa-point__title">{title}</h2>
      </div>
      <div className="sa-point__answer">
        {asked !== title && <p className="sa-muted">{asked}</p>}
        <div className="sa-point__line">
          {answer !== '' && <p className="sa-point__said">{answer}</p>}
          {correct !== undefined && (
            <a className="sa-point__change" href={correct}>
              {words.correct}
              <span className="nhsuk-u-visually-hidden">: {title}</span>
            </a>
          )}
        </div>
        {details.length > 0 && <LabelledList rows={details} />}
        {later !== undefined && <p className="sa-muted">{later}</p>}
        <p className="sa-small-print">{told}</p>
      </div>
      <div className="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input className="nhsuk-checkboxes__input" id={id} name="confirm" type="checkbox" value={value} defaultChecked={chosen} aria-describedby={fault} />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
            {words.confirm}
            <span className="nhsuk-u-visually-hidden">: {title}</span>
          </label>
        </div>
      </div>
    </li>
  );
}

function Problems({ errors }: Pick<ToldPage, 'errors'>) {
  const problems = Object.entries(errors).map(([name, text]) => ({ text, ...(name !== '' && { href: '#confirm' }) }));
  return problems.length > 0 ? <ErrorSummary errors={problems} /> : null;
}

export function ToldLines({ h1, caption, intro, note, confirmed, lines, words, hidden, way, errors }: ToldPage) {
  const fault = errors.confirm;
  return (
    <>
      <Problems errors={errors} />
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {confirmed !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{confirmed}</p>
        </NotificationBanner>
      )}
      <p>{intro}</p>
      {lines.length === 0 && <ButtonLink href={way.href}>{way.text}</ButtonLink>}
      {lines.length > 0 && (
        <form method="post" action="/do/confirm-told-answers" noValidate>
          <HiddenFields values={hidden} />
          {fault !== undefined && <ErrorMessage id="confirm-error">{fault}</ErrorMessage>}
          <ol className="sa-points">
            {lines.map((line, index) => (
              <LineOf
                key={line.key}
                line={line}
                id={index === 0 ? 'confirm' : `confirm-${index + 1}`}
                words={words}
                fault={fault === undefined ? undefined : 'confirm-error'}
              />
            ))}
          </ol>
          {note !== undefined && <p>{note}</p>}
          <Button>{words.button}</Button>
        </form>
      )}
    </>
  );
}
