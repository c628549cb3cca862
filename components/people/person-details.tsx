// One person: what they do, the form to change it, the way to take them out, and who changed what.
import { WeightyButton } from '@/components/account/weighty-button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { Timeline } from '@/components/design/timeline';
import { summaryOf } from '@/components/questions/field-errors';
import { FormActions } from '@/components/questions/form-actions';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { peopleWords } from '@/content/wording/people';
import type { PersonPageModel } from '@/lib/views/people-models';

type Props = PersonPageModel & { readonly words: typeof peopleWords.person; readonly once: string };

function Roles({ form, value, errors, action, hidden, buttons, words, once }: Props) {
  return (
    <>
      <Heading level={2}>{words.rolesH2}</Heading>
      <form method="post" action={action} noValidate>
        <HiddenFields values={{ ...hidden, once }} />
        <FormFields form={form} value={value} errors={errors} heading="" />
        <p>{words.note}</p>
        <FormActions {...buttons} />
      </form>
    </>
  );
}

export function PersonDetails(props: Props) {
  const { h1, rows, notYours, deputy, handOver, remove, history, self, words, form, errors, app, once, refusal } = props;
  const id = String(props.hidden.person);
  const problems = [...summaryOf(form, errors), ...(refusal === undefined ? [] : [{ text: refusal }])];
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <SummaryList rows={rows.map(({ key, value }) => ({ key, value }))} />
      {notYours ? <p>{words.notYours}</p> : <Roles {...props} />}
      {deputy !== undefined && (
        <p>
          <a href={deputy.href}>{deputy.text}</a>
        </p>
      )}
      {handOver !== undefined && (
        <p>
          <a href={handOver.href}>{handOver.text}</a>
        </p>
      )}
      {app !== undefined && <WeightyButton command="remove-member-authenticator" once={once} hidden={{ person: id }} heading={words.appH2} {...app} />}
      {remove !== undefined && (
        <>
          <Heading level={2}>{words.removeH2}</Heading>
          <p>{words.removeText}</p>
          <p>
            <a href={remove.href}>{remove.text}</a>
          </p>
        </>
      )}
      <Heading level={2}>{words.historyH2}</Heading>
      {history.length === 0 ? <p>{words.none}</p> : <Timeline events={history.map(({ id, what, by, at, when }) => ({ id, heading: what, by, at, when }))} />}
      {self && <p>{words.account}</p>}
    </>
  );
}
