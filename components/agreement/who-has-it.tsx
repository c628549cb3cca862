// Who has the agreement now, and what follows. Our own script (lib/client/now-script.ts) asks again while the page is in view, and shows it where it
// stands; what is empty or not the case is hidden. Without scripts it is what was drawn.
import { lineInWords } from '@/lib/client/line-in-words';
import type { AgreementNow } from '@/lib/views/agreement-now-model';

export interface WhoHasItProps {
  readonly reference: string;
  readonly now: AgreementNow;
  /** Where the script lies, and that it may run here. */
  readonly script?: { readonly src: string; readonly nonce: string };
}

export function WhoHasIt({ reference, now: { lines, next, edition }, script }: WhoHasItProps) {
  return (
    <>
      <ul className="sa-now" id="now" data-edition={edition} data-asked={`/api/agreements/${reference}/now`} hidden={lines.length === 0}>
        {lines.map((line) => (
          <li key={`${line.name} ${line.doing}`}>
            <strong>{line.name}</strong>
            {lineInWords(line)}
          </li>
        ))}
      </ul>
      <p id="now-next" hidden={next === undefined}>
        {next}
      </p>
      <div role="status">
        <p id="now-changed" hidden>
          Something has changed since you opened this page. <a href={`/agreements/${reference}`}>Show the page as it is now</a>
        </p>
      </div>
      {script !== undefined && <script defer src={script.src} nonce={script.nonce} />}
    </>
  );
}
