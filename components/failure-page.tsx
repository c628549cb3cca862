import type { Failure } from '@/lib/views/failure-model';
import { ButtonLink } from './design/button-link';
import { PageFrame } from './frame/page-frame';

export type FailurePageProps = Pick<Failure, 'title' | 'say'> & Partial<Failure>;

/** What a page shows in place of itself: ordinary HTML, with the status that the door sends. */
export function FailurePage({ title, say, ask, way, elsewhere, request, frame }: FailurePageProps) {
  const home = frame?.person ? { href: '/home', text: 'Go to your home page' } : { href: '/', text: 'Go to the start page' };
  return (
    <PageFrame frame={frame}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      <p>{say}</p>
      {ask !== undefined && <p>{ask.endsWith('.') ? ask : `${ask}.`}</p>}
      {elsewhere !== undefined && (
        <p>
          {elsewhere.say} <a href={elsewhere.href}>{elsewhere.text}</a>
        </p>
      )}
      {way === undefined ? (
        <p>
          <a href={home.href}>{home.text}</a>
        </p>
      ) : (
        <ButtonLink href={way.href}>{way.text ?? 'Continue'}</ButtonLink>
      )}
      {request !== undefined && <p className="sa-small-print">If you ask for help, quote {request}.</p>}
    </PageFrame>
  );
}
