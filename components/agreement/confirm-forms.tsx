// Two ways to show who you are: a code by email, and in the demonstration choosing the person once more.
import { Button } from '@/components/design/button';
import { Radios } from '@/components/design/choices';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { TextInput } from '@/components/design/text-input';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ConfirmPageModel } from '@/lib/views/signing-models';

export interface ConfirmWords {
  readonly why: string;
  readonly send: string;
  readonly whyApp: string;
  readonly labelApp: string;
  readonly label: string;
  readonly button: string;
  readonly demo: string;
  readonly demoSaid: string;
  readonly demoLabel: string;
}

export interface ConfirmFormsProps {
  readonly page: ConfirmPageModel;
  readonly words: ConfirmWords;
  /** Choosing the person is possible. */
  readonly demo: boolean;
  readonly once: string;
}

/** Each form has a receipt of its own: one of them posted does not use up the others. */
const receipt = (once: string, form: string) => `${once}-${form}`;

export function ConfirmForms(props: ConfirmFormsProps) {
  const { page, words, demo } = props;
  const problems = Object.entries(page.errors).map(([name, text]) => ({ text, ...(name !== '' && { href: `#${name}` }) }));
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <Heading level={1} caption={page.caption}>
        {page.h1}
      </Heading>
      <p>{page.app ? words.whyApp : words.why}</p>
      <CodeForms {...props} />
      {demo && <PersonForm {...props} />}
    </>
  );
}

/** There is nothing to type before a code was sent: the box comes with it, or with what is wrong with what was typed. */
function CodeForms({ page: { hidden, errors, sent, app }, words, once }: ConfirmFormsProps) {
  const typed = app || sent !== undefined || errors.code !== undefined;
  return (
    <>
      {!app && sent !== undefined && <p>{sent}</p>}
      {!app && (
        <form method="post" action="/do/send-confirmation-code">
          <HiddenFields values={{ ...hidden, once: receipt(once, 'send') }} />
          <Button variant={sent === undefined ? 'primary' : 'secondary'}>{sent === undefined ? words.send : 'Send a new code'}</Button>
        </form>
      )}
      {typed && (
        <form method="post" action="/do/confirm-it-is-you" noValidate>
          <HiddenFields values={{ ...hidden, once: receipt(once, 'code') }} />
          <TextInput
            name="code"
            label={app ? words.labelApp : words.label}
            numeric={!app}
            width={app ? 20 : 10}
            autoComplete="one-time-code"
            error={errors.code}
          />
          <Button variant={!app && sent === undefined ? 'secondary' : 'primary'}>{words.button}</Button>
        </form>
      )}
    </>
  );
}

function PersonForm({ page: { hidden, people, errors }, words, once }: ConfirmFormsProps) {
  return (
    <form method="post" action="/do/confirm-it-is-you" noValidate>
      <HiddenFields values={{ ...hidden, once: receipt(once, 'person') }} />
      <Heading level={2}>{words.demo}</Heading>
      <p>{words.demoSaid}</p>
      <Radios name="person" label={words.demoLabel} look="s" error={errors.person} choices={people} chosen={[]} />
      <Button>{words.button}</Button>
    </form>
  );
}
