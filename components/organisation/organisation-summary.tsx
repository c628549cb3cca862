// The profile of the own organisation as it stands: what is missing first, then a card for each page, then the people.
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { SummaryCard } from '@/components/design/summary-card';
import { Table } from '@/components/design/table';
import type { profileWords } from '@/content/wording/profile';
import { inSentence } from '@/lib/domain/print/words';
import type { OrganisationPage } from '@/lib/views/profile-models';
import { ProfileLines } from './profile-lines';

export interface OrganisationSummaryProps extends OrganisationPage {
  readonly words: typeof profileWords;
  /** A page has just been saved, and nothing more is asked. */
  readonly saved: boolean;
}

function Missing({ heading, text, way }: NonNullable<OrganisationPage['missing']>) {
  return (
    <NotificationBanner>
      <p className="nhsuk-notification-banner__heading">{heading}</p>
      <p>{text}</p>
      {way !== undefined && <ButtonLink href={way.href}>{way.text}</ButtonLink>}
    </NotificationBanner>
  );
}

function Contacts({ heading, intro, offers, look }: NonNullable<OrganisationPage['contacts']>) {
  return (
    <NotificationBanner title={heading} id="contacts-left-behind">
      <p>{intro}</p>
      {offers.map(({ id, text, way }) => (
        <p key={id}>
          {text}{' '}
          <a href={way.href}>
            {way.text}
            <span className="nhsuk-u-visually-hidden">: {way.about}</span>
          </a>
        </p>
      ))}
      {look && (
        <p>
          <a href={look.href}>{look.text}</a>
        </p>
      )}
    </NotificationBanner>
  );
}

/** What has pages of its own, with the way there. */
function Elsewhere({ heading, say, text, href }: OrganisationPage['toolkit']) {
  return (
    <>
      <Heading level={2}>{heading}</Heading>
      <p>{say}</p>
      <p>
        <a className="sa-alone" href={href}>
          {text}
        </a>
      </p>
    </>
  );
}

export function OrganisationSummary({ name, missing, cards, people, mayChange, toolkit, answers, hosts, words, saved, contacts }: OrganisationSummaryProps) {
  return (
    <>
      <p className="nhsuk-caption-l sa-caption">{name}</p>
      <h1 className="nhsuk-heading-l">{words.h1}</h1>
      {saved && !missing && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">
            {cards.some(({ rows }) => rows.some(({ warnings }) => warnings.length > 0)) ? words.finishedToCheck : words.finished}
          </p>
          <p>
            <a href="/home">{words.home}</a>
          </p>
        </NotificationBanner>
      )}
      {missing ? <Missing {...missing} /> : <p>{words.intro}</p>}
      {contacts && <Contacts {...contacts} />}
      {!mayChange && (
        <InsetText>
          <p>{words.readOnly}</p>
        </InsetText>
      )}
      {cards.map(({ id, heading, rows, change }) => (
        <SummaryCard
          key={id}
          id={id}
          heading={heading}
          rows={rows.map(({ key, ...row }) => ({ key, value: <ProfileLines {...row} /> }))}
          {...(change !== undefined && { change: { href: change, what: inSentence(heading) } })}
        />
      ))}
      <Elsewhere {...toolkit} />
      {answers && <Elsewhere {...answers} />}
      <Heading level={2}>{words.people.heading}</Heading>
      {people.length === 1 && <p>{words.people.empty}</p>}
      <Table
        caption={words.people.heading}
        hideCaption
        stacks
        firstIsHeader
        columns={words.people.columns.map((text) => ({ text }))}
        rows={people.map(({ id, name: who, job, does }) => ({ key: id, cells: [who, job, does] }))}
      />
      <p>
        <a href="/people">{words.people.way}</a>
      </p>
      {hosts && <Heading level={2}>{hosts.heading}</Heading>}
      {hosts?.ways.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>{text}</a>
        </p>
      ))}
    </>
  );
}
