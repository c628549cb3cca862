// Sending: who gets it and what they are asked, above the message; or what is still open, in place of the button.
import type { SendPageModel } from '@/lib/views/send-page-model';
import { QuestionForm } from '@/components/questions/question-form';
import { InsetText } from '@/components/design/inset-text';
import { HubNote } from './hub-note';
import { CheckList } from './check-list';

type Around = Pick<SendPageModel, 'recipients' | 'asks'>;

function WhoAndWhat({ recipients, asks }: Around) {
  return (
    <>
      <h2 className="nhsuk-heading-s">{recipients.heading}</h2>
      {recipients.people.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {recipients.people.map((person) => (
            <li key={person}>{person}</li>
          ))}
        </ul>
      )}
      <p className="sa-small-print">{recipients.note}</p>
      <h2 className="nhsuk-heading-s">{asks.heading}</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {asks.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

export function SendForm({ open, openNote, same, comments, recipients, asks, ...page }: SendPageModel) {
  if (open.length === 0) {
    return (
      <QuestionForm {...page}>
        {same !== undefined && (
          <InsetText>
            <p>{same}</p>
          </InsetText>
        )}
        {comments !== undefined && <HubNote {...comments} />}
        <WhoAndWhat recipients={recipients} asks={asks} />
      </QuestionForm>
    );
  }
  return (
    <>
      <h1 className="nhsuk-heading-l">{page.h1}</h1>
      <p>{openNote}</p>
      <CheckList checks={open} />
      <WhoAndWhat recipients={recipients} asks={asks} />
    </>
  );
}
