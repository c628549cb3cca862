import { firstOf, pageOf } from '@/app/page-of';
import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import { PageFrame } from '@/components/frame/page-frame';
import { ListedAgreements } from '@/components/home/listed-agreements';
import { ListSearch } from '@/components/home/list-search';
import { listWords as words } from '@/content/wording/agreement-list';
import { askedNames } from '@/lib/domain/agreement/list-asked';
import { agreementList } from '@/lib/views/agreement-list';
import type { AgreementListModel } from '@/lib/views/agreement-list-model';

function Nothing({ mayStart }: Pick<AgreementListModel, 'mayStart'>) {
  return (
    <>
      <InsetText>
        <p>{mayStart ? words.none : `${words.none} ${words.noneToSend}`}</p>
      </InsetText>
      {mayStart && <ButtonLink href="/agreements/new/share">{words.first}</ButtonLink>}
    </>
  );
}

const page = pageOf(agreementList, {
  ask: (query) => Object.fromEntries(askedNames.map((name) => [name, firstOf(query[name])])),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="agreements" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      {view.found === undefined ? (
        <Nothing mayStart={view.mayStart} />
      ) : (
        <>
          {view.mayStart && <ButtonLink href="/agreements/new">{words.start}</ButtonLink>}
          <ListSearch {...view} words={words} />
          <ListedAgreements {...view} found={view.found} words={words} />
        </>
      )}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
