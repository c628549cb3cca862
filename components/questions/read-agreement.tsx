// The partner’s first page: eight lines and the question on one sheet, the whole text on the next. On paper the text alone.
import { AgreementText } from '@/components/agreement/agreement-text';
import { HubNote } from '@/components/agreement/hub-note';
import { InShort } from '@/components/agreement/in-short';
import { MarkRead, ReadLines } from '@/components/agreement/mark-read';
import type { ReadAgreementModel } from '@/lib/views/review-models';
import { ChangedSince } from './changed-since';
import { QuestionForm } from './question-form';
import { ReplyStands } from './review-page';

export interface ReadAgreementProps {
  readonly view: ReadAgreementModel;
  readonly text: NonNullable<ReadAgreementModel['text']>;
  readonly once: string;
}

export function ReadAgreement({
  view,
  text: { message, against, changes, mark, inShort, print, frame, printable, commentLinks, comments },
  once,
}: ReadAgreementProps) {
  return (
    <>
      <div className="sa-main--sheet sa-no-print">
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <ReadLines {...mark} />
          <ReplyStands text={view.replied} />
          {message !== undefined && <HubNote {...message} />}
          {against !== undefined && <ChangedSince {...against} id="against-signed" />}
          {changes !== undefined && <ChangedSince {...changes} />}
          <InShort lines={inShort} />
          <p>
            <a href="#agreement-title">Read the whole agreement</a>
          </p>
          {comments !== undefined && (
            <p>
              <a href={comments.href}>{comments.text}</a>
            </p>
          )}
        </QuestionForm>
      </div>
      <div className="sa-whole">
        <AgreementText print={print} frame={frame} commentLinks={commentLinks} />
        <MarkRead mark={mark} once={once} />
        <ul className="sa-whole__end sa-no-print">
          <li>
            <a className="sa-alone" href="#enough">
              Say if this is what you need
            </a>
          </li>
          <li>
            <a className="sa-alone" href={printable}>
              Print the draft or download it
            </a>
          </li>
        </ul>
      </div>
    </>
  );
}
