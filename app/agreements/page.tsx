import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ListedAgreements } from '@/components/home/listed-agreements';
import { ListSearch } from '@/components/home/list-search';
import { listWords as words } from '@/content/wording/agreement-list';
import { askedNames } from '@/lib/domain/agreement/list-asked';
import { see } from '@/lib/server/see';
import { agreementList } from '@/lib/views/agreement-list';
import type { AgreementListModel } from '@/lib/views/agreement-list-model';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Of a name that stands twice in the address, the first counts. */
async function look({ searchParams }: Props) {
  const given = await searchParams;
  const asked = askedNames.flatMap((name) =>
    [given[name]]
      .flat()
      .slice(0, 1)
      .map((value) => [name, value]),
  );
  return see(agreementList, Object.fromEntries(asked));
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

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

export default async function AgreementListPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
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
  );
}
