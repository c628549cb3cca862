// One entry: what to do first, then how sure it is, where it comes from and where to go on.
import { InsetText } from '@/components/design/inset-text';
import { SourceList } from '@/components/design/source-list';
import type { GuidancePageModel } from '@/lib/views/guidance-models';

interface Words {
  readonly ours: string;
  readonly confirm: string;
  readonly sources: string;
  readonly here: string;
  readonly related: string;
}

function Part({ heading, says, list }: GuidancePageModel['parts'][number]) {
  return (
    <>
      {heading !== undefined && <h2>{heading}</h2>}
      {says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is ours and what is uncertain never looks like guidance. */
function HowSure({ ours, confirm, words }: Pick<GuidancePageModel, 'ours' | 'confirm'> & { readonly words: Words }) {
  if (ours === undefined && confirm === undefined) return null;
  return (
    <InsetText>
      {ours !== undefined && (
        <p>
          <strong>{words.ours}.</strong> {ours}
        </p>
      )}
      {confirm !== undefined && (
        <p>
          <strong>{words.confirm}.</strong> {confirm}
        </p>
      )}
    </InsetText>
  );
}

export function GuidanceEntry({ parts, ours, confirm, sources, here, related, checked, words }: GuidancePageModel & { readonly words: Words }) {
  return (
    <>
      {parts.map((part) => (
        <Part key={part.heading ?? part.says[0] ?? part.list[0]} {...part} />
      ))}
      <HowSure words={words} {...(ours !== undefined && { ours })} {...(confirm !== undefined && { confirm })} />
      <h2>{words.here}</h2>
      <ul>
        {here.map(({ text, href }) => (
          <li key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
      <h2>{words.sources}</h2>
      <SourceList sources={sources} />
      <h2>{words.related}</h2>
      <ul>
        {related.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="sa-small-print">{checked}</p>
    </>
  );
}
