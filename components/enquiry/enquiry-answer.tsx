// The answer of the public enquiry: the card of an agreement, what to do next, and everything that it rests on. It prints as it stands.
import { ButtonLink } from '@/components/design/button-link';
import { Details } from '@/components/design/details';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { SummaryList } from '@/components/design/summary-list';
import { LegalCard } from '@/components/agreement/legal-card';
import type { enquiryWords } from '@/content/wording/enquiry';
import type { EnquiryAnswerModel, EnquiryRule } from '@/lib/views/enquiry-model';

export type EnquiryWords = typeof enquiryWords;

interface Said {
  readonly words: EnquiryWords;
}

function Instead({ instead, words }: Said & Pick<EnquiryAnswerModel, 'instead'>) {
  if (instead.length === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.instead}</h2>
      <ul>
        {instead.map(({ text, url }) => (
          <li key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

function More({ more, words }: Said & Pick<EnquiryAnswerModel, 'more'>) {
  if (more.length === 0) return null;
  return (
    <section className="sa-no-print">
      <h2 className="nhsuk-heading-m">{words.more}</h2>
      <ul>
        {more.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start({ start, words: { start: words } }: Said & Pick<EnquiryAnswerModel, 'start'>) {
  if (start === undefined) return null;
  if ('notHere' in start) return <p>{words.notHere}</p>;
  return (
    <section className="sa-no-print">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <p>
        {words.text} {start.logIn && words.logIn} {start.together && words.together}
      </p>
      <ButtonLink href={start.href}>{words.button}</ButtonLink>
    </section>
  );
}

function Rule({ rule: { id, sentence, caveat, sources }, words }: Said & { readonly rule: EnquiryRule }) {
  return (
    <li>
      <strong>{id}</strong> {sentence}
      {caveat !== undefined && ` ${caveat}.`}
      <span className="sa-enquiry__sources">
        {sources.length === 0
          ? words.suggestion
          : sources.map(({ title, url, date }, index) => (
              <span key={title}>
                {index > 0 && '; '}
                {url === undefined ? title : <a href={url}>{title}</a>}
                {date !== undefined && `, ${date}`}
              </span>
            ))}
      </span>
    </li>
  );
}

export function EnquiryAnswer({ h1, urgent, legal, instead, more, start, rows, rules, words }: EnquiryAnswerModel & Said) {
  return (
    <div className="sa-enquiry">
      <Caption text={words.title} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {urgent && (
        <InsetText>
          <p>{words.danger}</p>
        </InsetText>
      )}
      <LegalCard {...legal} />
      <Instead instead={instead} words={words} />
      <Start start={start} words={words} />
      <More more={more} words={words} />
      <h2 className="nhsuk-heading-m">{words.answers}</h2>
      <div className="sa-enquiry__answers">
        <SummaryList rows={rows.map(({ label, words: value, change }) => ({ key: label, value, change: { href: change, what: label } }))} />
      </div>
      <p>{words.notAdvice}</p>
      <p className="sa-no-print">{words.print}</p>
      <p className="sa-no-print">
        {words.api} <a href="/api/openapi.json">{words.apiLink}</a>
      </p>
      <section className="sa-enquiry__all">
        <h2 className="nhsuk-heading-m">{words.rulesHeading}</h2>
        <Details summary={words.rules}>
          <ol className="sa-enquiry__rules">
            {rules.map((rule) => (
              <Rule key={rule.id} rule={rule} words={words} />
            ))}
          </ol>
        </Details>
      </section>
      <p className="sa-no-print">
        <a href="/legal-basis">{words.again}</a>
      </p>
    </div>
  );
}
