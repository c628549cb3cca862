// The organisation’s own checklist answers: their versions, who holds which, and what was said then beside what is said now.
import { ChangesList } from '@/components/agreement/changes-list';
import { Caption } from '@/components/design/heading';
import { Table } from '@/components/design/table';
import type { passportWords } from '@/content/wording/passport';
import type { ChecklistAnswersPage } from '@/lib/views/passport-models';

type Page = ChecklistAnswersPage & { readonly words: typeof passportWords.kept };

function Versions({ versions, words }: Pick<Page, 'versions' | 'words'>) {
  return (
    <Table
      caption={words.versions}
      columns={[words.number, words.from, words.rests, words.news].map((text) => ({ text }))}
      rows={versions.map(({ number, on, rests, news }) => ({ key: `${number}`, cells: [number, on, rests, news] }))}
    />
  );
}

function Holders({ holders, words }: Pick<Page, 'holders' | 'words'>) {
  return (
    <Table
      caption={words.holders}
      columns={[words.organisation, words.state, words.holds, words.now].map((text) => ({ text }))}
      rows={holders.map(({ id, name, reference, state, holds, differs, href }) => ({
        key: id,
        cells: [
          <a key="read" href={href}>
            {name}
          </a>,
          `${reference}, ${state}`,
          holds,
          differs,
        ],
      }))}
    />
  );
}

function Differences({ holders, words }: Pick<Page, 'holders' | 'words'>) {
  const older = holders.filter(({ changes }) => changes.length > 0);
  if (older.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.differences}</h2>
      <p>{words.differencesSay}</p>
      {older.map(({ id, name, reference, past, changes }) => (
        <section key={id}>
          <h3 className="nhsuk-heading-s">
            {name}, {reference}
          </h3>
          <ChangesList changes={changes} level={4} labels={{ before: past ?? words.past.sent, now: words.now }} />
        </section>
      ))}
    </>
  );
}

export function ChecklistAnswers({ h1, caption, intro, versions, holders, words }: Page) {
  return (
    <>
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {versions.length > 0 && <Versions versions={versions} words={words} />}
      {holders.length > 0 && <Holders holders={holders} words={words} />}
      <Differences holders={holders} words={words} />
    </>
  );
}
