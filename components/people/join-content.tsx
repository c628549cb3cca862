// The invitation of a colleague as its link opens it: who asks, for what, and one button; then the code.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { summaryOf } from '@/components/questions/field-errors';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { JoinPageModel } from '@/lib/views/people-models';

export function JoinContent({ h1, problems, lines, form, again, way, after, once }: JoinPageModel & { readonly once: string }) {
  const wrong = [...problems.map((text) => ({ text })), ...(form?.form ? summaryOf(form.form, form.errors) : [])];
  return (
    <>
      {wrong.length > 0 && <ErrorSummary errors={wrong} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {form && (
        <form method="post" action={form.action} noValidate>
          <HiddenFields values={{ ...form.hidden, once }} />
          {form.form && <FormFields form={form.form} value={{}} errors={form.errors} heading="" />}
          <Button>{form.button}</Button>
        </form>
      )}
      {again && (
        <form method="post" action="/do/send-joining-code">
          <HiddenFields values={{ ...again.hidden, once: `${once}-again` }} />
          <Button variant="secondary">{again.button}</Button>
        </form>
      )}
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
