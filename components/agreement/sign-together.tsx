// Agreements with alike texts, before they are signed in one sitting: which they are, all in which they differ, and one text in full.
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { Table } from '@/components/design/table';
import type { signTogetherWords } from '@/content/wording/sign-together';
import type { SignTogetherPage } from '@/lib/views/sign-together-models';
import { AgreementText } from './agreement-text';
import { ChangesList } from './changes-list';

type Words = typeof signTogetherWords.read;
type Sitting = NonNullable<SignTogetherPage['sitting']>;

function Rows({ rows, words }: Pick<Sitting, 'rows'> & { readonly words: Words }) {
  const { organisation, agreement, differs } = words.columns;
  return (
    <Table
      caption={words.list}
      columns={[organisation, agreement, differs].map((text) => ({ text }))}
      rows={rows.map(({ reference, about, name, href, differs: says }) => ({
        key: reference,
        cells: [
          name,
          <a key="read" href={href}>
            {about}
          </a>,
          says,
        ],
      }))}
    />
  );
}

function Differences({ differences, words }: Pick<Sitting, 'differences'> & { readonly words: Words }) {
  if (differences.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.differences}</Heading>
      {differences.map(({ reference, heading, changes }) => (
        <section key={reference}>
          <Heading level={3}>{heading}</Heading>
          <ChangesList changes={changes} level={4} labels={words.labels} />
        </section>
      ))}
    </>
  );
}

export function SittingText({ sitting, words }: { readonly sitting: Sitting; readonly words: Words }) {
  const { intro, rows, differences, textHeading, print, frame, on } = sitting;
  return (
    <>
      <div className="sa-around">
        {intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Rows rows={rows} words={words} />
        <Differences differences={differences} words={words} />
        <Heading level={2}>{textHeading}</Heading>
      </div>
      <AgreementText print={print} frame={frame} />
      <div className="sa-around">
        <ButtonLink href={on.href}>{on.text}</ButtonLink>
      </div>
    </>
  );
}

export function AloneToSign({ alone, words }: Pick<SignTogetherPage, 'alone'> & { readonly words: Words }) {
  if (alone.length === 0) return null;
  return (
    <div className="sa-around">
      <Heading level={2}>{words.others}</Heading>
      <p>{words.othersSay}</p>
      <ul className="nhsuk-list">
        {alone.map(({ reference, text, href }) => (
          <li key={reference}>
            <a className="sa-alone" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
