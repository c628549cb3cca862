// What was said, the oldest first, each with who said it and when.
import type { ShownWords } from '@/lib/views/comment-models';

export function SaidWords({ said }: { readonly said: readonly ShownWords[] }) {
  return (
    <ol className="sa-thread__said">
      {said.map(({ id, by, at, when, text }) => (
        <li key={id} className="sa-comment">
          <p className="sa-comment__by">
            <strong>{by}</strong>, <time dateTime={at}>{when}</time>
          </p>
          <p className="sa-typed">{text}</p>
        </li>
      ))}
    </ol>
  );
}
