// Where somebody is logged in, with a button to end each one but this.
import { Button } from '@/components/design/button';
import { Heading } from '@/components/design/heading';
import { StatusTag } from '@/components/design/status-tag';
import { Table } from '@/components/design/table';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { accountWords } from '@/content/wording/account';
import type { AccountPageModel } from '@/lib/views/account-models';

interface Props extends Pick<AccountPageModel, 'sessions'> {
  readonly words: typeof accountWords.sessions;
  readonly once: string;
}

function End({ id, browser, words, once }: { readonly id: string; readonly browser: string } & Omit<Props, 'sessions'>) {
  return (
    <form method="post" action="/do/end-session">
      <HiddenFields values={{ once, session: id }} />
      <button type="submit" className="sa-link-button">
        {words.end}
        <span className="nhsuk-u-visually-hidden"> {words.endWhat.replace('{browser}', browser)}</span>
      </button>
    </form>
  );
}

export function SessionList({ sessions, words, once }: Props) {
  return (
    <>
      <Heading level={2}>{words.h2}</Heading>
      <p>{words.text}</p>
      <Table
        caption={words.h2}
        hideCaption
        columns={words.columns.map((text) => ({ text }))}
        rows={sessions.map(({ id, browser, used, began, organisation, here }, i) => ({
          key: id,
          cells: [
            browser,
            used,
            began,
            organisation,
            here ? <StatusTag key={id} text={words.here} /> : <End key={id} id={id} browser={browser} words={words} once={`${once}-${i}`} />,
          ],
        }))}
      />
      {sessions.length > 1 && (
        <form method="post" action="/do/end-other-sessions">
          <HiddenFields values={{ once: `${once}-others` }} />
          <Button variant="secondary">{words.others}</Button>
        </form>
      )}
    </>
  );
}
