// A page of the draft: the question with what stands above it, in the look that it needs.
import { Caption } from '@/components/design/heading';
import { Tag } from '@/components/design/tag';
import { LegalCard } from '@/components/agreement/legal-card';
import type { DraftQuestionModel } from '@/lib/views/draft-question-model';
import { ClosedNotice } from './closed-notice';
import { ListFilter } from './list-filter';
import { QuestionForm } from './question-form';
import { panelAbove, QuestionPanel } from './question-panel';
import { RowForm } from './row-form';
import { SecondLook } from './second-look';

function Closed({
  caption,
  h1,
  hidden,
  closed,
}: Pick<DraftQuestionModel, 'caption' | 'h1' | 'hidden'> & { readonly closed: NonNullable<DraftQuestionModel['closed']> }) {
  return (
    <>
      {caption !== undefined && <Caption text={caption} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <ClosedNotice {...closed} once={hidden.once} />
    </>
  );
}

function See({ see }: Pick<DraftQuestionModel, 'see'>) {
  return (
    see !== undefined && (
      <p>
        {see.text !== '' && `${see.text} `}
        <a href={see.way.href}>{see.way.text}</a>
      </p>
    )
  );
}

export function DraftQuestion(view: DraftQuestionModel) {
  const { panel, filter, legal, closed, see, look, counts, picker, from, ...page } = view;
  if (closed !== undefined) return <Closed {...page} closed={closed} />;
  const asked = page.realPerson === undefined && page.conflict === undefined;
  if (look === 'second-look' && asked) return <SecondLook {...view} />;
  const shown = filter ? (
    <ListFilter {...filter} />
  ) : legal ? (
    <LegalCard {...legal} />
  ) : panel && panel.panel !== 'texts' ? (
    <QuestionPanel panel={panel} />
  ) : undefined;
  const form = { ...page, above: panelAbove(panel), children: shown };
  return (
    <>
      {from !== undefined && (
        <p>
          <Tag text={from} tint="grey" />
        </p>
      )}
      {look === 'rows' && asked ? <RowForm {...form} counts={counts} picker={picker} /> : <QuestionForm {...form} />}
      {asked && <See see={see} />}
    </>
  );
}
