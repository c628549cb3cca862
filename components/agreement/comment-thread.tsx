// One comment on a section with everything said about it, and what this reader can do: reply, accept, say that it is dealt with.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { Details } from '@/components/design/details';
import { Tag } from '@/components/design/tag';
import { Textarea } from '@/components/design/textarea';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { replyForm } from '@/lib/domain/agreement/commenting';
import { ChangesList } from './changes-list';
import { SaidWords } from './said-words';
import type { ShownThread } from '@/lib/views/comment-models';

export interface CommentThreadProps {
  readonly thread: ShownThread;
  readonly reference: string;
  /** One receipt serves the page: only one form can be posted from it. */
  readonly once: string;
}

function Settle({ thread, reference, once }: CommentThreadProps) {
  if (thread.settle === undefined) return null;
  return (
    <form method="post" action="/do/settle-comment" noValidate>
      <HiddenFields values={{ once, reference, thread: thread.id }} />
      {thread.settle.note !== undefined && <p className="nhsuk-hint">{thread.settle.note}</p>}
      <ButtonGroup>
        {thread.settle.edit !== undefined && (
          <a href={thread.settle.edit.href}>
            {thread.settle.edit.text}
            <span className="nhsuk-u-visually-hidden">: comment {thread.n}</span>
          </a>
        )}
        {thread.settle.accept !== undefined && (
          <Button name="how" value="accepted">
            {thread.settle.accept}
            <span className="nhsuk-u-visually-hidden"> comment {thread.n}</span>
          </Button>
        )}
        <Button variant="secondary" name="how" value={thread.settle.decline ? 'declined' : 'dealt-with'}>
          {thread.settle.dealtWith}
          <span className="nhsuk-u-visually-hidden">: comment {thread.n}</span>
        </Button>
      </ButtonGroup>
    </form>
  );
}

/** Before and Now as they were suggested, and the button that puts them in. */
function Suggested({ thread, reference, once }: CommentThreadProps) {
  if (thread.suggestion === undefined) return null;
  const { summary, heading, labels, before, now, since, put } = thread.suggestion;
  return (
    <>
      <h3 className="nhsuk-heading-s">{summary}</h3>
      <ChangesList changes={[{ heading, before, now }]} level={4} labels={labels} />
      {since !== undefined && <p className="nhsuk-hint">{since.text}</p>}
      {since?.words !== undefined && <p className="sa-typed">{since.words}</p>}
      {put !== undefined && (
        <form method="post" action="/do/accept-suggestion" noValidate>
          <HiddenFields values={{ once, reference, thread: thread.id, revision: put.revision }} />
          <Button>
            {put.text}
            <span className="nhsuk-u-visually-hidden">: comment {thread.n}</span>
          </Button>
        </form>
      )}
    </>
  );
}

function Reply({ thread, reference, once }: CommentThreadProps) {
  if (thread.reply === undefined) return null;
  const { summary, text, error, send } = thread.reply;
  const [field] = replyForm.fields;
  return (
    <Details summary={summary} about={`comment ${thread.n}`} open={text !== '' || error !== undefined}>
      <form method="post" action="/do/reply-to-comment" noValidate>
        <HiddenFields values={{ once, reference, thread: thread.id }} />
        <Textarea
          name="reply"
          id={`reply-${thread.n}`}
          label={field?.label ?? ''}
          look="s"
          value={text}
          limit={field?.limit}
          {...(error !== undefined && { error })}
        />
        <Button>{send}</Button>
      </form>
    </Details>
  );
}

export function CommentThread(props: CommentThreadProps) {
  const { thread } = props;
  return (
    <section className="sa-thread" aria-labelledby={`thread-${thread.id}`}>
      <h2 className="nhsuk-heading-m sa-thread__heading" id={`thread-${thread.id}`}>
        {thread.section}
        <span className="nhsuk-u-visually-hidden">, comment {thread.n}</span>
      </h2>
      {thread.settled === undefined ? <Tag text={thread.open} tint="amber" /> : <p className="sa-thread__settled">{thread.settled}</p>}
      <SaidWords said={thread.comments} />
      <Suggested {...props} />
      <Settle {...props} />
      <Reply {...props} />
    </section>
  );
}
