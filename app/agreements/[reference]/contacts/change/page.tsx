import { askForm, pageOf } from '@/app/page-of';
import { InsetText } from '@/components/design/inset-text';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { changeContactPage } from '@/lib/views/change-contact-page';
import type { ChangeContactModel } from '@/lib/views/contacts-page-model';

function Now({ heading, text, note }: NonNullable<ChangeContactModel['now']>) {
  return (
    <>
      <InsetText>
        <p className="nhsuk-u-margin-bottom-1">{heading}:</p>
        <p>{text}</p>
      </InsetText>
      {note !== undefined && <p>{note}</p>}
    </>
  );
}

const page = pageOf(changeContactPage, {
  ask: (query) => ({ ...askForm(query), contact: query.contact, profile: query.from === 'profile' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={view.method === 'get' ? view.hidden : { ...view.hidden, once }}>
        {view.now && <Now {...view.now} />}
      </ClosedOrForm>
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
