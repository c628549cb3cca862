// “Check your answers before you send”: warnings first, then what you said and what we suggest, all in one form.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { ChangeLink, EnterButton } from '@/components/design/change-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption, Heading } from '@/components/design/heading';
import { WhyDetails } from '@/components/design/why-details';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { CheckPageModel } from '@/lib/views/check-page-model';
import { CheckCard } from './check-card';
import { Contradictions } from './contradictions';

const confirmed = 'confirmed-';
const formId = 'check';

/** The form, where there is something to confirm. */
interface Keeping {
  readonly form: string | undefined;
}

function Problems({ errors }: Pick<CheckPageModel, 'errors'>) {
  const list = Object.entries(errors).map(([name, text]) => (name.startsWith(confirmed) ? { text, href: `#${name}` } : { text }));
  return list.length > 0 && <ErrorSummary errors={list} />;
}

function First({ open, warnings, contradictions, form }: Pick<CheckPageModel, 'open' | 'warnings' | 'contradictions'> & Keeping) {
  return (
    <>
      {open.length > 0 && (
        <section className="sa-notice sa-notice--amber">
          <h2 className="nhsuk-heading-s">Some questions still need you</h2>
          <ul>
            {open.map(({ text, way }) => (
              <li key={way.href}>
                <a href={way.href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {contradictions && <Contradictions {...contradictions} keeps={form} />}
      {warnings.length > 0 && (
        <section className="sa-notice sa-notice--amber">
          <h2 className="nhsuk-heading-s">Look at this first</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Blocks({ blocks, errors, form }: Pick<CheckPageModel, 'blocks' | 'errors'> & Keeping) {
  return blocks.map(({ heading, intro, cards }) => (
    <section key={heading}>
      <Heading level={2}>{heading}</Heading>
      <p>{intro}</p>
      {cards.map((card) => (
        <CheckCard key={card.id} card={card} error={errors[`${confirmed}${card.id}`]} form={form} />
      ))}
    </section>
  ));
}

export function CheckAnswers(page: CheckPageModel) {
  const { caption, h1, preview, open, errors, action, hidden, button, why, closed } = page;
  const [next] = open;
  const form = next === undefined && closed === undefined ? formId : undefined;
  return (
    <>
      {form !== undefined && <EnterButton form={form}>{button}</EnterButton>}
      <Problems errors={errors} />
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {closed !== undefined && <ClosedNotice {...closed} once={hidden.once} />}
      <First {...page} form={form} />
      <p>
        <ChangeLink href={preview.href} keeps={form}>
          {preview.text}
        </ChangeLink>
      </p>
      <form className="sa-check" id={formId} method="post" action={action} noValidate>
        <HiddenFields values={hidden} />
        <Blocks {...page} form={form} />
        {form !== undefined && (
          <ButtonGroup>
            <Button>{button}</Button>
            <Button variant="secondary" name="then" value="exit">
              Save and exit
            </Button>
          </ButtonGroup>
        )}
      </form>
      {next !== undefined && closed === undefined && <ButtonLink href={next.way.href}>Answer the next question</ButtonLink>}
      <WhyDetails {...why} />
    </>
  );
}
