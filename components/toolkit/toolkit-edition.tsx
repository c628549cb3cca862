// An edition beside the one before it, and the day from which it is asked.
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { summaryOf } from '@/components/questions/field-errors';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ToolkitEditionPage } from '@/lib/views/toolkit-edition-models';

function Group({ heading, none, lines }: ToolkitEditionPage['groups'][number]) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lines.map(({ key, text, more }) => (
            <li key={key}>
              {text}
              {more !== undefined && <span className="sa-toolkit__fact sa-small-print">{more}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function InForce({ form, value, errors, hidden, heading, button, once }: NonNullable<ToolkitEditionPage['form']> & { readonly once: string }) {
  return (
    <form method="post" action="/do/put-dspt-edition-in-force" noValidate>
      <HiddenFields values={{ ...hidden, once }} />
      <FormFields form={form} value={value} errors={errors} heading={heading} />
      <Button>{button}</Button>
    </form>
  );
}

export function ToolkitEdition({ h1, caption, facts, groups, stands, form, errors, once }: ToolkitEditionPage & { readonly once: string }) {
  const problems = form ? summaryOf(form.form, errors, undefined) : [];
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {facts.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {stands !== undefined && (
        <InsetText>
          <p>{stands}</p>
        </InsetText>
      )}
      {groups.map((group) => (
        <Group key={group.heading} {...group} />
      ))}
      {form && <InForce {...form} once={once} />}
    </>
  );
}
