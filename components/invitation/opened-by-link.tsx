// What the link of an invitation opens: what is wrong, who asks and why, one button, and the small print.
import type { ReactNode } from 'react';
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { summaryOf } from '@/components/questions/field-errors';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { InviteButton, InvitePageModel } from '@/lib/views/invite-page-model';

interface OpenedByLinkProps extends Pick<InvitePageModel, 'h1' | 'problems' | 'lines' | 'button' | 'way' | 'after'> {
  readonly once: string;
  /** Above the button. */
  readonly children?: ReactNode;
  /** Below the button. */
  readonly below?: ReactNode;
}

function Press({ action, hidden, text, form, value, errors, once }: InviteButton & { readonly once: string }) {
  return (
    <form method="post" action={action} noValidate>
      <HiddenFields values={{ ...hidden, once }} />
      {form && <FormFields form={form} value={value} errors={errors} heading="" />}
      <Button>{text}</Button>
    </form>
  );
}

export function OpenedByLink({ h1, problems, lines, button, way, after, once, children, below }: OpenedByLinkProps) {
  const wrong = [...problems.map((text) => ({ text })), ...(button?.form ? summaryOf(button.form, button.errors) : [])];
  return (
    <>
      {wrong.length > 0 && <ErrorSummary errors={wrong} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
      {button && <Press {...button} once={once} />}
      {below}
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
