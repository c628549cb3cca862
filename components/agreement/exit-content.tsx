// A page for sharing that needs another route: why, what to use instead, and the ways on. It prints as it stands.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import { SourceList } from '@/components/design/source-list';
import type { ExitPageModel } from '@/lib/views/exit-page-model';

function Start({ start, back, once }: Pick<ExitPageModel, 'start' | 'back'> & { readonly once: string }) {
  if (start === undefined) return <ButtonLink href={back.href}>{back.text}</ButtonLink>;
  return (
    <form method="post" action="/do/start-draft">
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="share" value={start.share} />
      <ButtonGroup>
        <Button>{start.button}</Button>
        <ButtonLink variant="secondary" href={back.href}>
          {back.text}
        </ButtonLink>
      </ButtonGroup>
    </form>
  );
}

/** What the rules say, what to use instead, and whom to ask. */
function Answers({ rules, instead, ask }: Pick<ExitPageModel, 'rules' | 'instead' | 'ask'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What the rules say</h2>
      <ul>
        {rules.map(({ text, caveat }) => (
          <li key={text}>
            {text}
            {caveat !== undefined && <span className="sa-exit__caveat"> {caveat}.</span>}
          </li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">What to use instead</h2>
      <ul>
        {instead.map(({ text, url }) => (
          <li key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">Who to ask</h2>
      <ul>
        {ask.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function ToTake({ ways }: { readonly ways: ExitPageModel['more'] }) {
  return (
    <div className="sa-no-print">
      <h2 className="nhsuk-heading-m">What to take with you, and read</h2>
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ExitContent({ h1, why, rules, instead, ask, more, sources, back, start, card, once }: ExitPageModel & { readonly once: string }) {
  return (
    <>
      <Caption text="Another route" />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {why.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Answers rules={rules} instead={instead} ask={ask} />
      <ToTake ways={[card.print, ...more]} />
      <Start start={start} back={back} once={once} />
      {sources.length > 0 && (
        <section className="sa-sources">
          <h2 className="nhsuk-heading-xs">Where this comes from</h2>
          <SourceList sources={sources.map(({ entry: _, ...source }) => source)} />
        </section>
      )}
    </>
  );
}

/** The sheet on a page of its own, with room to write. */
export function HandOutCard({ card }: Pick<ExitPageModel, 'card'>) {
  return (
    <>
      <p className="sa-no-print">
        Print this page from your browser, {card.fill}. <a href={card.printed.href}>Go back</a>
      </p>
      <div className="sa-hand-out">
        <h1 className="sa-hand-out__title">{card.title}</h1>
        <dl>
          {card.lines.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
