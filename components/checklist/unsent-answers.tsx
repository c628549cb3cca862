// Says which answers wait for a signal, beside the question or the list of tasks. All it can say is drawn hidden; our own script
// (lib/client/answers-script.ts) shows what is the case. Without scripts it is only what stands in it.
import type { ReactNode } from 'react';
import { Button } from '@/components/design/button';
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import type { UnsentModel } from '@/lib/views/checklist-models';

export interface UnsentAnswersProps extends UnsentModel {
  /** Where the script lies, and that it may run here. */
  readonly script?: { readonly src: string; readonly nonce: string };
  readonly children?: ReactNode;
}

function News({ words }: Pick<UnsentModel, 'words'>) {
  return (
    <div data-say="anything" hidden>
      <h1 className="nhsuk-heading-l" data-say="end" tabIndex={-1} hidden>
        {words.answered}
      </h1>
      <InsetText>
        <div data-say="waiting" hidden>
          <p>{words.why}</p>
          <p data-say="on" hidden>
            {words.on}
          </p>
          <Details summary={words.waiting}>
            <ul className="nhsuk-list" data-waiting="" />
          </Details>
        </div>
        <div data-stuck="" />
        <div data-pattern="" hidden>
          <p>
            <span data-title="" /> <strong>{words.looked}</strong> <span data-said="" />
            {Object.entries(words.because).map(([why, text]) => (
              <span key={why} data-why={why} hidden>
                {text}
              </span>
            ))}
          </p>
          <Button variant="secondary">{words.look}</Button>
        </div>
        <a href="/log-in" data-say="log-in" hidden>
          {words.logIn}
        </a>
        {(['saved', 'choose', 'end'] as const).map((say) => (
          <p key={say} data-say={say} hidden>
            {words[say]}
          </p>
        ))}
      </InsetText>
    </div>
  );
}

export function UnsentAnswers({ words, script, children, ...watched }: UnsentAnswersProps) {
  return (
    <>
      <div role="status" id="unsent">
        <News words={words} />
      </div>
      <div id="question" data-watched={JSON.stringify(watched)}>
        {children}
      </div>
      {script !== undefined && <script defer src={script.src} nonce={script.nonce} />}
    </>
  );
}
