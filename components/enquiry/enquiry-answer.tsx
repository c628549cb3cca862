// The answer of the public enquiry: the card of an agreement, what to do next, and everything that it rests on. It prints as it stands.
import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import { InsetText } from '@/components/design/inset-text';
import { listed } from '@/lib/domain/print/words';
import type { EnquiryAnswerModel, EnquiryPageModel, EnquiryRule } from '@/lib/views/enquiry-model';
import { EnquiryCard } from './enquiry-card';
import type { EnquiryWords } from './enquiry-words';

interface Said {
  readonly words: EnquiryWords;
}

function Instead({ instead }: Pick<EnquiryAnswerModel, 'instead'>) {
  if (instead === undefined) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{instead.heading}</h2>
      <ul>
        {instead.ways.map(({ text, url }) => (
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

function Start({ start, logIn, words: { start: words } }: Said & Pick<EnquiryAnswerModel, 'start'> & Pick<EnquiryPageModel, 'logIn'>) {
  if (start === undefined) return null;
  if ('notHere' in start) return <p>{words.notHere}</p>;
  return (
    <section className="sa-no-print">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <p>{[words.text, ...(logIn ? [words.logIn] : []), ...(start.together ? [words.together] : [])].join(' ')}</p>
      <ButtonLink href={start.href}>{words.button}</ButtonLink>
    </section>
  );
}

/** Where a rule comes from. When we looked at it is said where that is not what is said of all. */
function from(sources: EnquiryRule['sources'], checked: string | undefined) {
  return sources.flatMap(({ title, by, url, date = 'no date given', checked: own }, index) => {
    const after = `, ${by === undefined ? '' : `${by}, `}${date}${own === checked ? '' : ` (${own})`}${index === sources.length - 1 ? '.' : '; '}`;
    if (url === undefined) return [title + after];
    return [
      <a key={title} href={url}>
        {title}
      </a>,
      after,
    ];
  });
}

function Rule({
  rule: { id, sentence, caveat, sources, because },
  checked,
  words,
}: Said & { readonly rule: EnquiryRule; readonly checked: string | undefined }) {
  const read = because.length === 0 ? '' : ` ${because.length === 1 ? words.answerRead : words.answersRead} ${listed(because.map(String))}.`;
  return (
    <li id={`rule-${id}`}>
      {`${words.rule} ${id}: ${sentence}${caveat === undefined ? '' : ` ${caveat}.`}`}
      <p className="sa-enquiry__sources">
        {sources.length === 0 ? `${words.suggestion}.` : from(sources, checked)}
        {read}
      </p>
    </li>
  );
}

/** Each answer with the page that changes it. The rules name those that they read by their numbers. */
function Answers({ rows, words }: Said & Pick<EnquiryAnswerModel, 'rows'>) {
  return (
    <ol className="sa-enquiry__answers">
      {rows.map(({ name, label, words: value, change }) => (
        <li key={name}>
          {`${label} `}
          <strong>{value}</strong>{' '}
          <a href={change} aria-label={`${words.change} ${label}`}>
            {words.change}
          </a>
        </li>
      ))}
    </ol>
  );
}

function Rules({ rules: { all, checked, caveat, more }, words }: Said & Pick<EnquiryAnswerModel, 'rules'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.rulesHeading}</h2>
      {caveat !== undefined && <p>{caveat}.</p>}
      {checked !== undefined && (
        <p>
          {words.sources} {checked}.
        </p>
      )}
      <ol className="sa-enquiry__rules">
        {all.map((rule) => (
          <Rule key={rule.id} rule={rule} checked={checked} words={words} />
        ))}
      </ol>
      {more.length > 0 && (
        <p className="sa-source sa-no-print">
          {words.moreGuidance}{' '}
          {more.map(({ href, text }, index) => [
            index > 0 && '; ',
            <a key={href} href={href}>
              {text}
            </a>,
          ])}
        </p>
      )}
    </>
  );
}

export function EnquiryAnswer({
  h1,
  urgent,
  legal,
  instead,
  more,
  start,
  logIn,
  rows,
  rules,
  words,
}: EnquiryAnswerModel & Pick<EnquiryPageModel, 'logIn'> & Said) {
  return (
    <div className="sa-enquiry">
      <Caption text={words.title} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {urgent && (
        <InsetText>
          <p>{words.danger}</p>
        </InsetText>
      )}
      <EnquiryCard {...legal} words={words} />
      <Instead instead={instead} />
      <Start start={start} logIn={logIn} words={words} />
      <More more={more} words={words} />
      <h2 className="nhsuk-heading-m">{words.answers}</h2>
      <Answers rows={rows} words={words} />
      <p>{words.notAdvice}</p>
      <p className="sa-no-print">{words.print}</p>
      <p className="sa-no-print">
        {words.api} <a href="/api/openapi.json">{words.apiLink}</a>
      </p>
      <Rules rules={rules} words={words} />
      <p className="sa-no-print">
        <a href="/legal-basis">{words.again}</a>
      </p>
    </div>
  );
}
