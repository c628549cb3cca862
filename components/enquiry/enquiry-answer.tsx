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

/** “source 1 (Section 70) and source 3”: the parts of one text stand together. */
function from(sources: EnquiryRule['sources']): string {
  const parts = new Map<number, readonly string[]>();
  for (const { number, part } of sources) parts.set(number, [...(parts.get(number) ?? []), ...(part === undefined ? [] : [part])]);
  return listed([...parts].map(([number, named]) => `source ${number}${named.length === 0 ? '' : ` (${named.join('; ')})`}`));
}

const ruleText = ({ sentence, caveat, sources, because }: EnquiryRule, words: EnquiryWords): string =>
  [
    sentence,
    ...(caveat === undefined ? [] : [`${caveat}.`]),
    sources.length === 0 ? `${words.suggestion}.` : `${words.from} ${from(sources)}.`,
    ...(because.length === 0 ? [] : [`${because.length === 1 ? words.answerRead : words.answersRead} ${listed(because.map(String))}.`]),
  ].join(' ');

/** Each text once. When we looked at it is said where that is not what is said of all; those that we have not read are named together. */
function Sources({ rules: { sources, checked, unread }, words }: Said & Pick<EnquiryAnswerModel, 'rules'>) {
  const said = [
    ...(checked === undefined ? [] : [`${words.sources} ${checked}.`]),
    ...(unread.length === 0 ? [] : [`${words.unread} ${listed(unread.map(String))}.`]),
  ];
  return (
    <>
      <h3 className="nhsuk-heading-s">{words.sourcesHeading}</h3>
      <p>{said.join(' ')}</p>
      <ol className="sa-enquiry__sources">
        {sources.map(({ title, by, date = 'no date given', checked: own, pages }, index) => (
          <li key={`${title} ${date} ${own}`}>
            {pages.length === 1 ? <a href={pages[0]?.url}>{title}</a> : title}
            {`, ${by === undefined ? '' : `${by}, `}${date}${own === checked || unread.includes(index + 1) ? '' : ` (${own})`}`}
            {pages.length > 1 && (
              <span className="sa-no-print">
                {pages.map(({ url, part }, at) => [
                  at === 0 ? ': ' : '; ',
                  <a key={url} href={url}>
                    {part}
                  </a>,
                ])}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
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

function Rules({ rules, words }: Said & Pick<EnquiryAnswerModel, 'rules'>) {
  const { all, caveat, more, sources } = rules;
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.rulesHeading}</h2>
      {caveat !== undefined && <p>{caveat}.</p>}
      <ul className="sa-enquiry__rules">
        {all.map((rule) => (
          <li key={rule.id} id={`rule-${rule.id}`}>
            <strong>{`${words.rule} ${rule.id}:`}</strong> {ruleText(rule, words)}
          </li>
        ))}
      </ul>
      {sources.length > 0 && <Sources rules={rules} words={words} />}
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
