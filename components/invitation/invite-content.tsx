// An invitation as its link opens it: who asks and why, what it takes, and one button.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { InsetText } from '@/components/design/inset-text';
import { summaryOf } from '@/components/questions/field-errors';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { InviteButton, InvitePageModel } from '@/lib/views/invite-page-model';

function Press({ action, hidden, text, form, value, errors, once }: InviteButton & { readonly once: string }) {
  return (
    <form method="post" action={action} noValidate>
      <HiddenFields values={{ ...hidden, once }} />
      {form && <FormFields form={form} value={value} errors={errors} heading="" />}
      <Button>{text}</Button>
    </form>
  );
}

export function InviteContent({ h1, problems, lines, message, steps, button, way, after, once }: InvitePageModel & { readonly once: string }) {
  const wrong = [...problems.map((text) => ({ text })), ...(button?.form ? summaryOf(button.form, button.errors) : [])];
  return (
    <>
      {wrong.length > 0 && <ErrorSummary errors={wrong} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {message && (
        <InsetText>
          <p>
            <strong>{message.heading}</strong>
          </p>
          <p className="sa-typed">{message.text}</p>
        </InsetText>
      )}
      {steps && (
        <>
          <h2 className="nhsuk-heading-m">{steps.heading}</h2>
          <ol className="nhsuk-list nhsuk-list--number">
            {steps.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
          <p>{steps.note}</p>
        </>
      )}
      {button && <Press {...button} once={once} />}
      {way && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
      {after.map((line) => (
        <p key={line} className="sa-small-print">
          {line}
        </p>
      ))}
    </>
  );
}
