// The list of checklists: its groups, how many there are, its lines.
import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import { StatusTag } from '@/components/design/status-tag';
import { Table } from '@/components/design/table';
import { ListPages } from '@/components/home/list-pages';
import type { checklistListWords } from '@/content/wording/checklist-list';
import type { ChecklistListModel } from '@/lib/views/checklist-list-model';

export type ChecklistTableProps = ChecklistListModel & { readonly words: typeof checklistListWords };

function Groups({ groups, words }: Pick<ChecklistTableProps, 'groups' | 'words'>) {
  return (
    <nav aria-label={words.narrow}>
      <ul className="sa-chips sa-chips--groups">
        {groups.map(({ text, href }) => (
          <li key={text}>
            {href === undefined ? (
              <span className="sa-chip sa-chip--here" aria-current="true">
                {text}
              </span>
            ) : (
              <a className="sa-chip" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Lines({ lines, words }: Pick<ChecklistTableProps, 'lines' | 'words'>) {
  const { columns: called } = words;
  const columns = [{ text: called.with }, { text: called.service }, { text: called.status }, { text: called.since }];
  const rows = lines.map(({ id, href, name, about, reference, tag, since }) => ({
    key: id,
    cells: [
      <a key="name" href={href}>
        {name}
        <span className="nhsuk-u-visually-hidden">, {reference}</span>
      </a>,
      <span key="about">
        {about}
        <span className="sa-list__note sa-reference">{reference}</span>
      </span>,
      <StatusTag key="tag" text={tag} />,
      since,
    ],
  }));
  return (
    <div className="sa-list">
      <Table caption={words.caption} hideCaption columns={columns} rows={rows} />
    </div>
  );
}

export function ChecklistTable({ groups, found, lines, empty, gone, begin, pages, words }: ChecklistTableProps) {
  return (
    <>
      {gone !== undefined && (
        <InsetText>
          <p>{gone}</p>
        </InsetText>
      )}
      {groups.length > 0 && <Groups groups={groups} words={words} />}
      {found !== undefined && <h2 className="nhsuk-heading-m">{found}</h2>}
      {begin !== undefined && <ButtonLink href={begin.href}>{begin.text}</ButtonLink>}
      {lines.length === 0 ? <p>{empty}</p> : <Lines lines={lines} words={words} />}
      {pages !== undefined && <ListPages pages={pages} words={words.pages} />}
      {gone !== undefined && (
        <p>
          <a href="/home">{words.home}</a>
        </p>
      )}
    </>
  );
}
