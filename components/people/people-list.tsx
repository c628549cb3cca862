// Who acts for the organisation, who is invited and not here yet, and who has left.
import { Heading } from '@/components/design/heading';
import { SummaryCard } from '@/components/design/summary-card';
import { Table } from '@/components/design/table';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { peopleWords } from '@/content/wording/people';
import type { PeoplePageModel, WaitingColleague } from '@/lib/views/people-models';

interface Props {
  readonly words: typeof peopleWords;
  readonly once: string;
}

function Press({
  action,
  id,
  once,
  text,
  who,
}: {
  readonly action: string;
  readonly id: string;
  readonly once: string;
  readonly text: string;
  readonly who: string;
}) {
  return (
    <form method="post" action={action}>
      <HiddenFields values={{ once, invitation: id }} />
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        {text}
        <span className="nhsuk-u-visually-hidden">: {who}</span>
      </button>
    </form>
  );
}

function Invited({ one, words, once }: Props & { readonly one: WaitingColleague }) {
  const { rows, again, revoke } = words.waiting;
  return (
    <SummaryCard
      heading={one.name}
      level={3}
      rows={[
        { key: rows.mailbox, value: one.mailbox },
        { key: rows.does, value: one.does },
        { key: rows.by, value: one.by },
        { key: rows.sent, value: one.sent },
        { key: rows.until, value: one.until },
      ]}
    >
      {one.mayChange && (
        <div className="sa-pair">
          <Press action="/do/invite-colleague-again" id={one.id} once={`${once}-again`} text={again} who={one.name} />
          <Press action="/do/revoke-colleague-invitation" id={one.id} once={`${once}-back`} text={revoke} who={one.name} />
        </div>
      )}
    </SummaryCard>
  );
}

const Name = ({ name, href }: PeoplePageModel['people'][number]) => (href === undefined ? name : <a href={href}>{name}</a>);

export function PeopleList({ people, waiting, former, words, once }: Pick<PeoplePageModel, 'people' | 'waiting' | 'former'> & Props) {
  return (
    <>
      <Table
        caption={words.columns[2]}
        hideCaption
        columns={words.columns.map((text) => ({ text }))}
        rows={people.map((one) => ({ key: one.id, cells: [<Name key={one.id} {...one} />, one.job, one.does] }))}
      />
      {waiting.length > 0 && <Heading level={2}>{words.waiting.h2}</Heading>}
      {waiting.map((one, i) => (
        <Invited key={one.id} one={one} words={words} once={`${once}-${i}`} />
      ))}
      {former.length > 0 && (
        <>
          <Heading level={2}>{words.former.h2}</Heading>
          <Table
            caption={words.former.h2}
            hideCaption
            columns={words.former.columns.map((text) => ({ text }))}
            rows={former.map(({ id, name, job, left }) => ({ key: id, cells: [name, job, left] }))}
          />
          <p>{words.former.again}</p>
        </>
      )}
    </>
  );
}
