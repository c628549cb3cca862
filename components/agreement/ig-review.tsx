// The IG lead’s one page, one save: what has changed, the legal basis with its reasons, and the questions that the answers leave open.
import { ChangeLink, EnterButton } from '@/components/design/change-link';
import { Details } from '@/components/design/details';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { WhyDetails } from '@/components/design/why-details';
import { summaryOf } from '@/components/questions/field-errors';
import { FormActions } from '@/components/questions/form-actions';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { RealPersonPanel } from '@/components/questions/real-person-panel';
import type { IgReviewChanges, IgReviewPageModel } from '@/lib/views/ig-review-page-model';
import type { LegalCardModel } from '@/lib/views/legal-card-model';
import { ChangesList } from './changes-list';
import { Contradictions } from './contradictions';
import { IgReviewPart } from './ig-review-part';
import { InShort } from './in-short';
import { LegalCard } from './legal-card';

function Changes({ heading, basis, groups }: IgReviewChanges) {
  return (
    <NotificationBanner title={heading}>
      <p className="sa-strong">{basis}</p>
      {groups.map((group) => (
        <div key={group.heading}>
          <h3 className="nhsuk-heading-s">{group.heading}</h3>
          {group.rows.length > 0 && (
            <dl className="sa-people">
              {group.rows.map(({ key, asked, lines }) => (
                <div key={key}>
                  <dt>{asked}</dt>
                  {lines.map((line) => (
                    <dd key={line}>{line}</dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
          <ChangesList changes={group.sentences} level={4} />
        </div>
      ))}
    </NotificationBanner>
  );
}

const formId = 'ig-review';

function Law({ legal, closed }: { readonly legal: LegalCardModel; readonly closed: IgReviewPageModel['legalClosed'] }) {
  if (closed === undefined) return <LegalCard {...legal} keeps={formId} />;
  return (
    <>
      {closed.before !== undefined && <p>{closed.before}</p>}
      <Details summary={closed.text}>
        <LegalCard {...legal} keeps={formId} />
      </Details>
    </>
  );
}

/** The way to change an answer, above what is asked about it. */
function links(changeLinks: IgReviewPageModel['changeLinks']) {
  return Object.fromEntries(
    Object.entries(changeLinks).map(([name, { href, text }]) => [
      name,
      <p key={name}>
        <ChangeLink href={href} keeps={formId}>
          {text}
        </ChangeLink>
      </p>,
    ]),
  );
}

type Parts = Pick<IgReviewPageModel, 'value' | 'errors' | 'wrongParts' | 'action' | 'hidden' | 'buttons' | 'parts' | 'legal' | 'legalClosed' | 'changeLinks'>;

function PartsForm({ value, errors, wrongParts, action, hidden, buttons, parts, legal, legalClosed, changeLinks }: Parts) {
  const above = links(changeLinks);
  return (
    <form id={formId} method="post" action={action} noValidate>
      <HiddenFields values={hidden} />
      {parts.map((part) => (
        <IgReviewPart key={part.id} part={part} value={value} errors={errors} wrongParts={wrongParts} above={above} keeps={formId}>
          {part.id === 'legal' && legal && <Law legal={legal} closed={legalClosed} />}
        </IgReviewPart>
      ))}
      <FormActions {...buttons} />
    </form>
  );
}

export function IgReview(page: IgReviewPageModel) {
  const { caption, h1, form, value, errors, wrongParts, action, hidden, why, agreement, changes, contradictions } = page;
  if (page.realPerson) return <RealPersonPanel warning={page.realPerson} action={action} hidden={hidden} value={value} />;
  const problems = summaryOf(form, errors, wrongParts);
  return (
    <>
      <EnterButton form={formId}>{page.buttons?.main}</EnterButton>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      {caption !== undefined && <Caption text={caption} />}
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {agreement && (
        <>
          <InShort lines={agreement.inShort} />
          <p>
            <ChangeLink href={agreement.whole.href} keeps={formId}>
              {agreement.whole.text}
            </ChangeLink>
          </p>
        </>
      )}
      {changes && <Changes {...changes} />}
      {contradictions && <Contradictions {...contradictions} short keeps={formId} />}
      <PartsForm {...page} />
      {why !== undefined && <WhyDetails {...why} />}
    </>
  );
}
