'use client';
// Says which answers wait for a signal, beside the question or the list of tasks. Without scripts it is only what stands in it.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/design/button';
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import type { Unsent } from '@/lib/client/unsent-answers';
import { type UnsentState, type Watched, watchAnswers } from '@/lib/client/watch-answers';
import type { UnsentModel } from '@/lib/views/checklist-models';

type Words = UnsentModel['words'];

/** One that was not taken: its own page says why, with what was typed. */
function Stuck({ one, words }: { readonly one: Unsent; readonly words: Words }) {
  return (
    <form method="post" action={one.action}>
      <p>
        {one.title} <strong>{words.looked}</strong>
      </p>
      {one.fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary">{words.look}</Button>
    </form>
  );
}

function News({ waiting, say, words }: UnsentState & { readonly words: Words }) {
  const said = { saved: words.saved, choose: words.choose, end: words.end };
  const open = waiting.filter(({ stuck }) => !stuck);
  if (waiting.length === 0 && say === undefined) return null;
  return (
    <InsetText>
      {open.length > 0 && <p>{words.why}</p>}
      {open.length > 0 && (
        <Details summary={`${words.waiting}: ${open.length}`}>
          <ul className="nhsuk-list">
            {open.map(({ screen, title }) => (
              <li key={screen}>{title}</li>
            ))}
          </ul>
        </Details>
      )}
      {waiting.map((one) => one.stuck && <Stuck key={one.screen} one={one} words={words} />)}
      {say === 'log-in' && <a href="/log-in">{words.logIn}</a>}
      {say !== undefined && say !== 'log-in' && <p>{said[say]}</p>}
    </InsetText>
  );
}

export function UnsentAnswers({ words, children, ...watched }: UnsentModel & { readonly children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef<Watched>(watched);
  const [state, setState] = useState<UnsentState>({ waiting: [] });
  useEffect(() => {
    if (!box.current) return undefined;
    try {
      return watchAnswers(box.current, asked.current, setState);
    } catch {
      return undefined; // a browser that keeps nothing: forms post themselves
    }
  }, []);
  return (
    <>
      <div role="status">
        <News {...state} words={words} />
      </div>
      <div id="question" ref={box}>
        {children}
      </div>
    </>
  );
}
