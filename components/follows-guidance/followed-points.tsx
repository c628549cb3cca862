// The points of the guidance, group by group: what is called for beside how this agreement stands to it. Two sides of A4 on paper.
import { Fragment } from 'react';
import { Table } from '@/components/design/table';
import { Tag } from '@/components/design/tag';
import type { FollowedRow, FollowsGuidanceModel } from '@/lib/views/follows-guidance-model';
import { elementId } from '@/components/design/element-id';

function Asked({ asks, sources }: Pick<FollowedRow, 'asks' | 'sources'>) {
  return (
    <>
      {asks}
      <span className="sa-follows__source">
        {sources.map(({ text, url }, index) => (
          <Fragment key={text}>
            {index > 0 && '; '}
            {url === undefined ? text : <a href={url}>{text}</a>}
          </Fragment>
        ))}
      </span>
    </>
  );
}

function Here({ tag, says, where, way, rests }: FollowedRow) {
  return (
    <>
      <Tag {...tag} /> <span className="sa-follows__says">{says}</span>
      {where.length > 0 && (
        <span className="sa-follows__where">
          {where.map(({ href, text }, index) => (
            <Fragment key={href}>
              {index > 0 && ', '}
              <a href={href}>{text}</a>
            </Fragment>
          ))}
        </span>
      )}
      {way && (
        <span className="sa-follows__where">
          <a href={way.href}>{way.text}</a>
        </span>
      )}
      {rests !== undefined && <span className="sa-follows__where">{rests}</span>}
    </>
  );
}

export function FollowedPoints({ about, hint, counts, groups, note, foot }: FollowsGuidanceModel) {
  return (
    <div className="sa-follows">
      <p className="nhsuk-hint sa-page-hint">{hint}</p>
      <p>
        {about} {counts.join(', ')}.
      </p>
      {groups.map(({ heading, rows }) => (
        <section key={heading} aria-labelledby={elementId(heading)}>
          <h2 className="nhsuk-heading-m" id={elementId(heading)}>
            {heading}
          </h2>
          <Table
            caption={heading}
            hideCaption
            columns={[{ text: 'What is called for' }, { text: 'In this agreement' }]}
            rows={rows.map((row) => ({ key: row.id, cells: [<Asked {...row} key="asks" />, <Here {...row} key="here" />] }))}
          />
        </section>
      ))}
      <p>{note}</p>
      <p className="sa-follows__foot">{foot}</p>
    </div>
  );
}
