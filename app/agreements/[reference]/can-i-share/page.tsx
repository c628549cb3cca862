import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { CanIShare } from '@/components/person/can-i-share';
import { FirstLook } from '@/components/person/first-look';
import { OthersAsk } from '@/components/person/others-ask';
import { PersonTable } from '@/components/person/person-table';
import { canIShare } from '@/lib/views/can-i-share';
import type { CanIShareModel } from '@/lib/views/can-i-share-model';

function Check({ hint, about, notices, first, check, rows, unsure, contacts, others }: NonNullable<CanIShareModel['open']>) {
  return (
    <>
      <p className="nhsuk-hint sa-page-hint">{hint}</p>
      <p>{about}</p>
      {notices.map((notice) => (
        <p className="sa-note" key={notice}>
          {notice}
        </p>
      ))}
      <FirstLook {...first} />
      <CanIShare check={check}>
        <PersonTable rows={rows} />
      </CanIShare>
      {others.map((other) => (
        <OthersAsk key={other.heading} {...other} />
      ))}
      <p>{unsure}</p>
      <p>
        <a href={contacts.href}>{contacts.text}</a>
      </p>
    </>
  );
}

const page = pageOf(canIShare, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back}>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.open && <Check {...view.open} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
